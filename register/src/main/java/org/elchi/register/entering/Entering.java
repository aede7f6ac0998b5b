package org.elchi.register.entering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.reading.Value;
import org.elchi.reading.frame.Slot;
import org.elchi.reading.frame.Slots;

/** Checks what people type against the slots of its kind. */
public final class Entering {
    private static final String COMMA = ",";

    private final Slots slots;
    private final Items items;

    private Entering(Slots slots, Items items) {
        this.slots = slots;
        this.items = items;
    }

    /** @param states the code of a state that a code or an English name means */
    public static Entering of(Slots slots, Authority authority, Function<String, Optional<String>> states) {
        return new Entering(slots, new Items(authority, states));
    }

    /** What is to be put into a record that is there. */
    public Entered correction(String kind, List<Entry> entries) {
        return new Check(kind).entries(entries).done();
    }

    /** What is to be a record of its own: all must be there without which nobody tells such a thing. */
    public Entered whole(String kind, List<Entry> entries) {
        return new Check(kind).entries(entries).complete().done();
    }

    /** The check of some entries for one kind. */
    private final class Check {
        private final String kind;
        private final Map<String, Optional<Value>> values = new LinkedHashMap<>();
        private final List<Near> near = new ArrayList<>();
        private final List<Wrong> wrong = new ArrayList<>();

        Check(String kind) {
            this.kind = kind;
            if (!slots.kinds().contains(kind)) {
                wrong.add(new Wrong(Wrong.How.NO_KIND, kind, kind, slots.kinds()));
            }
        }

        Entered done() {
            return new Entered(values, near, wrong);
        }

        Check entries(List<Entry> entries) {
            if (wrong.isEmpty()) {
                Map<String, List<String>> texts = new LinkedHashMap<>();
                entries.forEach(entry -> texts.computeIfAbsent(entry.slot(), slot -> new ArrayList<>())
                        .add(entry.text()));
                texts.forEach(this::slot);
            }
            return this;
        }

        private void slot(String name, List<String> texts) {
            Optional<Slot> found = slots.slot(kind, name);
            if (found.isEmpty()) {
                wrong.add(new Wrong(Wrong.How.NO_SLOT, kind, name, names(slots.of(kind).stream())));
            } else if (texts.size() > 1 && !found.get().many()) {
                wrong.add(new Wrong(Wrong.How.TWICE, name, texts.getLast(), List.of()));
            } else {
                fill(found.get(), texts);
            }
        }

        private void fill(Slot slot, List<String> texts) {
            List<String> typed = texts.stream()
                    .flatMap(text -> slot.many() ? Stream.of(text.split(COMMA)) : Stream.of(text))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
            Set<String> held = new TreeSet<>();
            for (String text : typed) {
                Items.Item item = items.item(slot, text);
                item.wrong().ifPresent(wrong::add);
                item.near().ifPresent(near::add);
                held.add(item.value());
            }
            if (!held.isEmpty() && held.size() < slot.least()) {
                wrong.add(new Wrong(
                        Wrong.How.TOO_FEW,
                        slot.name(),
                        String.join(", ", held),
                        List.of(String.valueOf(slot.least()))));
            }
            values.put(slot.name(), wrong.isEmpty() ? value(slot, held) : Optional.empty());
        }

        private static Optional<Value> value(Slot slot, Set<String> held) {
            if (held.isEmpty()) {
                return Optional.empty();
            }
            String first = held.iterator().next();
            boolean number = slot.may(Slot.Holds.NUMBER) || slot.may(Slot.Holds.ORDINAL);
            return Optional.of(
                    slot.many()
                            ? Value.of(List.copyOf(held))
                            : number ? Value.of(new BigDecimal(first)) : Value.of(first));
        }

        Check complete() {
            if (wrong.isEmpty()) {
                Map<String, String> filled = new TreeMap<>();
                values.forEach((slot, value) -> value.ifPresent(held -> filled.put(slot, held.toString())));
                List<String> missing = names(
                        slots.of(kind).stream().filter(slot -> slot.required() && !filled.containsKey(slot.name())));
                List<String> one = slots.needsOne(kind, filled);
                if (!missing.isEmpty()) {
                    wrong.add(new Wrong(Wrong.How.MISSING, kind, "", missing));
                }
                if (!one.isEmpty()) {
                    wrong.add(new Wrong(Wrong.How.NEEDS_ONE, kind, "", one));
                }
            }
            return this;
        }

        private static List<String> names(Stream<Slot> some) {
            return some.map(Slot::name).toList();
        }
    }
}
