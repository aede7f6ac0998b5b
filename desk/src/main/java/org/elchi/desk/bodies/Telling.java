package org.elchi.desk.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.desk.Address;
import org.elchi.desk.Words;
import org.elchi.desk.bodies.Line.Link;
import org.elchi.register.comparing.Founding;
import org.elchi.register.comparing.Series;
import org.elchi.register.comparing.Sitting;
import org.elchi.register.record.Record;

/**
 * A body as a page tells it.
 *
 * @param whose the states and organisations, as a list
 * @param told whether reports tell whose it is; else it is those who took part
 * @param address of its own page
 * @param highest number told of a session, 0 for none
 */
public record Telling(
        String whose,
        boolean told,
        String address,
        List<Link> members,
        List<Founded> founded,
        List<Line> lines,
        int held,
        int highest,
        Optional<Line> last,
        Optional<Line> next,
        List<String> repeats,
        List<Disorder> disorders) {
    /** That it was founded, and by what. */
    public record Founded(Link body, List<Link> by) {}

    /** Two sessions whose days do not follow their numbers. */
    public record Disorder(String one, String other) {}

    /** The names of those who share it; of those who took part where no report tells. */
    static Set<String> owners(Series series) {
        return series.parties().isEmpty() ? series.states() : series.parties();
    }

    static Telling of(Series series, Words words) {
        List<String> owners = List.copyOf(owners(series));
        List<Line> lines = lines(series, words);
        List<Line> held = lines.stream()
                .filter(line ->
                        line.session().filter(session -> !session.planned()).isPresent())
                .toList();
        return new Telling(
                owners.isEmpty()
                        ? words.say("bodies.unknown")
                        : words.wording().list(owners.stream().map(words::name).toList()),
                !series.parties().isEmpty(),
                Address.of("bodies", series.kind())
                        .with("states", String.join(",", owners))
                        .toString(),
                owners.stream().map(owner -> new Link(owner, words.name(owner))).toList(),
                series.foundings().stream()
                        .map(founding -> founded(founding, words))
                        .toList(),
                lines,
                held.size(),
                series.held().stream()
                        .mapToInt(sitting -> sitting.ordinal().orElse(0))
                        .max()
                        .orElse(0),
                held.isEmpty() ? Optional.empty() : Optional.of(held.getLast()),
                series.next().map(sitting -> line(sitting, words)),
                series.repeats().stream()
                        .map(repeat -> String.valueOf(repeat.ordinal()))
                        .toList(),
                series.disorders().stream()
                        .map(disorder ->
                                new Disorder(number(disorder.lower(), words), number(disorder.higher(), words)))
                        .toList());
    }

    private static Founded founded(Founding founding, Words words) {
        return new Founded(
                link(founding.record(), words),
                founding.by().stream().map(record -> link(record, words)).toList());
    }

    /** Sessions by number, with what is missing between them, then what is planned. */
    private static List<Line> lines(Series series, Words words) {
        List<Line> lines = new ArrayList<>();
        List<Series.Gap> gaps = new ArrayList<>(series.gaps());
        List<Sitting> all = new ArrayList<>(series.held());
        all.addAll(series.planned());
        for (Sitting sitting : all) {
            while (!gaps.isEmpty()
                    && sitting.ordinal()
                            .filter(number -> number > gaps.getFirst().last())
                            .isPresent()) {
                lines.add(missing(gaps.removeFirst()));
            }
            lines.add(line(sitting, words));
        }
        return List.copyOf(lines);
    }

    private static Line missing(Series.Gap gap) {
        return new Line(
                gap.first() == gap.last() ? "" + gap.first() : gap.first() + "–" + gap.last(), Optional.empty());
    }

    private static Line line(Sitting sitting, Words words) {
        Record record = sitting.record();
        return new Line(
                number(sitting, words),
                Optional.of(new Line.Session(
                        record.id(),
                        sitting.planned(),
                        record.text("date")
                                .map(words::date)
                                .or(() -> sitting.day().map(days -> words.day(days.first())))
                                .orElse(""),
                        sitting.dated(),
                        sitting.dates().stream()
                                .map(said -> words.date(said.value().toString()))
                                .toList(),
                        names(record.items("place"), words),
                        names(record.items("chairs"), words),
                        sitting.decided().stream()
                                .map(decided -> link(decided, words))
                                .toList())));
    }

    private static String number(Sitting sitting, Words words) {
        return sitting.ordinal().map(String::valueOf).orElseGet(() -> words.say("bodies.no-number"));
    }

    private static List<Link> names(List<String> items, Words words) {
        return items.stream().map(item -> new Link(item, words.name(item))).toList();
    }

    private static Link link(Record record, Words words) {
        return new Link(record.id(), words.told(record));
    }
}
