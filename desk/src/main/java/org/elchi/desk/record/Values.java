package org.elchi.desk.record;

import java.util.List;
import java.util.Optional;
import org.elchi.desk.Words;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;
import org.elchi.writing.wording.Phrases;
import org.elchi.writing.wording.Said;

/** Says what the slots of a record hold. */
public final class Values {
    private final Words words;
    private final Record record;
    private final Phrases phrases;
    private final Addresses addresses;

    public Values(Words words, Record record) {
        this.words = words;
        this.record = record;
        this.phrases = Phrases.of(words.wording(), record);
        this.addresses = new Addresses(words);
    }

    /** What a value is called, item by item. */
    public List<SlotRow.Item> items(String slot, Value value) {
        List<String> ids = value instanceof Value.Many many ? many.items() : List.of(value.toString());
        return ids.stream().map(id -> item(slot, value, id)).toList();
    }

    private SlotRow.Item item(String slot, Value value, String id) {
        String plain = words.value(record.type(), slot, id);
        Said said = phrases.said(slot, value instanceof Value.Many ? Value.of(id) : value);
        Optional<Said.Item> first = said.items().stream().findFirst().filter(item -> plain.equals(id));
        Optional<String> language = first.flatMap(Said.Item::language);
        return new SlotRow.Item(
                language.isPresent() ? id : first.map(Said.Item::text).orElse(plain), language, addresses.of(slot, id));
    }
}
