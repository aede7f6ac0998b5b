package org.elchi.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.reading.Value;
import org.elchi.register.comparing.Beside;
import org.elchi.register.comparing.Comparison;
import org.elchi.register.comparing.Dispute;
import org.elchi.register.comparing.Side;
import org.elchi.register.comparing.Version;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Prints a comparison: a table of the sides, what else they tell, what was said, the documents. */
final class CompareText {
    private static final int NARROW = 80;

    private final Screen screen;
    private final Words words;
    private final Merging merging;
    private final Function<Side, String> names;

    CompareText(Screen screen, Words words, Merging merging, Function<Side, String> names) {
        this.screen = screen;
        this.words = words;
        this.merging = merging;
        this.names = names;
    }

    void print(Comparison comparison) {
        Record record = comparison.record();
        screen.out().println(screen.bold(record.id()));
        wrapped("  ", Listing.told(merging, record.type(), record.values()));
        screen.out().println();
        new CompareTable(screen, words, merging, names).print(comparison);
        screen.out().println();
        screen.out().println(screen.faint("  " + words.say("legend")));
        if (comparison.versions().size() == 1) {
            screen.tell(words.say("alone", name(comparison.versions().getFirst().side())));
        }
        disputes(comparison.disputes());
        besides(comparison.beside());
        quotes(comparison.quotes());
        sources(comparison.versions());
    }

    // ---- what else is told

    private void disputes(List<Dispute> disputes) {
        if (disputes.isEmpty()) {
            return;
        }
        heading(words.say("disputes"));
        Table table = new Table(new Table.Column(0, 2), new Table.Column(1, 6));
        disputes.forEach(dispute -> table.row(List.of(
                dispute.records().stream().map(Record::shortId).collect(Collectors.joining(" ")), told(dispute))));
        table.lines(screen.width()).forEach(screen.out()::println);
    }

    private String told(Dispute dispute) {
        Map<String, Value> rest = new TreeMap<>(dispute.records().getFirst().values());
        rest.remove(dispute.slot());
        String said = dispute.said().stream()
                .map(one -> Listing.shown(one.value()) + " [" + CompareTable.from(words, one.by()) + "]")
                .collect(Collectors.joining(" / "));
        return dispute.slot() + " " + said + " · "
                + Listing.told(merging, dispute.records().getFirst().type(), rest);
    }

    private void besides(List<Beside> besides) {
        Map<String, List<Beside>> groups = new LinkedHashMap<>();
        besides.forEach(beside -> groups.computeIfAbsent(heading(beside), heading -> new ArrayList<>())
                .add(beside));
        groups.forEach((heading, group) -> {
            heading(heading);
            Table table = screen.width() < NARROW
                    ? new Table(new Table.Column(0, 1), new Table.Column(1, 4))
                    : new Table(new Table.Column(0, 1), new Table.Column(3, 4), new Table.Column(2, 4));
            group.stream()
                    .sorted(Comparator.comparing((Beside beside) ->
                            merging.types().indexOf(beside.record().type())))
                    .forEach(beside -> row(table, beside.record()));
            table.lines(screen.width()).forEach(screen.out()::println);
        });
    }

    private void row(Table table, Record record) {
        String told = Listing.told(merging, record.type(), record.values());
        String said = record.tellings().getFirst().evidence().stream()
                .map(Evidence::words)
                .findFirst()
                .orElse("");
        table.row(screen.width() < NARROW ? List.of(record.shortId(), told) : List.of(record.shortId(), told, said));
    }

    private String heading(Beside beside) {
        String heading = words.say("beside", names(beside.told()), names(beside.leftOut()));
        return beside.recalled() ? words.say("recalled", heading) : heading;
    }

    private String names(List<Side> sides) {
        return sides.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Side side) {
        return names.apply(side);
    }

    // ---- quotes and documents

    private void quotes(List<Record> quotes) {
        if (!quotes.isEmpty()) {
            heading(words.say("quotes"));
        }
        quotes.forEach(quote -> {
            wrapped("  ", quote.text("speaker").orElse("") + screen.faint(" " + quote.shortId()));
            Table table = new Table(new Table.Column(0, 1), new Table.Column(1, 12));
            quote.tellings().stream()
                    .sorted(Comparator.comparing(Telling::language).thenComparing(CompareTable::source))
                    .map(telling -> List.of(telling.language(), said(telling)))
                    .distinct()
                    .forEach(table::row);
            table.lines(screen.width()).forEach(screen.out()::println);
        });
    }

    private static String said(Telling telling) {
        return telling.evidence().stream().map(Evidence::words).collect(Collectors.joining(" … "));
    }

    private void sources(List<Version> versions) {
        heading(words.say("sources"));
        Table table = new Table(new Table.Column(0, 2), new Table.Column(1, 3), new Table.Column(0, 1));
        versions.forEach(version -> version.told()
                .tellings()
                .forEach(telling -> table.row(List.of(
                        name(version.side()),
                        Stream.of(
                                        Optional.of(telling.source().name()),
                                        telling.source().outlet(),
                                        telling.source().date().map(LocalDate::toString),
                                        telling.source().url())
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(", ")),
                        telling.evidence().stream()
                                .map(Evidence::shortId)
                                .findFirst()
                                .orElse("")))));
        table.lines(screen.width()).forEach(screen.out()::println);
    }

    private void heading(String heading) {
        screen.out().println();
        Table.wrapped(Printable.line(heading), screen.width(), Integer.MAX_VALUE)
                .forEach(line -> screen.out().println(screen.bold(line)));
    }

    private void wrapped(String indent, String text) {
        Table.wrapped(text, screen.width() - indent.length(), Integer.MAX_VALUE)
                .forEach(line -> screen.out().println(indent + line));
    }
}
