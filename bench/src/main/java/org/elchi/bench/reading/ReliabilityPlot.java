package org.elchi.bench.reading;

import java.util.List;
import java.util.Locale;

/** Draws how sure facts are said to be against the share of them that is right, as SVG: on the diagonal, confidence is what it says. */
final class ReliabilityPlot {
    private static final int SIDE = 360;
    private static final int LEFT = 60;
    private static final int TOP = 20;
    private static final int BARS = 60;

    private final StringBuilder svg = new StringBuilder();

    static String of(Reliability reliability) {
        ReliabilityPlot plot = new ReliabilityPlot();
        plot.frame();
        plot.points(reliability.bins());
        return plot.svg.append("</svg>\n").toString();
    }

    private void frame() {
        draw(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">",
                LEFT + SIDE + 20, TOP + SIDE + BARS + 70);
        draw("<title>Reliability of the confidence of facts</title>");
        draw("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
        for (int i = 0; i <= 10; i += 2) {
            double at = i / 10.0;
            line(x(0), y(at), x(1), y(at), "#ddd");
            line(x(at), y(0), x(at), y(1), "#ddd");
            draw("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%.1f</text>", x(0) - 6, y(at) + 4, at);
            draw("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%.1f</text>", x(at), y(0) + 16, at);
        }
        line(x(0), y(0), x(1), y(1), "#999");
        draw(
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">confidence (bars: how many facts)</text>",
                x(0.5), TOP + SIDE + BARS + 52);
        draw(
                "<text transform=\"translate(16 %.1f) rotate(-90)\" text-anchor=\"middle\">share that is right</text>",
                y(0.5));
    }

    private void points(List<Reliability.Bin> bins) {
        int most = bins.stream().mapToInt(Reliability.Bin::count).max().orElse(1);
        StringBuilder path = new StringBuilder();
        for (Reliability.Bin bin : bins) {
            double height = (double) BARS * bin.count() / most;
            double base = TOP + SIDE + 26.0 + BARS;
            draw(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#9bbfe0\"/>",
                    x(bin.from()) + 2, base - height, SIDE / 10.0 - 4, height);
            draw(
                    "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"10\">%d</text>",
                    x(bin.from() + 0.05), base + 10, bin.count());
            path.append(String.format(
                    Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : " L", x(bin.sure()), y(bin.right())));
        }
        draw("<path d=\"%s\" fill=\"none\" stroke=\"#20639b\" stroke-width=\"1.5\"/>", path);
        for (Reliability.Bin bin : bins) {
            draw("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#20639b\"/>", x(bin.sure()), y(bin.right()));
        }
    }

    private void line(double fromX, double fromY, double toX, double toY, String colour) {
        draw("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>", fromX, fromY, toX, toY, colour);
    }

    private static double x(double share) {
        return LEFT + share * SIDE;
    }

    private static double y(double share) {
        return TOP + (1 - share) * SIDE;
    }

    private void draw(String element, Object... values) {
        svg.append(String.format(Locale.ROOT, element, values)).append('\n');
    }
}
