package org.elchi.writing.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** States by states: how much each two have in common, or how high their relations stand; the darker, the more. */
public final class MatrixPlot {
    private static final int MOST = 14;
    private static final int NAMED = 3;
    private static final double NAMES = 120;
    private static final double LARGEST = 34;
    private static final double LOWEST = 20;
    private static final double CODE = 17;
    private static final String DASH = "–";

    private final PlotWords words;
    private final Function<String, String> name;
    private final List<Share> shares;
    private final boolean ranks;
    private final List<String> states;

    private MatrixPlot(List<Share> shares, Function<String, String> name, boolean ranks, PlotWords words) {
        this.words = words;
        this.name = name.andThen(Clean::line);
        this.shares = shares.stream()
                .filter(share -> share.number() > 0 && !share.one().equals(share.other()))
                .toList();
        this.ranks = ranks;
        this.states = states(this.shares);
    }

    /**
     * How many records each two states share.
     *
     * @param name how the code of a state is said
     */
    public static Plot counts(String about, List<Share> shares, Function<String, String> name, PlotWords words) {
        return new MatrixPlot(shares, name, false, words).plot(words.title("matrix", about));
    }

    /** The rank of relations of each two states, from 1 on. */
    public static Plot ranks(String about, List<Share> shares, Function<String, String> name, PlotWords words) {
        return new MatrixPlot(shares, name, true, words).plot(words.title("ranks", about));
    }

    /** Those first that have most. */
    private static List<String> states(List<Share> shares) {
        Map<String, Integer> sums = new TreeMap<>();
        shares.forEach(share -> {
            sums.merge(share.one(), share.number(), Integer::sum);
            sums.merge(share.other(), share.number(), Integer::sum);
        });
        return sums.entrySet().stream()
                .sorted(Comparator.comparingInt(state -> -state.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Plot plot(String title) {
        return states.isEmpty() ? Sheet.empty(words, title) : draw(new Sheet(words, title));
    }

    private Plot draw(Sheet sheet) {
        List<String> shown = states.subList(0, Math.min(MOST, states.size()));
        double names = Math.min(
                NAMES,
                shown.stream()
                        .mapToDouble(state -> Widths.of(name.apply(state), Sheet.TEXT))
                        .max()
                        .orElse(0));
        double left = Sheet.MARGIN + names + CODE + 8;
        double cell = Math.min(LARGEST, (Sheet.RIGHT - left) / shown.size());
        double height = Math.max(LOWEST, Math.min(cell, 26));
        if (ranks) {
            rankLegend(sheet);
        }
        double top = sheet.bottom() + Sheet.LINE + 2;
        for (int i = 0; i < shown.size(); i++) {
            double middle = top + (i + 0.5) * height + 3.6;
            String said = Widths.fitted(name.apply(shown.get(i)), Sheet.TEXT, names);
            sheet.add(Shape.Label.ending(left - CODE - 8, middle, said, Sheet.TEXT, Ink.TEXT));
            sheet.add(Shape.Label.centred(left - CODE / 2 - 3, middle, code(shown.get(i)), Sheet.SMALL, Ink.QUIET));
            sheet.add(
                    Shape.Label.centred(left + (i + 0.5) * cell, top - 5, code(shown.get(i)), Sheet.SMALL, Ink.QUIET));
        }
        cells(sheet, shown, left, top, cell, height);
        sheet.takenTo(top + shown.size() * height + 4);
        if (!ranks) {
            shadeLegend(sheet);
        }
        sheet.leftOut("left-out", states.size() - shown.size());
        return sheet.finish(alternative());
    }

    private static String code(String state) {
        return Widths.fitted(Clean.line(state), Sheet.SMALL, CODE);
    }

    private void cells(Sheet sheet, List<String> shown, double left, double top, double width, double height) {
        Map<String, Integer> numbers = new HashMap<>();
        shares.forEach(share -> {
            numbers.merge(share.one() + " " + share.other(), share.number(), ranks ? Math::max : Integer::sum);
            numbers.merge(share.other() + " " + share.one(), share.number(), ranks ? Math::max : Integer::sum);
        });
        int most = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int row = 0; row < shown.size(); row++) {
            for (int column = 0; column < shown.size(); column++) {
                int number = numbers.getOrDefault(shown.get(row) + " " + shown.get(column), 0);
                if (row != column) {
                    sheet.add(cell(shown.get(row), shown.get(column), number, shade(number, most), new double[] {
                        left + column * width, top + row * height, width - 1.5, height - 1.5
                    }));
                }
            }
        }
    }

    private Shape cell(String row, String column, int number, int shade, double[] box) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Shape.Box.filled(box[0], box[1], box[2], box[3], Ink.SHADES.get(shade)));
        if (number > 0) {
            String said = Widths.fitted(words.number(number), Sheet.SMALL, box[2]);
            shapes.add(Shape.Label.centred(
                    box[0] + box[2] / 2, box[1] + box[3] / 2 + 3.4, said, Sheet.SMALL, Ink.on(shade)));
        }
        String value = number == 0 ? DASH : ranks ? rank(number) : words.number(number);
        return new Shape.Group("cell", words.item(words.pair(name.apply(row), name.apply(column)), value), shapes);
    }

