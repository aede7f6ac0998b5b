package org.elchi.desk.roll;

import java.util.List;
import org.elchi.desk.Address;
import org.elchi.desk.Words;
import org.elchi.register.Count;

/**
 * Kinds of records to choose from.
 *
 * @param all how many records of all kinds
 * @param kind which is chosen, empty for all
 */
public record Kinds(int all, String kind, Address address, List<Choice> choices) {
    /** A kind and where its records stand. */
    public record Choice(String said, int records, String address, boolean current) {}

    public static Kinds of(List<Count> counts, String kind, Address address, Words words) {
        List<Choice> choices = counts.stream()
                .map(count -> new Choice(
                        words.wording().capital(words.kind(count.value())),
                        count.records(),
                        address.with("kind", count.value()).toString(),
                        count.value().equals(kind)))
                .toList();
        return new Kinds(counts.stream().mapToInt(Count::records).sum(), kind, address, choices);
    }
}
