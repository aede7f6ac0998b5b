package org.elchi.writing.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An SVG drawing with nothing in it but shapes and words: no script, no link, nothing that is fetched. */
final class Drawing {
    private static final Set<String> ELEMENTS = Set.of(
            ("svg g defs title desc style path line polyline polygon rect circle ellipse text tspan clipPath marker"
                            + " pattern linearGradient radialGradient stop use symbol")
                    .split(" "));
    private static final Pattern FETCHES =
            Pattern.compile("(?i)url\\s*\\(\\s*[\"']?(?!#)|@import|expression|\\\\|<|javascript:|data:");
    private static final Pattern LOCAL = Pattern.compile("url\\(\\s*[\"']?#([^)\"'\\s]+)[\"']?\\s*\\)");
    private static final Pattern PREFERENCE =
            Pattern.compile("@media\\s*[^{}]*prefers[^{}]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*--[\\w-]+\\s*,\\s*([^()]*)\\)");
    private static final Pattern FAMILY = Pattern.compile("font(-family)?\\s*:[^;}]*;?");

    /** The font of printed drawings. */
    static final String PRINTED = "Elchi Sans";

    private static final Set<String> LOOKS =
            Set.of("class", "xml:lang", "font-family", "font-size", "font-weight", "fill", "stroke", "text-anchor");
    private static final double[] USUAL = {640, 360};

    private final Element root;
    private final double width;
    private final double height;

    private Drawing(Element root) {
        this.root = root;
        double[] box = box(root);
        width = box[0];
        height = box[1];
    }

