package org.elchi.reading.gold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.Romaniser;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;

/** Says whether a fact is the one that a text should give: every key slot agrees, a set where more than half of the union is shared. Immutable. */
public final class Comparison {
    private static final String FILE = "comparison.yaml";
    private static final BigDecimal NEARLY = new BigDecimal("1e-6");

    private final Map<String, List<String>> keys = new HashMap<>();
    private final Map<String, Map<String, String>> instead = new HashMap<>();
    private final Set<String> sets;
    private final Set<String> people;
    private final Set<String> words;
    private final Map<String, Set<String>> awards = new HashMap<>();

    private Comparison(Node root, Authority authority, Romaniser romaniser) {
        root.need("keys").entries().forEach((type, slots) -> keys.put(type, slots.texts()));
        root.need("instead").entries().forEach((type, pairs) -> {
            Map<String, String> stands = new HashMap<>();
            pairs.entries().forEach((slot, other) -> stands.put(slot, other.text()));
            instead.put(type, stands);
        });
        sets = Set.copyOf(root.texts("sets"));
        people = Set.copyOf(root.texts("people"));
        words = Set.copyOf(root.texts("words"));
        authority.entities().stream()
                .filter(Entity.Award.class::isInstance)
                .map(Entity.Award.class::cast)
                .forEach(award -> {
                    named(award, award.name());
                    authority
                            .names(award)
                            .forEach((language, names) ->
                                    names.forEach(name -> named(award, romaniser.romanise(language, name))));
                });
    }

    /** A comparison that knows the names of the world's awards. */
    public static Comparison load(Authority authority) {
        Problems problems = new Problems();
        Node root =
                Yaml.read(Data.beside(Comparison.class, FILE), FILE, problems).orElseThrow();
        Comparison comparison = new Comparison(root, authority, Romaniser.load());
        problems.raise();
        return comparison;
    }

    private void named(Entity.Award award, String name) {
        awards.computeIfAbsent(Likeness.plain(name), key -> new HashSet<>()).add(award.id());
    }

    /** The types of facts that there are. */
    public Set<String> types() {
        return keys.keySet();
    }

    /** The slots by which a fact is known. */
    public List<String> keys(GoldFact gold) {
        List<String> slots = new ArrayList<>();
        Map<String, String> stands = instead.getOrDefault(gold.type(), Map.of());
        for (String key : keys.getOrDefault(gold.type(), List.of())) {
            String slot = gold.slots().containsKey(key) ? key : stands.getOrDefault(key, key);
            if (gold.slots().containsKey(slot)) {
                slots.add(slot);
            }
        }
        return slots;
    }

    /** How far a fact is the gold fact, nothing where a key slot disagrees. */
    Optional<Agreement> agreement(GoldFact gold, Fact fact) {
        List<String> known = keys(gold);
        if (!known.stream().allMatch(slot -> agrees(slot, gold, fact))) {
            return Optional.empty();
        }
        List<String> rest = gold.slots().keySet().stream()
                .filter(slot -> !known.contains(slot))
                .sorted()
                .toList();
        List<String> different =
                rest.stream().filter(slot -> !agrees(slot, gold, fact)).toList();
        return Optional.of(new Agreement(rest.size(), different));
    }

    private boolean agrees(String slot, GoldFact gold, Fact fact) {
        Value value = fact.slots().get(slot);
        List<String> right = gold.slots().getOrDefault(slot, List.of());
        return switch (value) {
            case null -> false;
            case Value.Many many -> sets.contains(slot) && shared(slot, right, many.items());
            case Value.Number number -> right.stream().anyMatch(one -> number(one, number.number()));
            case Value.Text text ->
                sets.contains(slot)
                        ? shared(slot, right, List.of(text.text()))
                        : right.stream().anyMatch(one -> same(slot, one, text.text()));
        };
    }

    private boolean shared(String slot, List<String> gold, List<String> found) {
        List<String> rest = new ArrayList<>(found);
        int common = 0;
        for (String one : gold) {
            Optional<String> same =
                    rest.stream().filter(other -> same(slot, one, other)).findFirst();
            if (same.isPresent()) {
                rest.remove(same.get());
                common++;
            }
        }
        return 2 * common > gold.size() + found.size() - common;
    }

    private static boolean number(String gold, BigDecimal found) {
        try {
            BigDecimal wanted = new BigDecimal(gold);
            BigDecimal room = NEARLY.multiply(wanted.abs().max(BigDecimal.ONE));
            return wanted.subtract(found).abs().compareTo(room) <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean same(String slot, String gold, String found) {
        if (people.contains(slot) && gold.length() > 3) {
            return Likeness.onePerson(gold, found);
        }
        return words.contains(slot)
                ? Likeness.alike(gold, found) || oneAward(gold, found)
                : gold.equalsIgnoreCase(found);
    }

    private boolean oneAward(String one, String other) {
        Set<String> left = awards.getOrDefault(Likeness.plain(one), Set.of());
        return awards.getOrDefault(Likeness.plain(other), Set.of()).stream().anyMatch(left::contains);
    }
}
