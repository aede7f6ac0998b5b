package org.elchi.register.entering;

import com.ibm.icu.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elchi.authority.Answer;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.Entity.Organisation;
import org.elchi.reading.frame.Slot;
import org.elchi.reading.frame.Slot.Holds;

/** Checks one item of a slot: a code, a number, a date, a name. */
final class Items {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,24}(\\.\\d{1,12})?");
    private static final Pattern ORDINAL = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Authority authority;
    private final Function<String, Optional<String>> states;

    Items(Authority authority, Function<String, Optional<String>> states) {
        this.authority = authority;
        this.states = states;
    }

    /**
     * An item as the register writes it.
     *
     * @param near a name that may be meant instead
     * @param wrong why it cannot be an item of its slot
     */
    record Item(String value, Optional<Near> near, Optional<Wrong> wrong) {
        static Item of(String value) {
            return new Item(value, Optional.empty(), Optional.empty());
        }

        static Item wrong(Wrong.How how, Slot slot, String text) {
            return new Item(text, Optional.empty(), Optional.of(new Wrong(how, slot.name(), text, slot.codes())));
        }
    }

    Item item(Slot slot, String text) {
        if (slot.may(Holds.NUMBER)) {
            return fits(NUMBER, Wrong.How.NO_NUMBER, slot, text);
        }
        if (slot.may(Holds.ORDINAL)) {
            return fits(ORDINAL, Wrong.How.NO_ORDINAL, slot, text);
        }
        if (slot.may(Holds.DATE)) {
            return Edtf.isDate(text) ? Item.of(text) : Item.wrong(Wrong.How.NO_DATE, slot, text);
        }
        if (slot.may(Holds.CURRENCY)) {
            return currency(slot, text);
        }
        return slot.may(Holds.CODE) ? code(slot, text) : name(slot, text);
    }

    private static Item fits(Pattern form, Wrong.How how, Slot slot, String text) {
        return form.matcher(text).matches() ? Item.of(text) : Item.wrong(how, slot, text);
    }

    private static Item currency(Slot slot, String text) {
        String code = text.toUpperCase(Locale.ROOT);
        boolean known = CURRENCY.matcher(code).matches()
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
        return known ? Item.of(code) : Item.wrong(Wrong.How.NO_CURRENCY, slot, text);
    }

    private static Item code(Slot slot, String text) {
        return slot.codes().stream()
                .filter(code -> code.equalsIgnoreCase(text))
                .findFirst()
                .map(Item::of)
                .orElseGet(() -> slot.may(Holds.TEXT) ? Item.of(text) : Item.wrong(Wrong.How.NO_CODE, slot, text));
    }

    // ---- names

    private Item name(Slot slot, String text) {
        if (isKnown(slot, text)) {
            return Item.of(text);
        }
        return state(slot, text)
                .or(() -> organisation(slot, text))
                .map(Item::of)
                .orElseGet(() -> other(slot, text));
    }

    private boolean isKnown(Slot slot, String text) {
        return slot.may(Holds.PERSON) && authority.person(text).isPresent()
                || slot.may(Holds.PLACE) && authority.place(text).isPresent();
    }

    private Optional<String> state(Slot slot, String text) {
        return slot.may(Holds.STATE) ? states.apply(text) : Optional.empty();
    }

    private Optional<String> organisation(Slot slot, String text) {
        return slot.may(Holds.ORGANISATION) ? organisation(text) : Optional.empty();
    }

    private Optional<String> organisation(String text) {
        return authority
                .organisation(text)
                .or(() -> authority.organisation(text.toUpperCase(Locale.ROOT)))
                .or(() -> organisations()
                        .filter(one -> one.name().equalsIgnoreCase(text))
                        .findFirst())
                .map(Organisation::id);
    }

    private Stream<Organisation> organisations() {
        return authority.entities().stream()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast);
    }

    /** A person, place or words are kept as they are typed; whom the world knows by a like name is told. */
    private Item other(Slot slot, String text) {
        if (slot.may(Holds.PERSON)) {
            return new Item(text, near(slot, text, Entity.Person.class), Optional.empty());
        }
        if (slot.may(Holds.PLACE)) {
            return new Item(text, near(slot, text, Entity.Place.class), Optional.empty());
        }
        return slot.may(Holds.TEXT)
                ? Item.of(text)
                : Item.wrong(slot.may(Holds.ORGANISATION) ? Wrong.How.NO_PARTY : Wrong.How.NO_STATE, slot, text);
    }

    private Optional<Near> near(Slot slot, String text, Class<? extends Entity> kind) {
        List<Answer> answers = authority.inquiry().answers(text, Optional.empty());
        return answers.stream()
                .map(Answer::entity)
                .filter(kind::isInstance)
                .map(Entity::id)
                .findFirst()
                .filter(name -> !name.equals(text))
                .map(name -> new Near(slot.name(), text, name));
    }
}
