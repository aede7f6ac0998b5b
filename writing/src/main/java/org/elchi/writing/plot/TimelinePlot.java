package org.elchi.writing.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.register.record.Days;

/** What happened when: a lane for each kind of events, what is yet to come hollow. */
public final class TimelinePlot {
    private static final int LABELLED = 36;
    private static final double WIDEST = 205;
    private static final double ROW = 14.5;
    private static final double BARE = 10.5;
    private static final double RADIUS = 3.6;
    private static final double GAP = 7;
    private static final double NEAR = 2.5;

    private final PlotWords words;
    private final Sheet sheet;
    private final TimeAxis axis;
    private final Set<Event> labelled;

    /** A moment with the days that it may be of. */
    private record Event(Moment moment, Days days, int number) {}

    /**
     * Where an event stands in its lane.
     *
     * @param x of its mark
     * @param from where all of it begins
     * @param to where all of it ends
     * @param text where its label begins, or ends where that is on the left
     */
    private record Place(Event event, double x, double from, double to, double text, boolean left, String label) {}

    private TimelinePlot(String title, List<Event> events, PlotWords words) {
        this.words = words;
        this.sheet = new Sheet(words, title);
        LocalDate first = events.stream()
                .map(event -> event.days.first())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = events.stream()
                .map(event -> event.days.last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.axis = TimeAxis.of(first, last, Sheet.MARGIN + 2, Sheet.RIGHT - 2);
        this.labelled = events.stream()
                .filter(event -> !event.moment.text().isBlank())
                .sorted(Comparator.comparingInt((Event event) -> -event.moment.weight())
                        .thenComparingInt(event -> event.number))
                .limit(LABELLED)
                .collect(Collectors.toSet());
    }

    /**
     * Moments in their lanes.
     *
     * @param about whose, in words; may be empty
     * @param moments in any order; those without a date of a known year are only counted
     */
    public static Plot of(String about, List<Moment> moments, PlotWords words) {
        List<Event> events = new ArrayList<>();
        moments.stream()
                .sorted(Comparator.comparing(Moment::date)
                        .thenComparing(Moment::lane)
                        .thenComparing(Moment::text))
                .forEach(moment -> Days.parse(moment.date())
                        .ifPresent(days -> events.add(new Event(moment, days, events.size()))));
        String title = words.title("timeline", about);
        return events.isEmpty()
                ? Sheet.empty(words, title)
                : new TimelinePlot(title, events, words).draw(events, moments.size() - events.size());
    }

    private Plot draw(List<Event> events, int undated) {
        if (events.stream().anyMatch(event -> event.moment.planned())) {
            new Legend()
                    .with(Shape.Form.CIRCLE, Ink.QUIET, false, words.word("legend", "done"))
                    .with(Shape.Form.CIRCLE, Ink.QUIET, true, words.word("legend", "planned"))
                    .draw(sheet);
        }
        double top = sheet.bottom() + 2;
        List<Shape> lanes = new ArrayList<>();
        List<String> codes = lanes(events);
        for (int lane = 0; lane < codes.size(); lane++) {
            String code = codes.get(lane);
            lane(
                    code,
                    Taking.load().lanes().indexOf(code) < 0
                            ? lane
                            : Taking.load().lanes().indexOf(code),
                    events.stream()
                            .filter(event -> event.moment.lane().equals(code))
                            .toList(),
                    lanes);
        }
        axis(top, sheet.bottom() + 2);
        sheet.addAll(lanes);
        sheet.takenTo(sheet.bottom() + Sheet.LINE + 4);
        sheet.leftOut("unlabelled", events.size() - labelled.size());
        sheet.leftOut("undated", undated);
        return sheet.finish(alternative(events, codes));
    }

    private static List<String> lanes(List<Event> events) {
        return Stream.concat(
                        Taking.load().lanes().stream(),
                        events.stream().map(event -> event.moment.lane()).sorted())
                .distinct()
                .filter(lane ->
                        events.stream().anyMatch(event -> event.moment.lane().equals(lane)))
                .toList();
    }

    private void axis(double top, double bottom) {
        sheet.add(Shape.Line.thin(axis.left(), bottom, axis.right(), bottom, Ink.QUIET));
        for (TimeAxis.Tick tick : axis.ticks(words)) {
            double x = axis.at(tick.day());
            sheet.add(Shape.Line.thin(x, top, x, bottom + 4, Ink.RULE));
            sheet.add(Shape.Label.of(x + 2, bottom + 12, tick.words(), Sheet.SMALL, Ink.QUIET));
        }
    }

    // ---- lanes

    private void lane(String code, int number, List<Event> events, List<Shape> shapes) {
        Ink ink = Ink.LANES.get(number % Ink.LANES.size());
        Shape.Form form = Shape.Form.of(number);
        double y = sheet.bottom() + Sheet.LINE;
        String name = Widths.fitted(Clean.line(words.word("lanes", code)), Sheet.TEXT, 300);
        double width = Widths.bold(name, Sheet.TEXT);
        shapes.add(Shape.Box.filled(Sheet.MARGIN, y - 10, width + 6, 13, Ink.PAPER));
        shapes.add(new Shape.Label(Sheet.MARGIN, y, name, Sheet.TEXT, Shape.Anchor.START, ink, true));
        List<List<Place>> rows = new ArrayList<>();
        events.stream().filter(labelled::contains).forEach(event -> put(place(event), rows));
        events.stream().filter(event -> !labelled.contains(event)).forEach(event -> put(place(event), rows));
        double top = y + 4;
        for (List<Place> row : rows) {
            double height = row.stream().allMatch(place -> place.label.isEmpty()) ? BARE : ROW;
            double middle = top + height / 2;
            row.forEach(place -> shapes.add(event(place, middle, form, ink)));
            top += height;
        }
        sheet.takenTo(top + 4);
    }

    private static void put(Place place, List<List<Place>> rows) {
        for (List<Place> row : rows) {
            if (row.stream().allMatch(other -> other.to <= place.from || other.from >= place.to)) {
                row.add(place);
                return;
            }
        }
        rows.add(new ArrayList<>(List.of(place)));
    }

    private Place place(Event event) {
        double begin = axis.at(event.days.first());
        double end = axis.at(event.days.last().plusDays(1));
        double x = (begin + end) / 2;
        double from = Math.min(begin, x - RADIUS - 1);
        double to = Math.max(end, x + RADIUS + 1);
        if (!labelled.contains(event)) {
            return new Place(event, x, from, to, x, false, "");
        }
        String label = Widths.fitted(Clean.line(event.moment.text()), Sheet.SMALL, WIDEST);
        double width = Widths.of(label, Sheet.SMALL);
        if (to + width + 2 * NEAR <= Sheet.RIGHT) {
            return new Place(event, x, from, to + width + 2 * NEAR, to + NEAR, false, label);
        }
        return from - width - 2 * NEAR >= Sheet.MARGIN
                ? new Place(event, x, from - width - 2 * NEAR, to, from - NEAR, true, label)
                : within(event, x, from, to);
    }

    /** A label beside the mark of what takes so long that there is no room beside it all. */
    private static Place within(Event event, double x, double from, double to) {
        boolean left = x - Sheet.MARGIN > Sheet.RIGHT - x;
        double room = Math.min(WIDEST, (left ? x - Sheet.MARGIN : Sheet.RIGHT - x) - GAP - NEAR);
        String label = Widths.fitted(Clean.line(event.moment.text()), Sheet.SMALL, room);
        double reach = Widths.of(label, Sheet.SMALL) + GAP + NEAR;
        return new Place(
                event,
                x,
                left ? Math.min(from, x - reach) : from,
                left ? to : Math.max(to, x + reach),
                left ? x - GAP : x + GAP,
                left,
                label);
    }

    private Shape event(Place place, double y, Shape.Form form, Ink ink) {
        Event event = place.event;
        List<Shape> shapes = new ArrayList<>();
        if (!event.days.exact()) {
            shapes.add(new Shape.Line(
                    axis.at(event.days.first()),
                    y + RADIUS + 1.5,
                    axis.at(event.days.last().plusDays(1)),
                    y + RADIUS + 1.5,
                    ink,
                    1,
                    Shape.Dash.SOLID));
        }
        shapes.add(new Shape.Mark(place.x, y, RADIUS, form, ink, event.moment.planned()));
        if (!place.label.isEmpty()) {
            shapes.add(new Shape.Label(
                    place.text,
                    y + 3.3,
                    place.label,
                    Sheet.SMALL,
                    place.left ? Shape.Anchor.END : Shape.Anchor.START,
                    Ink.TEXT,
                    false));
        }
        String date = words.forms().date().apply(event.moment.date());
        return new Shape.Group(
                event.moment.planned() ? "event planned" : "event", words.item(date, event.moment.text()), shapes);
    }

    // ---- in words

    private String alternative(List<Event> events, List<String> codes) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say(
                "alternatives",
                "timeline",
                Map.of(
                        "count", words.number(events.size()),
                        "first",
                                words.forms()
                                        .date()
                                        .apply(events.getFirst().moment.date()),
                        "last",
                                words.forms()
                                        .date()
                                        .apply(events.getLast().moment.date()))));
        for (String code : codes) {
            long count = events.stream()
                    .filter(event -> event.moment.lane().equals(code))
                    .count();
            parts.add(words.item(words.word("lanes", code), words.number(count)) + ".");
        }
        Optional.of(events.stream().filter(event -> event.moment.planned()).count())
                .filter(count -> count > 0)
                .ifPresent(
                        count -> parts.add(words.say("alternatives", "planned", Map.of("count", words.number(count)))));
        return String.join(" ", parts);
    }
}
