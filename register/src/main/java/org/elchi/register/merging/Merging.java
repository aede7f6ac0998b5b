package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.reading.Fact;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Makes tellings into records. The result depends on which tellings there are, never on their order. */
public final class Merging {
    private static final String FILE = "merging.yaml";

    private final Map<String, Policy> policies;

    private Merging(Map<String, Policy> policies) {
        this.policies = policies;
    }

    /** The bundled policy. */
    public static Merging load() {
        return of(Data.bundled("register"));
    }

    /** The policy of {@code merging.yaml}; lists all its mistakes where it has any. */
    static Merging of(Data data) {
        Problems problems = new Problems();
        Map<String, Policy> policies = new LinkedHashMap<>();
        data.read(FILE);
        Yaml.read(data, FILE, problems)
                .map(Node::entries)
                .orElse(Map.of())
                .forEach((type, node) -> policies.put(type, Policy.of(node)));
        problems.raise();
        return new Merging(policies);
    }

    /** The kinds of records in the order in which they are shown. */
    public List<String> types() {
        return List.copyOf(policies.keySet());
    }

    /** The slots that make an event of this kind what it is, in the order in which they are shown. */
    public List<String> slots(String type) {
        Policy policy = policies.get(type);
        if (policy == null) {
            return List.of();
        }
        List<String> slots = new ArrayList<>(policy.same().keySet());
        slots.addAll(policy.overlap().keySet());
        slots.addAll(policy.vague().keySet());
        policy.number().ifPresent(slots::add);
        return slots;
    }

    /** Tellings of different blocks never share a record. */
    public String block(Fact fact, String language, String key) {
        return Optional.ofNullable(policies.get(fact.type()))
                .flatMap(policy -> policy.block(fact, language))
                .orElse(fact.type() + "||" + key);
    }

    /** The records of any tellings. */
    public List<Record> records(Collection<Telling> tellings) {
        Map<String, List<Telling>> blocks = new TreeMap<>();
        tellings.forEach(telling -> blocks.computeIfAbsent(
                        block(telling.fact(), telling.language(), telling.key()), block -> new ArrayList<>())
                .add(telling));
        List<Record> records = new ArrayList<>();
        blocks.forEach((block, told) -> records.addAll(block(block, told)));
        return records;
    }

    /** The records of all tellings of one block. */
    public List<Record> block(String block, List<Telling> tellings) {
        Optional<Policy> policy =
                Optional.ofNullable(policies.get(tellings.get(0).fact().type()));
        List<List<Telling>> events =
                policy.map(rules -> new Clusters(rules).of(tellings)).orElse(List.of(tellings));
        return Naming.records(block, events, policy);
    }
}
