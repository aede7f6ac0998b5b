package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.data.Node;
import org.elchi.register.record.Telling;
import org.jspecify.annotations.Nullable;

/**
 * When two tellings of one kind tell of one event.
 *
 * @param shown the slots that make an event of this kind what it is
 * @param base how much speaks against any two, in hundredths of a bit, before they are compared
 * @param document what is added where one document tells both
 * @param rules the first is that of time
 */
record Kind(String type, List<String> shown, Keys keys, int base, int document, List<Rule<?>> rules) {
    private static final int HUNDRED = 100;
    private static final int FORBIDDEN = Rule.VETO / 2;
    private static final String VETO = "veto";
    private static final String TIME = "time";
    private static final Set<String> PARTS = Set.of("shown", "keys", "base", "document", TIME, "slots");
    private static final Set<String> OF_TIME = Set.of(
            "dates",
            "days",
            "window",
            "ahead",
            "memory",
            "always",
            "steps",
            "plans",
            "act",
            "repeated",
            "bits",
            "bucket");

    /** A kind that nothing is known of: no two tellings are ever one event, unless people say so. */
    static Kind unknown(String type) {
        Time never = new Time(List.of(), 0, 0, 0, false, 0, Optional.empty(), Map.of(), 0, 0, false, 0);
        Rule<?> time = new Rule<>(TIME, TIME, never, new int[Outcome.values().length]);
        return new Kind(type, List.of(), new Keys(type, List.of(), 1, 0), Rule.VETO, 0, List.of(time));
    }

    static Kind of(String type, Node node) {
        node.only(PARTS);
        Node times = node.need(TIME).only(OF_TIME);
        Time time = time(times);
        List<Rule<?>> rules = new ArrayList<>();
        rules.add(new Rule<>(TIME, TIME, time, bits(times.need("bits"))));
        Map<String, Map<String, Integer>> groups = new HashMap<>();
        node.need("slots").entries().forEach((slot, rule) -> {
            groups.put(slot, groups(rule));
            rules.add(rule(slot, rule));
        });
        List<List<KeyPart>> recipes = new ArrayList<>();
        for (Node recipe : node.need("keys").items()) {
            recipes.add(recipe.items().stream()
                    .map(KeyPart::of)
                    .map(part -> part.with(groups.getOrDefault(part.slot(), Map.of())))
                    .toList());
        }
        int room = Math.max(time.window(), time.days());
        Keys keys = new Keys(type, recipes, number(times, "bucket", 30), room);
        return new Kind(
                type,
                node.texts("shown"),
                keys,
                node.get("base").map(Kind::weight).orElse(0),
                node.get("document").map(Kind::weight).orElse(0),
                List.copyOf(rules));
    }

    private static Time time(Node node) {
        Map<String, Integer> stages = new HashMap<>();
        List<Node> steps = node.get("steps").map(Node::items).orElse(List.of());
        for (int i = 1; i < steps.size(); i++) {
            for (String value : steps.get(i).texts()) {
                stages.put(value, i);
            }
        }
        int unsaid = stages.getOrDefault("done", stages.getOrDefault("signed", 0));
        return new Time(
                node.texts("dates"),
                number(node, "days", 1),
                number(node, "window", 0),
                number(node, "ahead", 0),
                node.text("always").isPresent(),
                number(node, "memory", 0),
                steps.stream().findFirst().map(Node::text),
                stages,
                unsaid,
                number(node, "plans", 0),
                node.text("act").isPresent(),
                node.text("repeated")
                        .flatMap(step -> Optional.ofNullable(stages.get(step)))
                        .orElse(0));
    }

    private static int number(Node node, String key, int otherwise) {
        return node.get(key).map(Kind::whole).orElse(otherwise);
    }

    private static int whole(Node node) {
        try {
            return Integer.parseInt(node.text());
        } catch (NumberFormatException e) {
            node.problem("found '" + node + "', need a whole number");
            return 0;
        }
    }

