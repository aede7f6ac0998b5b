package org.elchi.register.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.register.record.Told;
import org.junit.jupiter.api.Test;

/** Merging depends on what is told, not on the order of the telling; nothing told is lost and nothing is told twice. */
class MergingLawsTest {
    private static final long SEED = Long.getLong("elchi.seed", 20250714L);
    private static final int ROUNDS = 60;
    private static final Merging MERGING = Merging.load();
    private static final List<String> TYPES =
            List.of("visit", "meeting", "session", "instrument", "target", "metric", "body", "unheard-of");

    @Test
    void mergingIsOrderFree() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            List<Telling> tellings = tellings(random);
            List<Record> records = MERGING.records(tellings);
            Collections.shuffle(tellings, random);
            assertThat(MERGING.records(tellings))
                    .as("seed %s, round %s", SEED, round)
                    .isEqualTo(records);
        }
    }

    @Test
    void everyTellingIsInOneRecordAndEveryIdIsGivenOnce() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            List<Telling> tellings = tellings(random);
            List<Record> records = MERGING.records(tellings);
            List<Telling> held = records.stream()
                    .flatMap(record -> record.tellings().stream())
                    .toList();
            assertThat(held).as("seed %s, round %s", SEED, round).containsExactlyInAnyOrderElementsOf(tellings);
            assertThat(new HashSet<>(records.stream().map(Record::id).toList())).hasSameSizeAs(records);
        }
    }

    @Test
    void addingDocumentByDocumentGivesTheSameRecords() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            List<Telling> tellings = tellings(random);
            Ties ties = round % 2 == 0 ? Ties.NONE : ties(tellings, random);
            List<Record> records = MERGING.records(tellings, ties);
            Collections.shuffle(tellings, random);
            assertThat(grown(tellings, ties))
                    .as("seed %s, round %s", SEED, round)
                    .containsExactlyInAnyOrderElementsOf(records);
        }
    }

    @Test
    void whatPeopleDecideHolds() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            List<Telling> tellings = tellings(random);
            Ties ties = ties(tellings, random);
            List<Record> records = MERGING.records(tellings, new Ties(List.of(), ties.apart()));
            ties.apart()
                    .forEach(apart -> assertThat(records)
                            .allSatisfy(record -> assertThat(keys(record))
                                    .satisfies(keys -> assertThat(apart.stream()
                                                    .filter(keys::contains)
                                                    .count())
                                            .isLessThanOrEqualTo(1))));
            MERGING.records(tellings, ties)
                    .forEach(record -> ties.together()
                            .forEach(set -> assertThat(keys(record).containsAll(set)
                                            || keys(record).stream().noneMatch(set::contains))
                                    .as("seed %s", SEED)
                                    .isTrue()));
        }
    }

    private static Set<String> keys(Record record) {
        return record.tellings().stream().map(Telling::key).collect(Collectors.toSet());
    }

    /** Two of one kind to be together, two of any to be apart. */
    private static Ties ties(List<Telling> tellings, Random random) {
        if (tellings.isEmpty()) {
            return Ties.NONE;
        }
        Telling one = tellings.get(random.nextInt(tellings.size()));
        List<Telling> kin = tellings.stream()
                .filter(other -> other.fact().type().equals(one.fact().type()))
                .toList();
        return new Ties(
                List.of(Set.copyOf(List.of(
                                one.key(), kin.get(random.nextInt(kin.size())).key())
                        .stream()
                        .distinct()
                        .toList())),
                List.of(tellings.stream()
                        .filter(other -> random.nextInt(3) == 0)
                        .map(Telling::key)
                        .collect(Collectors.toSet())));
    }

    /** Adds telling after telling, making anew but the records that hang together with it. */
    private static List<Record> grown(List<Telling> tellings, Ties ties) {
        List<Telling> added = new ArrayList<>();
        Map<String, Record> records = new HashMap<>();
        Shelf shelf = new Shelf() {
            @Override
            public Collection<Telling> under(Set<String> keys) {
                return added.stream()
                        .filter(telling -> MERGING.keys(telling).stream().anyMatch(keys::contains))
                        .toList();
            }

            @Override
            public Collection<Telling> named(Set<String> keys) {
                return added.stream()
                        .filter(telling -> keys.contains(telling.key()))
                        .toList();
            }
        };
        for (Telling telling : tellings) {
            added.add(telling);
            List<Telling> hanging = MERGING.hanging(List.of(telling), ties, shelf);
            hanging.forEach(
                    old -> records.values().removeIf(record -> record.tellings().contains(old)));
            MERGING.component(hanging, ties).forEach(record -> records.put(record.id(), record));
        }
        return List.copyOf(records.values());
    }

    private static List<Telling> tellings(Random random) {
        List<Telling> tellings = new ArrayList<>();
        for (int document = 0; document < 1 + random.nextInt(12); document++) {
            String date = random.nextInt(4) == 0 ? "" : "2024-03-" + (10 + random.nextInt(15));
            Told told = Told.of("d" + document, date);
            for (int fact = 0; fact < random.nextInt(5); fact++) {
                told = told.fact(TYPES.get(random.nextInt(TYPES.size())), slots(random));
            }
            tellings.addAll(told.tellings());
        }
        return tellings;
    }

    private static Map<String, Value> slots(Random random) {
        Map<String, Value> slots = new HashMap<>();
        maybe(random, slots, "visitor", Value.of("P" + random.nextInt(2)));
        maybe(random, slots, "to", Value.of("TR"));
        maybe(random, slots, "participants", Value.of(List.of("P0", "P" + random.nextInt(2))));
        maybe(random, slots, "format", Value.of("talks"));
        maybe(random, slots, "body", Value.of("summit"));
        maybe(random, slots, "kind", Value.of("agreement"));
        maybe(random, slots, "metric", Value.of("flights"));
        maybe(random, slots, "value", Value.of(random.nextInt(2)));
        maybe(random, slots, "by", Value.of("2030"));
        maybe(random, slots, "topics", Value.of(List.of("t" + random.nextInt(3), "t" + random.nextInt(3), "t0")));
        if (random.nextInt(3) == 0) {
            slots.put("ordinal", Value.of(random.nextInt(2)));
        }
        if (random.nextInt(2) == 0) {
            slots.put(random.nextBoolean() ? "start" : "date", Value.of("2024-03-" + (10 + random.nextInt(15))));
        }
        return slots;
    }

    private static void maybe(Random random, Map<String, Value> slots, String name, Value value) {
        if (random.nextInt(8) > 0) {
            slots.put(name, value);
        }
    }
}
