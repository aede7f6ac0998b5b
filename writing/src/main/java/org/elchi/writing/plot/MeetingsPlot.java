package org.elchi.writing.plot;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often pairs met, year by year: bars, those of each pair below those of another, all to one scale. */
public final class MeetingsPlot {
    private static final int MOST = 8;
    private static final double ALONE = 130;
    private static final double AMONG = 34;
    private static final double ABOVE = 10;

    private MeetingsPlot() {}

    /**
     * Meetings of pairs.
     *
     * @param about whose, in words; may be empty
     */
    public static Plot of(String about, List<Tally> tallies, PlotWords words) {
        String title = words.title("meetings", about);
        List<Tally> counted =
                tallies.stream().filter(tally -> tally.count() > 0).toList();
        return counted.isEmpty() ? Sheet.empty(words, title) : draw(title, counted, words);
    }

    private static Plot draw(String title, List<Tally> tallies, PlotWords words) {
        Sheet sheet = new Sheet(words, title);
        Map<String, Map<Integer, Integer>> pairs = pairs(tallies);
        Years years = new Years(
                tallies.stream().mapToInt(Tally::year).min().orElseThrow(),
                tallies.stream().mapToInt(Tally::year).max().orElseThrow(),
                Sheet.MARGIN,
                Sheet.RIGHT);
        int most = pairs.values().stream()
                .flatMap(counts -> counts.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
        pairs.entrySet().stream().limit(MOST).forEach(pair -> {
            if (pairs.size() > 1) {
                sheet.takenTo(sheet.bottom() + 7);
                String name = Widths.fitted(Clean.line(pair.getKey()), Sheet.TEXT, Sheet.RIGHT - Sheet.MARGIN);
                sheet.add(Shape.Label.of(Sheet.MARGIN, sheet.bottom() + 10, name, Sheet.TEXT, Ink.TEXT));
                sheet.takenTo(sheet.bottom() + Sheet.LINE);
            }
            panel(sheet, pair.getKey(), pair.getValue(), years, most, pairs.size() > 1 ? AMONG : ALONE, words);
        });
        years.draw(sheet, sheet.bottom() + Sheet.LINE - 2);
        sheet.takenTo(sheet.bottom() + Sheet.LINE);
        sheet.leftOut("left-out", Math.max(0, pairs.size() - MOST));
        return sheet.finish(alternative(pairs, years, words));
    }

    private static void panel(
            Sheet sheet,
            String pair,
            Map<Integer, Integer> counts,
            Years years,
            int most,
            double height,
            PlotWords words) {
        double top = sheet.bottom() + ABOVE;
        double zero = top + height;
        counts.forEach((year, count) -> {
            double tall = height * count / most;
            double x = years.middle(year);
            String said = words.item(words.item(Clean.line(pair), String.valueOf(year)), words.number(count));
            sheet.add(new Shape.Group(
                    "bar",
                    said,
                    List.of(Shape.Box.filled(x - years.bar() / 2, zero - tall, years.bar(), tall, Ink.BLUE))));
            if (Widths.of(words.number(count), Sheet.SMALL) <= years.slot() - 1) {
                sheet.add(Shape.Label.centred(x, zero - tall - 3, words.number(count), Sheet.SMALL, Ink.TEXT));
            }
        });
        sheet.add(Shape.Line.thin(years.left(), zero, years.right(), zero, Ink.QUIET));
        sheet.takenTo(zero);
    }

    /** Those first that met most often; their years in order. */
    private static Map<String, Map<Integer, Integer>> pairs(List<Tally> tallies) {
        Map<String, Map<Integer, Integer>> pairs = new TreeMap<>();
        tallies.forEach(tally -> pairs.computeIfAbsent(tally.pair(), name -> new TreeMap<>())
                .merge(tally.year(), tally.count(), Integer::sum));
        return pairs.entrySet().stream()
                .sorted(Comparator.comparingInt(pair -> -sum(pair.getValue())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String alternative(Map<String, Map<Integer, Integer>> pairs, Years years, PlotWords words) {
        int total = pairs.values().stream().mapToInt(MeetingsPlot::sum).sum();
        String most = pairs.entrySet().stream()
                .limit(MOST)
                .map(pair -> words.item(pair.getKey(), words.number(sum(pair.getValue()))))
                .collect(Collectors.joining("; "));
        return words.say(
                        "alternatives",
                        "total",
                        Map.of(
                                "count",
                                words.number(total),
                                "first",
                                String.valueOf(years.first()),
                                "last",
                                String.valueOf(years.last())))
                + " "
                + words.say("alternatives", "most", Map.of("items", most));
    }
}
