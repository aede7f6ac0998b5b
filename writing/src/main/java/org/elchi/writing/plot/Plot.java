package org.elchi.writing.plot;

/**
 * A drawing.
 *
 * @param svg an SVG document of its own
 * @param alternative what it shows, in words
 * @param title what it is called, also where the drawing itself has no heading
 */
public record Plot(String svg, String alternative, String title) {}
