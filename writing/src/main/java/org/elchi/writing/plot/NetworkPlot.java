package org.elchi.writing.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who met whom: people and states joined by lines, the thicker the more often. */
public final class NetworkPlot {
    private static final int MOST = 26;
    private static final int LINES = 2;
    private static final int NAMED = 3;
    private static final double WIDEST = 100;
    private static final double LEADING = 11;
    private static final double LEAST_HEIGHT = 90;
    private static final double HEIGHT_EACH = 15;

    private final PlotWords words;
    private final List<Node> nodes;
    private final List<Share> edges;
    private final Map<String, Integer> met;
    private final int most;
    private final int left;

    private NetworkPlot(List<Node> all, List<Share> shares, PlotWords words) {
        this.words = words;
        List<Share> real = shares.stream()
                .filter(share -> share.number() > 0 && !share.one().equals(share.other()))
                .toList();
        Map<String, Integer> sums = sums(real);
        Set<String> kept = sums.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> node) -> -node.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        this.edges = real.stream()
                .filter(share -> kept.contains(share.one()) && kept.contains(share.other()))
                .sorted(Comparator.comparingInt(Share::number)
                        .thenComparing(Share::one)
                        .thenComparing(Share::other))
                .toList();
        this.met = sums(edges);
        this.nodes = all.stream()
                .filter(node -> met.containsKey(node.id()))
                .sorted(Comparator.comparing(Node::id))
                .toList();
        this.most = edges.stream().mapToInt(Share::number).max().orElse(1);
        this.left = sums.size() - nodes.size();
    }

    private static Map<String, Integer> sums(List<Share> shares) {
        Map<String, Integer> sums = new TreeMap<>();
        shares.forEach(share -> {
            sums.merge(share.one(), share.number(), Integer::sum);
            sums.merge(share.other(), share.number(), Integer::sum);
        });
        return sums;
    }

    /**
     * A network.
     *
     * @param about whose, in words; may be empty
     * @param nodes each with an id of its own
     * @param met who met whom how often, by the ids of nodes; each pair once
     */
    public static Plot of(String about, List<Node> nodes, List<Share> met, PlotWords words) {
        NetworkPlot plot = new NetworkPlot(nodes, met, words);
        String title = words.title("network", about);
        return plot.nodes.isEmpty() ? Sheet.empty(words, title) : plot.draw(new Sheet(words, title));
    }

    private Plot draw(Sheet sheet) {
        legend(sheet);
        List<Crowd.Member> places = places(sheet.bottom() + 4);
        Map<String, Crowd.Member> byId = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            byId.put(nodes.get(i).id(), places.get(i));
        }
        edges.forEach(edge -> sheet.add(edge(edge, of(byId, edge.one()), of(byId, edge.other()))));
        counts(sheet, byId, places);
        for (int i = 0; i < nodes.size(); i++) {
            sheet.add(node(nodes.get(i), places.get(i)));
        }
        sheet.takenTo(places.stream().mapToDouble(Crowd.Member::bottom).max().orElse(0) + 4);
        sheet.leftOut("left-out", left);
        return sheet.finish(alternative());
    }

    private void legend(Sheet sheet) {
        Legend legend = new Legend();
        if (nodes.stream().anyMatch(node -> !node.state())) {
            legend.with(Shape.Form.CIRCLE, Ink.BLUE, false, words.word("legend", "person"));
        }
        if (nodes.stream().anyMatch(Node::state)) {
            legend.with(Shape.Form.SQUARE, Ink.VERMILION, false, words.word("legend", "state"));
        }
        int least = edges.stream().mapToInt(Share::number).min().orElse(1);
        String told = words.say("legend", "met", Map.of("least", words.number(least), "most", words.number(most)));
        legend.with(Ink.QUIET, thickness(most), Shape.Dash.SOLID, told).draw(sheet);
    }

    // ---- where

    private List<Crowd.Member> places(double top) {
        List<String> ids = nodes.stream().map(Node::id).toList();
        double[][] at = Layout.of(
                nodes.size(),
                edges.stream()
                        .map(edge -> new int[] {ids.indexOf(edge.one()), ids.indexOf(edge.other())})
                        .toList());
        double height = LEAST_HEIGHT + HEIGHT_EACH * nodes.size();
        double margin = Sheet.MARGIN + WIDEST / 2;
        List<Crowd.Member> places = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            List<String> lines = lines(nodes.get(i));
            double half = lines.stream()
                    .mapToDouble(line -> Widths.of(line, Sheet.SMALL) / 2)
                    .max()
                    .orElse(0);
            double radius = radius(nodes.get(i));
            places.add(new Crowd.Member(
                    margin + at[0][i] * (Sheet.WIDTH - 2 * margin),
                    top + radius + at[1][i] * height,
                    Math.max(half, radius) + 4,
                    radius + 4,
                    radius + lines.size() * LEADING + 5));
        }
        Crowd.part(places, Sheet.MARGIN, Sheet.RIGHT, top);
        return places;
    }

    private static List<String> lines(Node node) {
        return Widths.wrapped(Clean.line(node.name()), Sheet.SMALL, WIDEST, LINES);
    }

    /** By area, how often somebody met others. */
    private double radius(Node node) {
        int largest = met.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return 3.5 + 4.5 * StrictMath.sqrt((double) met.getOrDefault(node.id(), 0) / largest);
    }

    private double thickness(int number) {
        return 0.9 + 3.6 * (number - 1) / Math.max(1, Math.max(most - 1, 4));
    }

    // ---- what

    private Shape edge(Share edge, Crowd.Member one, Crowd.Member other) {
        Shape line = new Shape.Line(
                one.x(), one.y(), other.x(), other.y(), Ink.EDGE, thickness(edge.number()), Shape.Dash.SOLID);
        return new Shape.Group(
                "edge",
                words.item(words.pair(name(edge.one()), name(edge.other())), words.number(edge.number())),
                List.of(line));
    }

    private static Crowd.Member of(Map<String, Crowd.Member> byId, String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** How often, on the lines of those that met more than once, where there is room. */
    private void counts(Sheet sheet, Map<String, Crowd.Member> byId, List<Crowd.Member> places) {
        List<Crowd.Member> taken = new ArrayList<>(places);
        for (Share edge : edges.reversed()) {
            Crowd.Member one = of(byId, edge.one());
            Crowd.Member other = of(byId, edge.other());
            double x = (one.x() + other.x()) / 2;
            double y = (one.y() + other.y()) / 2;
            String said = words.number(edge.number());
            double half = Widths.of(said, Sheet.SMALL) / 2 + 2;
            if (edge.number() > 1 && taken.stream().noneMatch(any -> any.meets(x - half, y - 6, x + half, y + 6))) {
                sheet.add(Shape.Box.filled(x - half, y - 5.5, 2 * half, 11, Ink.PAPER));
                sheet.add(Shape.Label.centred(x, y + 3.4, said, Sheet.SMALL, Ink.QUIET));
                taken.add(new Crowd.Member(x, y, half, 6, 6));
            }
        }
    }

    private Shape node(Node node, Crowd.Member place) {
        List<Shape> shapes = new ArrayList<>();
        double radius = radius(node);
        double y = place.y() + radius + 2;
        for (String line : lines(node)) {
            double width = Widths.of(line, Sheet.SMALL) + 2;
            shapes.add(Shape.Box.veil(place.x() - width / 2, y, width, LEADING));
            y += LEADING;
            shapes.add(Shape.Label.centred(place.x(), y - 2, line, Sheet.SMALL, Ink.TEXT));
        }
        shapes.add(new Shape.Mark(
                place.x(),
                place.y(),
                radius,
                node.state() ? Shape.Form.SQUARE : Shape.Form.CIRCLE,
                node.state() ? Ink.VERMILION : Ink.BLUE,
                false));
        Shape.Group drawn =
                new Shape.Group("node", words.item(node.name(), words.number(met.getOrDefault(node.id(), 0))), shapes);
        return node.address()
                .<Shape>map(address -> new Shape.Linked(address, drawn))
                .orElse(drawn);
    }

    private String name(String id) {
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .map(Node::name)
                .findFirst()
                .orElse(id);
    }

    private String alternative() {
        String items = edges.reversed().stream()
                .limit(NAMED)
                .map(edge -> words.item(words.pair(name(edge.one()), name(edge.other())), words.number(edge.number())))
                .collect(Collectors.joining("; "));
        String all = nodes.stream().map(Node::name).collect(Collectors.joining(", "));
        return all + ". " + words.say("alternatives", "most", Map.of("items", items));
    }
}
