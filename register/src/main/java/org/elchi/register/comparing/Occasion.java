package org.elchi.register.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** What else the documents of an event tell. */
final class Occasion {
    private static final String QUOTE = "quote";

    private Occasion() {}

    static Set<String> documents(Record record) {
        return record.tellings().stream().map(Telling::sha256).collect(Collectors.toUnmodifiableSet());
    }

    /** The states of a person or place of a record, as far as its documents or the world tell. */
    static Set<String> states(Record record, String name) {
        return record.tellings().stream()
                .map(Telling::gist)
                .flatMap(gist -> Stream.of(Gist.POST, Gist.IN).flatMap(kind -> gist.values(kind, name).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The other records of which its documents tell, in the order of their ids. */
    static List<Record> of(Record record, List<Record> all) {
        Set<String> documents = documents(record);
        return all.stream()
                .filter(other -> !other.id().equals(record.id()))
                .filter(other -> other.tellings().stream().map(Telling::sha256).anyMatch(documents::contains))
                .sorted(Comparator.comparing(Record::id))
                .toList();
    }

    /** A record with the tellings of another's documents alone. */
    static Record within(Record record, Record other) {
        Set<String> documents = documents(record);
        return new Record(
                other.id(),
                other.type(),
                other.tellings().stream()
                        .filter(telling -> documents.contains(telling.sha256()))
                        .toList());
    }

    /** Utterances that more than one of its documents gives; the record itself where it is an utterance. */
    static List<Record> quotes(Record record, List<Record> others) {
        Set<String> documents = documents(record);
        return record.type().equals(QUOTE)
                ? List.of(record)
                : others.stream()
                        .filter(other -> other.type().equals(QUOTE))
                        .filter(other -> documents(other).stream()
                                        .filter(documents::contains)
                                        .count()
                                > 1)
                        .toList();
    }
}
