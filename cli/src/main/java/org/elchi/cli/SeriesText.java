package org.elchi.cli;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.elchi.reading.Value;
import org.elchi.register.comparing.Founding;
import org.elchi.register.comparing.Series;
import org.elchi.register.comparing.Sitting;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Prints a body through time. */
final class SeriesText {
    private final Screen screen;
    private final Words words;
    private final Merging merging;
    private final UnaryOperator<String> states;
    private final RuleBasedNumberFormat ordinals =
            new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.ORDINAL);

    SeriesText(Screen screen, Words words, Merging merging, UnaryOperator<String> states) {
        this.screen = screen;
        this.words = words;
        this.merging = merging;
        this.states = states;
    }

    void print(Series series) {
        Table.wrapped(Printable.line(title(series)), screen.width(), Integer.MAX_VALUE)
                .forEach(line -> screen.out().println(screen.bold(line)));
        Table table = new Table(new Table.Column(0, 1), new Table.Column(1, 9), new Table.Column(0, 1));
        foundings(series, table);
        if (!series.gaps().isEmpty()) {
            row(
                    table,
                    words.say("missing"),
                    series.gaps().stream().map(this::gap).collect(Collectors.joining(", ")),
                    "");
        }
        series.repeats().forEach(repeat -> row(table, words.say("twice"), repeat(repeat), ""));
        series.disorders().forEach(disorder -> row(table, words.say("order"), disorder(disorder), ""));
        series.held().forEach(sitting -> held(sitting, table));
        series.planned().forEach(sitting -> {
            boolean next = series.next().filter(sitting::equals).isPresent();
            row(
                    table,
                    words.say(next ? "next" : "planned"),
                    said(sitting, true),
                    sitting.record().shortId());
        });
        table.lines(screen.width()).forEach(screen.out()::println);
        screen.out().println();
    }

    private static void row(Table table, String label, String text, String id) {
        table.row(List.of(label, text, id));
    }

    private String title(Series series) {
        String kind = series.kind().replace('-', ' ');
        String parties = series.parties().isEmpty() ? strangers(series) : names(series.parties());
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ": " + parties;
    }

    private String strangers(Series series) {
        return words.say("parties.unknown")
                + (series.states().isEmpty() ? "" : ", " + words.say("people", names(series.states())));
    }

    private String names(Set<String> codes) {
        return codes.stream().sorted().map(states).collect(Collectors.joining(", "));
    }

    private void foundings(Series series, Table table) {
        series.foundings()
                .forEach(founding -> row(
                        table,
                        words.say("founded"),
                        founding(founding),
                        founding.record().shortId()));
    }

    private String founding(Founding founding) {
        List<String> parts = new ArrayList<>();
        founding.record().text("action").ifPresent(parts::add);
        parts.add(founding.record().text("date").orElseGet(() -> reported(founding.record())));
        founding.record().text("name").ifPresent(parts::add);
        founding.by()
                .forEach(by ->
                        parts.add(words.say(by.type().equals("instrument") ? "founded.by" : "founded.at", told(by))));
        return String.join(" · ", parts);
    }

    private String reported(Record record) {
        return record.tellings().stream()
                .flatMap(telling -> telling.source().date().stream())
                .sorted()
                .findFirst()
                .map(day -> words.say("reported", day))
                .orElse(words.say("day.unknown"));
    }

    private String told(Record record) {
        Map<String, Value> key = new TreeMap<>(record.values());
        key.keySet().retainAll(merging.slots(record.type()));
        return record.shortId() + " " + Listing.told(merging, record.type(), key);
    }

    private void held(Sitting sitting, Table table) {
        row(table, number(sitting), said(sitting, false), sitting.record().shortId());
        if (!sitting.dates().isEmpty()) {
            row(
                    table,
                    "",
                    words.say(
                            "dates.differ",
                            sitting.dates().stream().map(SeriesText::source).collect(Collectors.joining(" / "))),
                    "");
        }
        sitting.decided()
                .forEach(record -> row(
                        table,
                        "",
                        words.say("decided") + ": " + Listing.told(merging, record.type(), record.values()),
                        record.shortId()));
    }

    private String number(Sitting sitting) {
        return sitting.ordinal().map(this::ordinal).orElse(words.say("unnumbered"));
    }

    private String ordinal(int number) {
        return ordinals.format(number);
    }

    private String said(Sitting sitting, boolean numbered) {
        List<String> parts = new ArrayList<>();
        if (numbered) {
            sitting.ordinal().map(this::ordinal).ifPresent(parts::add);
        }
        parts.add(day(sitting));
        sitting.record().text("place").ifPresent(parts::add);
        sitting.record().text("chairs").ifPresent(chairs -> parts.add(words.say("chaired", chairs)));
        long documents = sitting.record().tellings().stream()
                .map(Telling::sha256)
                .distinct()
                .count();
        parts.add(documents == 1 ? words.say("document") : words.say("documents", documents));
        return String.join(" · ", parts);
    }

    private String day(Sitting sitting) {
        return sitting.dated()
                ? sitting.record().text("date").orElseGet(() -> days(sitting))
                : reported(sitting.record());
    }

    private static String days(Sitting sitting) {
        return sitting.day().map(Days::first).map(Object::toString).orElse("");
    }

    private static String source(Record.Said said) {
        return said.value()
                + said.by().stream()
                        .map(telling -> telling.source().name())
                        .distinct()
                        .collect(Collectors.joining(", ", " [", "]"));
    }

    private String gap(Series.Gap gap) {
        return gap.first() == gap.last()
                ? words.say("missing.one", ordinal(gap.first()))
                : words.say("missing.range", ordinal(gap.first()), ordinal(gap.last()));
    }

    private String repeat(Series.Repeat repeat) {
        String told = repeat.sittings().stream()
                .map(sitting -> day(sitting) + " (" + sitting.record().shortId() + ")")
                .collect(Collectors.joining(words.say("and")));
        return words.say("twice.told", ordinal(repeat.ordinal()), told);
    }

    private String disorder(Series.Disorder disorder) {
        return words.say(
                "order.wrong",
                number(disorder.higher()),
                day(disorder.higher()),
                number(disorder.lower()),
                day(disorder.lower()));
    }
}
