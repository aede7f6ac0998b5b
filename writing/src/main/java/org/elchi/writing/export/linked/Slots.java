package org.elchi.writing.export.linked;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;

/** Puts what the slots of records hold into their things, as the mapping has it. */
final class Slots {
    private final Mapping mapping;
    private final Mentioned mentioned;
    private final Codes codes;

    Slots(Mapping mapping, Mentioned mentioned, Codes codes) {
        this.mapping = mapping;
        this.mentioned = mentioned;
        this.codes = codes;
    }

    /** The classes of a kind of record, none for one that the mapping does not know. */
    List<String> types(String type) {
        return Optional.ofNullable(mapping.frames().get(type))
                .map(Mapping.Frame::types)
                .orElse(List.of());
    }

    /** What a slot of a kind of record holds. */
    void put(Thing thing, String type, String slot, Value value, String language) {
        Optional.ofNullable(mapping.frames().get(type))
                .flatMap(frame -> Optional.ofNullable(frame.slots().get(slot)))
                .ifPresent(how -> items(value).forEach(item -> put(thing, how, item, language)));
    }

    private void put(Thing thing, Mapping.Slot how, String item, String language) {
        switch (how.holds()) {
            case ENTITY -> thing.link(how.term(), mentioned.entity(how.kinds(), item));
            case CODE -> code(thing, how, item);
            case WORDS -> thing.words(how.term(), item, language);
            case TEXT -> thing.text(how.term(), item);
            case NUMBER -> number(item).ifPresent(number -> thing.lexical(how.term(), decimal(number)));
            case WHOLE ->
                number(item)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .ifPresent(number -> thing.lexical(how.term(), number.toBigInteger()));
            case DATE -> date(thing, how, item);
        }
    }

    private void code(Thing thing, Mapping.Slot how, String code) {
        String list = how.kinds().getFirst();
        thing.link(how.term(), mentioned.code(list, code));
        how.also().ifPresent(term -> codes.sameAs(list, code).ifPresent(same -> thing.link(term, same)));
    }

    private static void date(Thing thing, Mapping.Slot how, String edtf) {
        thing.lexical(how.term(), edtf);
        List<String> days = List.of(edtf.split("/", -1));
        for (int i = 0; i < Math.min(days.size(), how.exact().size()); i++) {
            String term = how.exact().get(i);
            day(days.get(i)).ifPresent(day -> thing.lexical(term, day));
        }
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(date)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** A number in the canonical form of decimals, as every writer has it: with a point. */
    static String decimal(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() < 1 ? shortest.setScale(1) : shortest).toPlainString();
    }

    private static List<String> items(Value value) {
        return value instanceof Value.Many many ? many.items() : List.of(value.toString());
    }

    /** The language of the first report that says what a record holds in a slot; none where people put it there. */
    static String language(Record record, String slot) {
        return record.judgement().corrections().containsKey(slot)
                ? ""
                : record.said(slot).stream()
                        .flatMap(said -> said.by().stream())
                        .map(telling -> telling.language())
                        .findFirst()
                        .orElse("");
    }
}
