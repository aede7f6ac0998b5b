package org.elchi.desk.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.desk.Clean;
import org.elchi.desk.Words;
import org.elchi.register.record.Record;
import org.elchi.register.search.Hit;
import org.elchi.register.search.What;

/**
 * A hit as the page shows it.
 *
 * @param kind code of a record's kind; empty for a document
 * @param label what it is, in words
 * @param language tag of the language of the passage; empty where it may be any of several
 * @param about when, who published it, in which languages
 */
public record Found(
        String address,
        String title,
        String kind,
        String label,
        String language,
        String about,
        List<Passage> passages) {
    private static final int OUTLETS = 3;

    /** @param record the record that was found, unless it is gone since */
    static Found of(Hit hit, Optional<Record> record, Words words) {
        boolean document = hit.what() == What.DOCUMENT;
        return new Found(
                (document ? "/documents/" : "/records/") + hit.id(),
                record.map(words::told).filter(told -> !told.isBlank()).orElseGet(() -> Clean.text(hit.title())),
                hit.kind(),
                document ? words.say("search.document") : words.kind(hit.kind()),
                hit.languages().size() == 1 ? hit.languages().getFirst() : "",
                about(hit, words),
                Passage.of(hit.highlight()));
    }

    private static String about(Hit hit, Words words) {
        return Stream.of(
                        Stream.of(hit.date().map(words::day).orElseGet(() -> words.say("search.undated"))),
                        hit.outlets().stream().limit(OUTLETS).map(Clean::text),
                        hit.languages().stream().map(words::language).distinct())
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }
}
