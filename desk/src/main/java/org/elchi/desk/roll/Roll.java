package org.elchi.desk.roll;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.elchi.desk.Address;
import org.elchi.desk.Call;
import org.elchi.desk.Words;

/**
 * A list of names as a page shows it.
 *
 * @param section people, places
 * @param asked what it was asked for
 * @param states that can be asked for
 * @param shown those of the page
 */
public record Roll(String section, Asked asked, List<Choice> states, Paging paging, List<Entry> shown) {
    private static final int SIZE = 60;

    /**
     * What a list of names can be asked for.
     *
     * @param letters typed ones
     * @param state a code
     * @param byName whether in the order of names
     * @param other whether names that the world does not know are shown too
     */
    public record Asked(String letters, String state, boolean byName, boolean other) {
        static Asked of(Call call) {
            return new Asked(
                    call.parameter("q").orElse(""),
                    call.parameter("state").orElse(""),
                    call.parameter("order").filter("name"::equals).isPresent(),
                    call.parameter("other").isPresent());
        }

        Address address(String path) {
            return Address.of(path)
                    .with("q", letters)
                    .with("state", state)
                    .with("order", byName ? "name" : "")
                    .with("other", other ? "on" : "");
        }
    }

    /** A code and what it is called. */
    public record Choice(String code, String said) {}

    /** The page of a list that is asked for. */
    public static Roll of(Call call, String section, List<Entry> all, Letters letters) {
        Asked asked = Asked.of(call);
        Comparator<String> order = call.words().wording().order();
        List<Entry> found = all.stream()
                .filter(entry -> asked.other() || !asked.letters().isEmpty() || entry.listed())
                .filter(entry -> asked.state().isEmpty() || entry.states().contains(asked.state()))
                .filter(entry -> asked.letters().isEmpty() || letters.fit(asked.letters(), entry.spellings()))
                .toList();
        List<Entry> sorted = asked.byName()
                ? found.stream()
                        .sorted(Comparator.comparing(Entry::said, order))
                        .toList()
                : found;
        Paging paging = Paging.of(call, SIZE, sorted.size(), asked.address("/" + section));
        List<Entry> shown = sorted.stream().skip(paging.skipped()).limit(SIZE).toList();
        return new Roll(section, asked, choices(call.words(), all, order), paging, shown);
    }

    private static List<Choice> choices(Words words, List<Entry> all, Comparator<String> order) {
        TreeSet<String> codes = new TreeSet<>();
        all.forEach(entry -> codes.addAll(entry.states()));
        return states(words, List.copyOf(codes), order);
    }

    /** States to choose from, in the order of their names. */
    public static List<Choice> states(Words words, List<String> codes, Comparator<String> order) {
        return codes.stream()
                .map(code -> new Choice(code, words.name(code)))
                .sorted(Comparator.comparing(Choice::said, order))
                .toList();
    }
}
