package org.elchi.desk.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elchi.desk.Call;
import org.elchi.desk.Frame;
import org.elchi.desk.Refusal;
import org.elchi.register.search.Filters;
import org.elchi.register.search.Question;
import org.elchi.register.search.SearchIndex;
import org.elchi.register.search.What;

/**
 * A question as it stands in an address: the same for the page, its feeds and programs. What is saved of a search is its address.
 *
 * @param parameters of each name its values, in the order of {@link #NAMES}, without page and form
 */
public record Query(Map<String, List<String>> parameters, Question.Order order) {
    /** What an address may ask, in the order in which it is written. */
    public static final List<String> NAMES =
            List.of("q", "in", "state", "person", "kind", "topic", "language", "outlet", "since", "until", "order");

    /** The order of an address that names none. */
    private static final List<String> USUAL = List.of("best");

    private static final int MOST_VALUES = 10;
    private static final Map<String, What> IN = Map.of("records", What.RECORD, "documents", What.DOCUMENT);

    /** What a call asks for; an order or a day that is none is refused. */
    public static Query of(Call call) {
        call.day("since");
        call.day("until");
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String name : NAMES) {
            List<String> values =
                    call.parameters(name).stream().distinct().limit(MOST_VALUES).toList();
            if (!values.isEmpty() && !(name.equals("order") && values.equals(USUAL))) {
                parameters.put(name, values);
            }
        }
        return new Query(parameters, order(call));
    }

    private static Question.Order order(Call call) {
        String asked = call.parameter("order").orElse("best");
        for (Question.Order order : Question.Order.values()) {
            if (order.name().toLowerCase(Locale.ROOT).equals(asked)) {
                return order;
            }
        }
        throw new Refusal(400, call.words().say("search.wrong.order", "found", asked));
    }

    /** The words that are looked for. */
    public String text() {
        return String.join(" ", all("q"));
    }

    /** All values of a name. */
    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** The value of a name. */
    public Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    /** Whether nothing is asked for at all. */
    public boolean isEmpty() {
        return NAMES.stream().allMatch(name -> name.equals("order") || all(name).isEmpty());
    }

    /** The question for the index, which knows how states and people are called in every script. */
    public Question question(SearchIndex index) {
        return new Question(text(), filters(index), 0).in(order);
    }

    private Filters filters(SearchIndex index) {
        return new Filters(
                one("in").flatMap(name -> Optional.ofNullable(IN.get(name))),
                all("state").stream().map(state -> named(state, index::states)).toList(),
                all("person").stream().map(index::people).toList(),
                all("kind"),
                all("topic"),
                one("since").map(LocalDate::parse),
                one("until").map(LocalDate::parse),
                one("outlet"),
                one("language"));
    }

    private static String named(String given, Function<String, List<String>> known) {
        return known.apply(given).stream().findFirst().orElse(given);
    }

    // ---- addresses

    /** The same with one more value. */
    public Query with(String name, String value) {
        List<String> values = new ArrayList<>(all(name));
        values.remove(value);
        values.add(value);
        return changed(name, values);
    }

    /** The same with this value alone. */
    public Query only(String name, String value) {
        return changed(name, List.of(value));
    }

    /** The same without a value. */
    public Query without(String name, String value) {
        return changed(
                name, all(name).stream().filter(one -> !one.equals(value)).toList());
    }

    /** The same without all values of some names. */
    public Query without(String... names) {
        Query less = this;
        for (String name : names) {
            less = less.changed(name, List.of());
        }
        return less;
    }

    private Query changed(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        for (String one : NAMES) {
            List<String> kept = one.equals(name) ? values : all(one);
            if (!kept.isEmpty()) {
                changed.put(one, kept);
            }
        }
        return new Query(changed, order);
    }

    /** Its address under a path: {@code /search}, {@code /feeds/search.rss}. */
    public String address(String path) {
        String asked = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> Frame.encoded(entry.getKey()) + "=" + Frame.encoded(value)))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? path : path + "?" + asked;
    }
}
