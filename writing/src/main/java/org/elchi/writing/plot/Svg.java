package org.elchi.writing.plot;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes shapes as SVG. Every colour is an attribute, which any renderer knows; a style sheet overrides them on dark screens. */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FONTS = "'Noto Sans', 'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial,"
            + " 'Liberation Sans', 'DejaVu Sans', sans-serif";
    private static final int DECIMALS = 2;
    private static final double EDGE = 1.2;

    private final XMLStreamWriter out;

    private Svg(XMLStreamWriter out) {
        this.out = out;
    }

    /** The drawing as one document. */
    static String of(
            String language, String title, String description, double width, double height, List<Shape> shapes) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Svg(out).document(language, title, description, width, height, shapes);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write to memory", e);
        }
        return text.append('\n').toString();
    }

    private void document(
            String language, String title, String description, double width, double height, List<Shape> shapes)
            throws XMLStreamException {
        String id = id(title + description + shapes);
        out.writeStartElement("svg");
        out.writeDefaultNamespace(NAMESPACE);
        attributes(
                "viewBox",
                "0 0 " + number(width) + " " + number(height),
                "width",
                number(width),
                "height",
                number(height),
                "class",
                "elchi-plot",
                "role",
                "img",
                "aria-labelledby",
                id + "t " + id + "d",
                "xml:lang",
                language,
                "font-family",
                FONTS);
        told("title", id + "t", title);
        told("desc", id + "d", description);
        style(used(shapes, EnumSet.of(Ink.PAPER)));
        shape(Shape.Box.filled(0, 0, width, height, Ink.PAPER));
        for (Shape shape : shapes) {
            shape(shape);
        }
        line();
        out.writeEndElement();
        out.flush();
    }

    private void told(String element, String id, String text) throws XMLStreamException {
        line();
        out.writeStartElement(element);
        out.writeAttribute("id", id);
        out.writeCharacters(Clean.line(text));
        out.writeEndElement();
    }

    /** Names a drawing by what is in it, so that several on one page do not share a name. */
    private static String id(String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return "p" + Long.toHexString(sum.getValue());
    }

    private void style(Set<Ink> inks) throws XMLStreamException {
        String rules = inks.stream()
                .map(ink -> ".elchi-plot ." + ink.styled("fill") + "{fill:" + ink.dark() + "}.elchi-plot ."
                        + ink.styled("stroke") + "{stroke:" + ink.dark() + "}")
                .collect(Collectors.joining("\n"));
        line();
        out.writeStartElement("style");
        out.writeCharacters("@media (prefers-color-scheme: dark){\n" + rules + "\n}");
        out.writeEndElement();
    }

    private static Set<Ink> used(List<Shape> shapes, Set<Ink> inks) {
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Box box -> {
                    box.fill().ifPresent(inks::add);
                    box.edge().ifPresent(inks::add);
                }
                case Shape.Line stroke -> inks.add(stroke.ink());
                case Shape.Mark mark -> inks.add(mark.ink());
                case Shape.Label label -> inks.add(label.ink());
                case Shape.Group group -> used(group.shapes(), inks);
                case Shape.Linked linked -> used(linked.group().shapes(), inks);
            }
        }
        return inks;
    }

    private void shape(Shape shape) throws XMLStreamException {
        line();
        switch (shape) {
            case Shape.Box box -> box(box);
            case Shape.Line stroke -> line(stroke);
            case Shape.Mark mark -> mark(mark);
            case Shape.Label label -> label(label);
            case Shape.Group group -> group(group);
            case Shape.Linked linked -> {
                out.writeStartElement("a");
                attributes("href", linked.address());
                group(linked.group());
                out.writeEndElement();
            }
        }
    }

    private void box(Shape.Box box) throws XMLStreamException {
        out.writeEmptyElement("rect");
        attributes(
                "x", number(box.x()),
                "y", number(box.y()),
                "width", number(box.width()),
                "height", number(box.height()));
        paint(box.fill(), box.edge(), EDGE, box.dash());
        if (box.opacity() < 1) {
            attributes("fill-opacity", number(box.opacity()));
        }
    }

    private void line(Shape.Line line) throws XMLStreamException {
        out.writeEmptyElement("line");
        attributes(
                "x1", number(line.x()),
                "y1", number(line.y()),
                "x2", number(line.toX()),
                "y2", number(line.toY()),
                "stroke-linecap", line.dash() == Shape.Dash.SOLID ? "round" : "butt");
        paint(Optional.empty(), Optional.of(line.ink()), line.thickness(), line.dash());
    }

    private void mark(Shape.Mark mark) throws XMLStreamException {
        if (mark.form() == Shape.Form.CIRCLE) {
            out.writeEmptyElement("circle");
            attributes("cx", number(mark.x()), "cy", number(mark.y()), "r", number(mark.radius()));
        } else {
            out.writeEmptyElement("path");
            attributes("d", path(mark));
        }
        paint(Optional.of(mark.hollow() ? Ink.PAPER : mark.ink()), Optional.of(mark.ink()), EDGE, Shape.Dash.SOLID);
    }

    private static String path(Shape.Mark mark) {
        double r = mark.radius();
        double[][] corners = switch (mark.form()) {
            case TRIANGLE -> new double[][] {{0, -1.15 * r}, {1.1 * r, 0.85 * r}, {-1.1 * r, 0.85 * r}};
            case DIAMOND -> new double[][] {{0, -1.3 * r}, {1.3 * r, 0}, {0, 1.3 * r}, {-1.3 * r, 0}};
            case SQUARE, CIRCLE ->
                new double[][] {{-0.9 * r, -0.9 * r}, {0.9 * r, -0.9 * r}, {0.9 * r, 0.9 * r}, {-0.9 * r, 0.9 * r}};
        };
        StringBuilder path = new StringBuilder();
        for (double[] corner : corners) {
            path.append(path.isEmpty() ? "M" : "L")
                    .append(number(mark.x() + corner[0]))
                    .append(' ')
                    .append(number(mark.y() + corner[1]));
        }
        return path.append('Z').toString();
    }

    private void label(Shape.Label label) throws XMLStreamException {
        out.writeStartElement("text");
        attributes("x", number(label.x()), "y", number(label.y()), "font-size", number(label.size()));
        if (label.anchor() != Shape.Anchor.START) {
            attributes("text-anchor", label.anchor() == Shape.Anchor.END ? "end" : "middle");
        }
        if (label.bold()) {
            attributes("font-weight", "bold");
        }
        attributes("class", label.ink().styled("fill"), "fill", label.ink().light());
        out.writeCharacters(label.text());
        out.writeEndElement();
    }

    private void group(Shape.Group group) throws XMLStreamException {
        out.writeStartElement("g");
        attributes("class", group.kind());
        line();
        out.writeStartElement("title");
        out.writeCharacters(Clean.line(group.told()));
        out.writeEndElement();
        for (Shape shape : group.shapes()) {
            shape(shape);
        }
        out.writeEndElement();
    }

    private void paint(Optional<Ink> fill, Optional<Ink> edge, double thickness, Shape.Dash dash)
            throws XMLStreamException {
        String styled = fill.map(ink -> ink.styled("fill") + " ").orElse("")
                + edge.map(ink -> ink.styled("stroke")).orElse("");
        attributes("class", styled.strip(), "fill", fill.map(Ink::light).orElse("none"));
        if (edge.isPresent()) {
            attributes("stroke", edge.get().light(), "stroke-width", number(thickness));
        }
        if (dash != Shape.Dash.SOLID) {
            attributes("stroke-dasharray", dash.pattern());
        }
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n");
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
