package org.elchi.desk.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.elchi.desk.Words;
import org.elchi.register.merging.Merging;
import org.elchi.register.merging.Part;
import org.elchi.register.merging.Why;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/**
 * Why two tellings are of one event.
 *
 * @param bits all together
 * @param parts what weighs anything, most first
 */
public record Reason(Account one, Account other, String bits, List<Weight> parts) {
    /** Every telling is compared with every other; of more than so many that is not shown. */
    private static final int COMPARED = 30;

    /** What was compared, what came of it and how much that weighs. */
    public record Weight(String what, String outcome, String bits, boolean speaks) {}

    public Reason {
        parts = List.copyOf(parts);
    }

    /** For each telling of a record the other that speaks most for its being there; each pair once. */
    static List<Reason> of(Record record, List<Account> accounts, Merging merging, Words words) {
        Map<String, Account> byKey = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(COMPARED, accounts.size()); i++) {
            byKey.put(record.tellings().get(i).key(), accounts.get(i));
        }
        List<Telling> some = record.tellings().stream().limit(COMPARED).toList();
        Set<String> seen = new TreeSet<>();
        List<Reason> reasons = new ArrayList<>();
        for (Why why : merging.why(new Record(record.id(), record.type(), some))) {
            if (seen.add(new TreeSet<>(Set.of(why.one().key(), why.other().key())).toString())) {
                reasons.add(of(why, byKey, words));
            }
        }
        return reasons;
    }

    private static Reason of(Why why, Map<String, Account> byKey, Words words) {
        return new Reason(
                byKey.getOrDefault(why.one().key(), byKey.values().iterator().next()),
                byKey.getOrDefault(why.other().key(), byKey.values().iterator().next()),
                bits(why.bits(), words),
                why.parts().stream()
                        .filter(part -> part.bits() != 0)
                        .map(part -> weight(part, why.one().fact().type(), words))
                        .toList());
    }

    private static Weight weight(Part part, String type, Words words) {
        String name = part.slot().isEmpty() ? "base" : part.slot();
        String said = words.word("why.part", name);
        return new Weight(
                said.equals(name) ? words.slot(type, name) : said,
                part.slot().isEmpty()
                        ? ""
                        : words.word("why", part.outcome().name().toLowerCase(Locale.ROOT)),
                bits(part.bits(), words),
                part.bits() > 0);
    }

    private static String bits(double bits, Words words) {
        if (Double.isInfinite(bits)) {
            return words.say("record.why.never");
        }
        BigDecimal rounded = BigDecimal.valueOf(bits).setScale(1, RoundingMode.HALF_EVEN);
        return (bits < 0 ? "−" : "+") + words.wording().number(rounded.abs());
    }
}
