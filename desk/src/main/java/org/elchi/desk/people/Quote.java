package org.elchi.desk.people;

import java.util.List;
import org.elchi.desk.Words;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/**
 * What somebody said, in the words of a report.
 *
 * @param id of the record
 * @param tag of the language of the words
 * @param source where it is from, and of which day
 * @param reports how many documents give it
 */
public record Quote(String id, String tag, String words, String source, int reports) {
    private static final int LONGEST = 700;

    static List<Quote> of(List<Record> records, Words said) {
        return records.stream().map(record -> of(record, said)).toList();
    }

    private static Quote of(Record record, Words said) {
        Telling telling = record.tellings().getFirst();
        String all = String.join(
                " … ", telling.evidence().stream().map(Evidence::words).toList());
        String words = all.length() <= LONGEST ? all : all.substring(0, all.lastIndexOf(' ', LONGEST) + 1) + "…";
        String outlet = telling.source().outlet().orElse(telling.source().name());
        String source = telling.source()
                .date()
                .map(day -> outlet + ", " + said.day(day))
                .orElse(outlet);
        return new Quote(record.id(), telling.language(), words, source, (int)
                record.tellings().stream().map(Telling::sha256).distinct().count());
    }
}
