package org.elchi.register.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elchi.authority.matching.Matcher;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Once;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.reading.Value;

/** Tells a contradiction from a difference in exactness or wording; {@code comparing.yaml} holds what is no matter of numbers and dates. */
final class Shades {
    private static final String FILE = "comparing.yaml";
    private static final Set<String> KEYS =
            Set.of("worded", "people", "alike", "vague", "stages", "words", "dates", "recalled");
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

    /** Those that come with Elchi. */
    static final Shades LOADED = load(Data.bundled("register"));

    private final Set<String> worded = new TreeSet<>();
    private final Set<String> people = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();
    private final Map<String, List<String>> alike = new HashMap<>();
    private final Map<String, String> vague = new HashMap<>();
    private final Map<String, List<String>> stages = new HashMap<>();
    private final List<String> dates;
    private final int recalled;
    private final Supplier<Matcher> matcher = Once.of(Matcher::load);

    private Shades(Node root) {
        root.only(KEYS);
        worded.addAll(root.texts("worded"));
        people.addAll(root.texts("people"));
        words.addAll(root.texts("words"));
        root.need("alike").entries().forEach((slot, values) -> alike.put(slot, values.texts()));
        root.need("vague").entries().forEach((slot, value) -> vague.put(slot, value.text()));
        root.need("stages").entries().forEach((slot, values) -> stages.put(slot, values.texts()));
        dates = List.copyOf(root.texts("dates"));
        recalled = Integer.parseInt(root.need("recalled").text());
    }

    /** @throws org.elchi.language.data.DataException with all mistakes of the file */
    static Shades load(Data data) {
        Problems problems = new Problems();
        data.read(FILE);
        Optional<Shades> shades = Yaml.read(data, FILE, problems).map(Shades::new);
        problems.raise();
        return shades.orElseThrow();
    }

    /** The slots that date an event. */
    List<String> dates() {
        return dates;
    }

    /** From so many days before an event on a fact is only recalled. */
    int recalled() {
        return recalled;
    }

    /** Whether a slot holds words that are shown elsewhere. */
    boolean words(String type, String slot) {
        return words.contains(slot) || words.contains(type + "." + slot);
    }

    /**
     * How one value of a slot stands to another.
     *
     * @param states the states of a person or place, as far as they are known
     */
    Agreement between(String type, String slot, Value one, Value other, Function<String, Set<String>> states) {
        if (one.equals(other)) {
            return Agreement.SAME;
        }
        if (listed(worded, type, slot)) {
            return Agreement.OTHERWISE;
        }
        if (one instanceof Value.Number number && other instanceof Value.Number figure) {
            return Figures.between(number.number(), figure.number());
        }
        return one instanceof Value.Text && other instanceof Value.Text
                ? texts(type, slot, one.toString(), other.toString(), states)
                : sets(type, slot, items(one), items(other), states);
    }

    private Agreement texts(String type, String slot, String one, String other, Function<String, Set<String>> states) {
        return staged(type, slot, one, other)
                .or(() -> vaguer(type, slot, one, other))
                .or(() -> Moments.between(one, other))
                .orElseGet(() -> named(type, slot, one, other, states));
    }

    private Optional<Agreement> staged(String type, String slot, String one, String other) {
        return of(stages, type, slot)
                .filter(order -> order.contains(one) && order.contains(other))
                .map(order -> order.indexOf(one) < order.indexOf(other) ? Agreement.EARLIER : Agreement.LATER);
    }

    private Optional<Agreement> vaguer(String type, String slot, String one, String other) {
        return of(vague, type, slot)
                .flatMap(value -> value.equals(one)
                        ? Optional.of(Agreement.LESS)
                        : value.equals(other) ? Optional.of(Agreement.MORE) : Optional.empty());
    }

    private Agreement named(String type, String slot, String one, String other, Function<String, Set<String>> states) {
        boolean near = of(alike, type, slot)
                .filter(values -> values.contains(one) && values.contains(other))
                .isPresent();
        return near || same(type, slot, one, other)
                ? Agreement.OTHERWISE
                : unnamed(Set.of(one), Set.of(other), states).orElse(Agreement.CONFLICT);
    }

    private boolean same(String type, String slot, String one, String other) {
        return Press.folded(one).equals(Press.folded(other))
                || listed(people, type, slot)
                        && matcher.get().compare(one, other).same();
    }

    private Agreement sets(
            String type, String slot, Set<String> one, Set<String> other, Function<String, Set<String>> states) {
        Set<String> left = new TreeSet<>(one);
        Set<String> right = new TreeSet<>(other);
        left.removeIf(item -> right.removeIf(beside -> item.equals(beside) || same(type, slot, item, beside)));
        of(vague, type, slot).ifPresent(value -> {
            left.remove(value);
            right.remove(value);
        });
        boolean shared = left.size() < one.size();
        if (left.isEmpty() || right.isEmpty()) {
            return left.size() == right.size() ? Agreement.SAME : left.isEmpty() ? Agreement.LESS : Agreement.MORE;
        }
        return unnamed(left, right, states).orElse(shared ? Agreement.BOTH_ADD : Agreement.CONFLICT);
    }

    /** A state stands for its people and towns where a report names none. */
    private static Optional<Agreement> unnamed(
            Set<String> one, Set<String> other, Function<String, Set<String>> states) {
        boolean left = one.stream().allMatch(STATE.asMatchPredicate());
        boolean right = other.stream().allMatch(STATE.asMatchPredicate());
        if (left == right) {
            return Optional.empty();
        }
        boolean fits = left ? stands(one, other, states) : stands(other, one, states);
        return fits ? Optional.of(left ? Agreement.LESS : Agreement.MORE) : Optional.empty();
    }

    private static boolean stands(Set<String> codes, Set<String> names, Function<String, Set<String>> states) {
        Set<String> known =
                names.stream().flatMap(name -> states.apply(name).stream()).collect(Collectors.toSet());
        return names.stream().noneMatch(STATE.asMatchPredicate()) && (known.isEmpty() || known.containsAll(codes));
    }

    private static Set<String> items(Value value) {
        return new TreeSet<>(value instanceof Value.Many many ? many.items() : List.of(value.toString()));
    }

    private static boolean listed(Set<String> slots, String type, String slot) {
        return slots.contains(slot) || slots.contains(type + "." + slot);
    }

    private static <T> Optional<T> of(Map<String, T> bySlot, String type, String slot) {
        return Optional.ofNullable(bySlot.get(type + "." + slot)).or(() -> Optional.ofNullable(bySlot.get(slot)));
    }
}
