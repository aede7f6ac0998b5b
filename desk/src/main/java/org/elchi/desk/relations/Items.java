package org.elchi.desk.relations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.elchi.desk.Words;
import org.elchi.desk.commitments.Promise;
import org.elchi.desk.relations.Dossier.Item;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Puts records into the words of a language. */
final class Items {
    private final Words words;

    Items(Words words) {
        this.words = words;
    }

    List<Item> of(List<Record> records) {
        return records.stream().map(this::of).toList();
    }

    Item of(Record record) {
        return item(record, Optional.empty());
    }

    /** A quote: its words stand as they were said. */
    Item said(Record record) {
        return item(
                record,
                record.tellings().stream()
                        .filter(telling -> !telling.evidence().isEmpty())
                        .max(Comparator.comparing((Telling telling) ->
                                        telling.source().date().orElse(LocalDate.MIN))
                                .thenComparing(Telling::key))
                        .map(telling -> new Promise.Voice(
                                telling.evidence().getFirst().words(),
                                telling.language(),
                                words.day(telling.source().date()))));
    }

    private Item item(Record record, Optional<Promise.Voice> voice) {
        return new Item(
                record.id(),
                voice.isPresent() ? "" : words.told(record),
                words.kind(record.type()),
                (int) record.tellings().stream().map(Telling::sha256).distinct().count(),
                voice);
    }
}