    private static Map<String, Integer> groups(Node rule) {
        Map<String, Integer> groups = new HashMap<>();
        List<Node> all = rule.get("alike").map(Node::items).orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            for (String value : all.get(i).texts()) {
                groups.put(value, i);
            }
        }
        return groups;
    }

    private static Rule<?> rule(String slot, Node node) {
        String by = node.need("by").text();
        int[] bits = bits(node);
        return switch (by) {
            case "codes" ->
                new Rule<>(
                        slot,
                        by,
                        new Codes(slot, node.text("any").orElse(""), Set.copyOf(node.texts("common")), groups(node)),
                        bits);
            case "set" -> new Rule<>(slot, by, new Sets(slot, node.text("any").orElse("")), bits);
            case "words" -> new Rule<>(slot, by, new Words(), bits);
            case "company" -> new Rule<>(slot, by, new Company(), bits);
            case "around" -> new Rule<>(slot, by, new Around(), bits);
            case "reported" -> new Rule<>(slot, by, new Reported(), bits);
            case "people" -> new Rule<>(slot, by, new People(slot), bits);
            case "parties" -> new Rule<>(slot, by, new Parties(slot), bits);
            case "figure" -> new Rule<>(slot, by, new Figures(slot), bits);
            case "title" -> new Rule<>(slot, by, new Titles(slot), bits);
            case "place" -> new Rule<>(slot, by, new Places(slot), bits);
            case "date" -> new Rule<>(slot, by, new Dates(slot), bits);
            default -> {
                node.problem("no measure '" + by + "'");
                yield new Rule<>(slot, by, new Sets(slot, ""), bits);
            }
        };
    }

    /** What is not said weighs nothing; what is near weighs as what is equal. */
    private static int[] bits(Node node) {
        int[] bits = new int[Outcome.values().length];
        for (Outcome outcome : Outcome.values()) {
            bits[outcome.ordinal()] = node.get(outcome.key()).map(Kind::weight).orElse(0);
        }
        return bits;
    }

    private static int weight(Node node) {
        if (node.text().equals(VETO)) {
            return Rule.VETO;
        }
        try {
            return (int) Math.round(Double.parseDouble(node.text()) * HUNDRED);
        } catch (NumberFormatException e) {
            node.problem("found '" + node + "', need bits or veto");
            return 0;
        }
    }

    Profile profile(Telling telling) {
        @Nullable Object[] prepared = new @Nullable Object[rules.size()];
        for (int i = 0; i < prepared.length; i++) {
            prepared[i] = rules.get(i).prepared(telling);
        }
        return new Profile(telling, this, telling.sha256().hashCode(), prepared);
    }

    Set<String> keys(Telling telling, boolean near) {
        return keys.of(telling, (When) Objects.requireNonNull(rules.getFirst().prepared(telling)), near);
    }

    Set<String> keys(Profile profile, boolean near) {
        return keys.of(profile.telling(), profile.when(), near);
    }

    /** What speaks for and against one event, in hundredths of a bit; {@link Rule#VETO} where it cannot be one. */
    int score(Profile one, Profile other) {
        int within = within(one, other);
        int sum = base == Rule.VETO || within == Rule.VETO ? Rule.VETO : base + within;
        for (int i = 0; i < rules.size() && sum > FORBIDDEN; i++) {
            int weight = rules.get(i).weight(outcome(i, one, other));
            sum = weight == Rule.VETO ? weight : sum + weight;
        }
        return sum > FORBIDDEN ? sum : Rule.VETO;
    }

    Outcome outcome(int rule, Profile one, Profile other) {
        return rules.get(rule).compared(one.prepared()[rule], other.prepared()[rule]);
    }

    /** What it weighs that one document tells both: two are two, but for two steps of one life, and the very same words read as two alike kinds. */
    int within(Profile one, Profile other) {
        if (!one.beside(other)) {
            return 0;
        }
        boolean steps = outcome(0, one, other) == Outcome.LATER;
        return document == Rule.VETO && (steps || renamed(one, other)) ? 0 : document;
    }

    private boolean renamed(Profile one, Profile other) {
        if (!one.telling().evidence().equals(other.telling().evidence())) {
            return false;
        }
        boolean near = false;
        for (int i = 1; i < rules.size(); i++) {
            Outcome outcome = outcome(i, one, other);
            boolean renamed = rules.get(i).measure() instanceof Codes && outcome == Outcome.NEAR;
            if (!renamed
                    && outcome != Outcome.EQUAL
                    && outcome != Outcome.NONE
                    && rules.get(i).says()) {
                return false;
            }
            near |= renamed;
        }
        return near;
    }
}
