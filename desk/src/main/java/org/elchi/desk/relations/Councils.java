package org.elchi.desk.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.desk.Frame;
import org.elchi.desk.Words;
import org.elchi.register.comparing.Founding;
import org.elchi.register.comparing.Series;
import org.elchi.register.comparing.Sitting;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Happening;

/** Tells of bodies: how each was founded, its sessions by number, what is missing, what comes next. */
final class Councils {
    private static final int MOST = 10;
    private static final int SESSIONS = 12;
    private static final int DECIDED = 8;

    private final Words words;
    private final Items items;

    Councils(Words words, Items items) {
        this.words = words;
        this.items = items;
    }

    List<Dossier.Council> of(List<Record> records) {
        return Series.of(records).stream()
                .sorted(Comparator.comparingInt(
                        (Series series) -> -series.held().size()))
                .limit(MOST)
                .map(this::council)
                .toList();
    }

    private Dossier.Council council(Series series) {
        return new Dossier.Council(
                name(series),
                address(series),
                items.of(series.foundings().stream().map(Founding::record).toList()),
                series.held().stream()
                        .skip(Math.max(0, series.held().size() - SESSIONS))
                        .map(this::sitting)
                        .toList(),
                Math.max(0, series.held().size() - SESSIONS),
                series.planned().stream().map(this::sitting).toList(),
                series.gaps().stream().map(this::gap).collect(Collectors.joining(", ")),
                series.repeats().stream()
                        .map(repeat -> words.number(repeat.ordinal()))
                        .collect(Collectors.joining(", ")));
    }

    private String name(Series series) {
        List<String> parties = new ArrayList<>(series.parties().isEmpty() ? series.states() : series.parties());
        String kind = words.wording().capital(words.value("session", "body", series.kind()));
        return Stream.of(
                        kind,
                        String.join(", ", parties.stream().map(words::name).toList()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private static String address(Series series) {
        List<String> states = new ArrayList<>(series.parties().isEmpty() ? series.states() : series.parties());
        return "/bodies/" + Frame.encoded(series.kind())
                + (states.isEmpty() ? "" : "?states=" + Frame.encoded(String.join(",", states)));
    }

    private String gap(Series.Gap gap) {
        String first = words.number(gap.first());
        return gap.last() > gap.first() ? first + "–" + words.number(gap.last()) : first;
    }

    private Dossier.Sitting sitting(Sitting sitting) {
        Record record = sitting.record();
        return new Dossier.Sitting(
                record.id(),
                sitting.ordinal().map(words::number).orElse(""),
                Happening.date(record).map(words::date).orElse(""),
                record.text("place").map(words::name).orElse(""),
                items.of(sitting.decided().stream().limit(DECIDED).toList()));
    }
}
