package org.elchi.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.writing.page.Paper;
import org.elchi.writing.wording.Wording;

/** Writes a list of records as a paper: a sentence for each, kind by kind, each with the numbers of its sources. */
public final class RecordList {
    private final Wording wording;
    private final Merging merging;
    private final UnaryOperator<String> kinds;
    private final Outline outline = Outline.load();

    /** @param kinds what a kind of record is called */
    public RecordList(Wording wording, Merging merging, UnaryOperator<String> kinds) {
        this.wording = wording;
        this.merging = merging;
        this.kinds = kinds;
    }

    /**
     * The paper of some records.
     *
     * @param lead what stands below the title
     */
    public Paper of(String title, List<String> lead, List<Record> records) {
        References references = new References(wording);
        Sentences sentences = new Sentences(wording, outline, merging, records, references);
        Map<String, List<Paper.Line>> lines = new LinkedHashMap<>();
        merging.types().forEach(type -> lines.put(type, new ArrayList<>()));
        for (Record record : records) {
            lines.computeIfAbsent(record.type(), type -> new ArrayList<>())
                    .addAll(sentences.of(record, java.util.Optional.empty()));
        }
        List<Paper.Section> sections = lines.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Paper.Section(wording.capital(kinds.apply(entry.getKey())), entry.getValue()))
                .toList();
        return new Paper(
                wording.tag(),
                title,
                lead,
                sections,
                new Paper.Headings(wording.heading("contents"), wording.heading("sources"), wording.heading("page")),
                references.sources());
    }
}
