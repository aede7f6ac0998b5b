package org.elchi.writing.plot;

/**
 * A drawing.
 *
 * @param svg an SVG document of its own
 * @param alternative what it shows, in words
 * @param title what it is called, also where the drawing itself has no heading
 */
public record Plot(String svg, String alternative, String title) {
    private static final String BEGIN = "<style>";
    private static final String END = "</style>";

    /** The drawing as part of a page whose own style sheet gives it its colours on dark paper: {@code .f-blue}, {@code .s-edge} within {@code .elchi-plot}. */
    public String inline() {
        int begin = svg.indexOf(BEGIN);
        int end = svg.indexOf(END);
        return grouped(begin < 0 || end < begin ? svg : svg.substring(0, begin) + svg.substring(end + END.length()));
    }

    /** What holds links is no picture but a group, so that whoever listens to the page can follow them. */
    private static String grouped(String drawing) {
        return drawing.contains("<a ") ? drawing.replaceFirst("role=\"img\"", "role=\"group\"") : drawing;
    }
}
