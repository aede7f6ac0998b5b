package org.elchi.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.comparing.Founding;
import org.elchi.register.comparing.Series;
import org.elchi.register.comparing.Sitting;
import org.elchi.register.record.Record;
import org.elchi.writing.page.Paper;
import org.elchi.writing.wording.Said;
import org.elchi.writing.wording.Wording;

/** Tells of bodies: how each was founded, its sessions by number, what is missing, what comes next. */
final class Bodies {
    private final Wording wording;
    private final Sentences sentences;

    Bodies(Wording wording, Sentences sentences) {
        this.wording = wording;
        this.sentences = sentences;
    }

    /** A part for each body. */
    List<Paper.Section> of(List<Record> records) {
        List<Paper.Section> parts = new ArrayList<>();
        for (Series series : Series.of(records)) {
            List<Paper.Line> lines = lines(series);
            if (!lines.isEmpty()) {
                parts.add(new Paper.Section(heading(series), lines));
            }
        }
        return parts;
    }

    private String heading(Series series) {
        Said body = Wording.words(wording.word("session", "body", series.kind()).orElse(series.kind()));
        List<String> parties = new ArrayList<>(series.parties().isEmpty() ? series.states() : series.parties());
        return parties.isEmpty()
                ? wording.phrase("body", Map.of("body", body))
                : wording.phrase(
                        "body", Map.of("body", body, "parties", wording.naming().all(parties)));
    }

    private List<Paper.Line> lines(Series series) {
        Map<String, Record> told = new LinkedHashMap<>();
        series.foundings().stream().map(Founding::record).forEach(record -> told.put(record.id(), record));
        series.held().stream().map(Sitting::record).forEach(record -> told.put(record.id(), record));
        series.planned().stream().map(Sitting::record).forEach(record -> told.put(record.id(), record));
        List<Paper.Line> lines = new ArrayList<>();
        told.values().stream()
                .filter(record -> !sentences.met(record))
                .forEach(record -> lines.addAll(sentences.of(record, Optional.empty())));
        series.gaps().forEach(gap -> gap(gap).ifPresent(lines::add));
        return lines;
    }

    /** That sessions are numbered of which the register knows nothing. */
    private Optional<Paper.Line> gap(Series.Gap gap) {
        Map<String, Said> slots = new LinkedHashMap<>();
        slots.put("first", Wording.words(String.valueOf(gap.first())));
        if (gap.last() > gap.first()) {
            slots.put("last", Wording.words(String.valueOf(gap.last())));
        }
        return Optional.of(new Paper.Line(Optional.empty(), wording.runs("gap", slots), List.of()));
    }
}
