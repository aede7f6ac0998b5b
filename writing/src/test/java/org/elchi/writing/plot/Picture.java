package org.elchi.writing.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing as an XML parser has it. */
record Picture(Document document, String svg) {
    static final PlotWords WORDS = PlotWords.load(
            "en",
            new PlotForms(
                    BigDecimal::toPlainString,
                    (number, currency) -> number.toPlainString()
                            + currency.map(code -> " " + code).orElse(""),
                    (unit, currency) -> "times " + unit.toPlainString(),
                    date -> date));
    private static final Path GOLDEN = Path.of("src", "test", "golden", "plots");
    private static final boolean ANEW = Boolean.getBoolean("elchi.golden");

    /** Reads a drawing; what must hold of every one holds. */
    static Picture of(Plot plot) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(plot.svg())));
            Picture picture = new Picture(document, plot.svg());
            picture.isSound(plot);
            return picture;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed:\n" + plot.svg(), e);
        }
    }

    private void isSound(Plot plot) {
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(plot.title());
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(plot.alternative());
        assertThat(elements("script")).isEmpty();
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("href", "url(", "http", "NaN");
        assertThat(svg.codePoints().filter(c -> c != '\n'))
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
        labelsAreApart();
    }

    /** No label overlaps another, nor is one cut by the edge. */
    private void labelsAreApart() {
        double height = number(document.getDocumentElement(), "height");
        List<double[]> boxes = new ArrayList<>();
        for (Element label : elements("text")) {
            double[] box = box(label);
            assertThat(box[0]).as(label.getTextContent()).isGreaterThanOrEqualTo(0);
            assertThat(box[2]).as(label.getTextContent()).isLessThanOrEqualTo(Sheet.WIDTH);
            assertThat(box[3]).as(label.getTextContent()).isLessThanOrEqualTo(height);
            for (double[] other : boxes) {
                assertThat(box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])
                        .as("'%s' overlaps another label", label.getTextContent())
                        .isFalse();
            }
            boxes.add(box);
        }
    }

    private static double[] box(Element label) {
        double size = number(label, "font-size");
        double width = Widths.of(label.getTextContent(), size) - 0.1;
        double left = switch (label.getAttribute("text-anchor")) {
            case "end" -> number(label, "x") - width;
            case "middle" -> number(label, "x") - width / 2;
            default -> number(label, "x");
        };
        double y = number(label, "y");
        return new double[] {left, y - 0.72 * size, left + width, y + 0.2 * size};
    }

    /** Elements of a name. */
    List<Element> elements(String name) {
        return list(document.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** What stands for one thing of a kind, in the order drawn. */
    List<Element> things(String kind) {
        return elements("g").stream()
                .filter(group -> List.of(group.getAttribute("class").split(" ")).contains(kind))
                .toList();
    }

    /** The one thing of a kind that is told so. */
    Element thing(String kind, String told) {
        return things(kind).stream()
                .filter(thing -> told(thing).equals(told))
                .findFirst()
                .orElseThrow(() -> new AssertionError(told + " is not among "
                        + things(kind).stream().map(Picture::told).toList()));
    }

    static String told(Element thing) {
        return thing.getElementsByTagName("title").item(0).getTextContent();
    }

    static Element first(Element thing, String name) {
        return Optional.ofNullable((Element) thing.getElementsByTagName(name).item(0))
                .orElseThrow();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    List<String> texts() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }

    /** Compares with a committed file; {@code -Delchi.golden=true} writes it anew. */
    void isAsCommitted(String name) throws IOException {
        Path file = GOLDEN.resolve(name + ".svg");
        if (ANEW) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, svg);
        }
        assertThat(svg)
                .as("%s, to be written anew where the change is right", file)
                .isEqualTo(Files.readString(file));
    }
}