    /** The drawing of a document, where it is one. */
    static Optional<Drawing> of(String svg) {
        try {
            Element root =
                    builder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
            return "svg".equals(root.getLocalName()) ? Optional.of(new Drawing(root)) : Optional.empty();
        } catch (SAXException | IOException broken) {
            return Optional.empty();
        }
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /**
     * The drawing as part of a web page.
     *
     * @param id of its own on the page; all names in the drawing begin with it
     */
    String inline(String id, String alternative) {
        Way way = new Way(id, true);
        Markup markup = new Markup("");
        markup.open("div", "id", id, "class", dark() ? "drawing dark" : "drawing");
        markup.open("svg", root(way, "role", "img", "aria-label", alternative, "viewBox", viewBox()));
        children(root, markup, way);
        return markup.close().close().toString();
    }

    /** The drawing as a document of its own, for printing: nothing depends on who looks. */
    String document() {
        Way way = new Way("", false);
        String[] own = root(
                way,
                "xmlns",
                "http://www.w3.org/2000/svg",
                "xmlns:xlink",
                "http://www.w3.org/1999/xlink",
                "font-family",
                PRINTED,
                "viewBox",
                viewBox(),
                "width",
                number(width),
                "height",
                number(height));
        Markup markup = new Markup("").open("svg", own);
        children(root, markup, way);
        return markup.close().toString();
    }

    /** Attributes of ours, then those of the drawing that say how it looks. */
    private String[] root(Way way, String... ours) {
        return Stream.concat(Stream.of(ours), attributes(root, way, LOOKS::contains))
                .toArray(String[]::new);
    }

    /** Whether it has colours of its own for dark screens. */
    private boolean dark() {
        NodeList styles = root.getElementsByTagNameNS("*", "style");
        return IntStream.range(0, styles.getLength())
                .anyMatch(i -> styles.item(i).getTextContent().contains("prefers-color-scheme"));
    }

    /**
     * How a drawing is written.
     *
     * @param id what names in it begin with
     * @param web whether style may depend on who looks
     */
    private record Way(String id, boolean web) {
        String name(String name) {
            return id.isEmpty() ? name : id + "-" + name;
        }

        String style(String style) {
            String local = LOCAL.matcher(style)
                    .replaceAll(found -> Matcher.quoteReplacement("url(#" + name(found.group(1)) + ")"));
            return web
                    ? local
                    : FAMILY.matcher(VARIABLE.matcher(local).replaceAll("$1")).replaceAll("");
        }
    }

    private static void children(Element parent, Markup markup, Way way) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, markup, way);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                markup.text(child.getNodeValue());
            }
        }
    }

    private static void element(Element element, Markup markup, Way way) {
        String name = element.getLocalName();
        if (name.equals("style")) {
            style(element.getTextContent(), markup, way);
        } else if (ELEMENTS.contains(name) && (!name.equals("use") || local(element))) {
            markup.open(name, attributes(element, way, any -> true).toArray(String[]::new));
            children(element, markup, way);
            markup.close();
        }
    }

    private static boolean local(Element use) {
        return use.getAttribute("href").startsWith("#")
                || use.getAttribute("xlink:href").startsWith("#");
    }

    /** Rules hold inside the drawing alone. */
    private static void style(String rules, Markup markup, Way way) {
        if (FETCHES.matcher(rules).find()
                || rules.contains("&")
                || rules.chars().filter(c -> c == '{').count()
                        != rules.chars().filter(c -> c == '}').count()) {
            return;
        }
        String kept = way.style(rules).strip().replaceAll("\\s+", " ");
        markup.open("style")
                .raw(
                        way.web()
                                ? "#" + way.id() + "{" + kept + "}"
                                : PREFERENCE.matcher(kept).replaceAll(""))
                .close();
    }

    private static Stream<String> attributes(Element element, Way way, Predicate<String> wanted) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i))
                .sorted(Comparator.comparing(Attr::getName))
                .filter(Drawing::allowed)
                .filter(attribute -> wanted.test(attribute.getName()))
                .filter(attribute -> way.web() || !attribute.getName().equals("font-family"))
                .flatMap(attribute -> attribute(attribute, way));
    }

    private static boolean allowed(Attr attribute) {
        String name = attribute.getName().toLowerCase(Locale.ROOT);
        boolean link = name.endsWith("href") && !attribute.getValue().startsWith("#");
        return !name.startsWith("on")
                && !link
                && (!name.contains(":") || name.equals("xml:lang") || name.equals("xlink:href"))
                && name.matches("[a-z0-9:-]+")
                && !name.startsWith("xmlns")
                && !FETCHES.matcher(attribute.getValue()).find();
    }

    private static Stream<String> attribute(Attr attribute, Way way) {
        String name = attribute.getName();
        String value = attribute.getValue();
        return switch (name) {
            case "id" -> Stream.of(name, way.name(value));
            case "href", "xlink:href" ->
                Stream.of(way.web() ? "href" : "xlink:href", "#" + way.name(value.substring(1)));
            case "xml:lang" -> Stream.of(way.web() ? "lang" : name, value);
            case "style" -> declarations(way.style(value));
            default -> Stream.of(name, way.style(value));
        };
    }

    /** A style attribute as attributes of their own, which a strict page lets through. */
    private static Stream<String> declarations(String style) {
        return Arrays.stream(style.split(";"))
                .map(declaration -> declaration.split(":", 2))
                .filter(parts -> parts.length == 2 && parts[0].strip().matches("[a-z-]+"))
                .flatMap(parts -> Stream.of(parts[0].strip(), parts[1].strip()));
    }

    private String viewBox() {
        String box = root.getAttribute("viewBox");
        return box.matches("[-0-9.eE ,]+") && box.strip().split("[ ,]+").length == 4
                ? box
                : "0 0 " + number(width) + " " + number(height);
    }

    private static double[] box(Element root) {
        String[] box = root.getAttribute("viewBox").strip().split("[ ,]+");
        String[] sizes = box.length == 4
                ? new String[] {box[2], box[3]}
                : new String[] {root.getAttribute("width"), root.getAttribute("height")};
        double[] found = USUAL.clone();
        for (int i = 0; i < 2; i++) {
            String size = sizes[i].replaceAll("px$", "");
            found[i] = size.matches("[0-9]{1,5}(\\.[0-9]{1,6})?") && Double.parseDouble(size) > 0
                    ? Double.parseDouble(size)
                    : USUAL[i];
        }
        return found;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException unable) {
            throw new IllegalStateException("a parser without secure processing", unable);
        }
    }
}