    /** The root of the share, so that a few large numbers do not leave all others pale. */
    private int shade(int number, int most) {
        int darkest = Ink.SHADES.size() - 1;
        if (number == 0) {
            return 0;
        }
        return ranks
                ? Math.min(darkest, number == 1 ? 1 : number + 1)
                : Math.max(1, (int) StrictMath.ceil(darkest * StrictMath.sqrt((double) number / most) - 1e-9));
    }

    private String rank(int number) {
        List<String> ranks = Taking.load().list("ranks");
        return number <= ranks.size() ? words.word("ranks", ranks.get(number - 1)) : words.number(number);
    }

    private void rankLegend(Sheet sheet) {
        Legend legend = new Legend();
        shares.stream().map(Share::number).distinct().sorted().forEach(number -> {
            int shade = shade(number, number);
            legend.with(
                    (x, y) -> new Shape.Group(
                            "key",
                            rank(number),
                            List.of(
                                    Shape.Box.filled(x, y - 6.5, 20, 13, Ink.SHADES.get(shade)),
                                    Shape.Label.centred(
                                            x + 10, y + 3.4, words.number(number), Sheet.SMALL, Ink.on(shade)))),
                    21,
                    rank(number));
        });
        legend.draw(sheet);
    }

    private void shadeLegend(Sheet sheet) {
        double y = sheet.bottom() + 4;
        String fewer = words.word("legend", "fewer");
        double x = Sheet.MARGIN + Widths.of(fewer, Sheet.SMALL) + 5;
        sheet.add(Shape.Label.of(Sheet.MARGIN, y + 9, fewer, Sheet.SMALL, Ink.QUIET));
        for (Ink shade : Ink.SHADES.subList(1, Ink.SHADES.size())) {
            sheet.add(Shape.Box.filled(x, y, 18, 11, shade));
            x += 19;
        }
        sheet.add(Shape.Label.of(x + 4, y + 9, words.word("legend", "more"), Sheet.SMALL, Ink.QUIET));
        sheet.takenTo(y + Sheet.LINE + 2);
    }

    private String alternative() {
        String most = shares.stream()
                .sorted(Comparator.comparingInt((Share share) -> -share.number())
                        .thenComparing(Share::one)
                        .thenComparing(Share::other))
                .limit(NAMED)
                .map(share -> words.item(
                        words.pair(name.apply(share.one()), name.apply(share.other())),
                        ranks ? rank(share.number()) : words.number(share.number())))
                .collect(Collectors.joining("; "));
        String all = states.stream().limit(MOST).map(name).collect(Collectors.joining(", "));
        return all + ". " + words.say("alternatives", "most", Map.of("items", most));
    }
}
