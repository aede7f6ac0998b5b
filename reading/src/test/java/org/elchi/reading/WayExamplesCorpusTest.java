package org.elchi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.language.Tongue;
import org.elchi.reading.frame.Way;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every way reads the sentences that it says it reads, and no fact of its frame comes from those that it ignores. */
class WayExamplesCorpusTest {
    private static final Reader READER = Reader.load();
    private static final LocalDate DAY = LocalDate.of(2025, 6, 16);

    @TestFactory
    Stream<DynamicTest> everyWayHoldsItsExamples() {
        return READER.languages().stream()
                .flatMap(language -> READER.ways(language).orElseThrow().all().stream()
                        .map(way -> DynamicTest.dynamicTest(
                                way.id(),
                                () -> assertThat(failures(language, way)).isEmpty())));
    }

    private static List<String> failures(String language, Way way) {
        List<String> failures = new ArrayList<>();
        for (Way.Example example : way.reads()) {
            List<Fact> facts = facts(example.language(), way, example.text());
            if (facts.stream().noneMatch(fact -> holds(fact, example.slots()))) {
                failures.add("does not read: " + example.text() + "\n  wanted " + example.slots() + "\n  found  "
                        + facts.stream().map(f -> f.rule() + " " + f.slots()).toList());
            }
        }
        for (String text : way.ignores()) {
            List<Fact> facts = facts(language, way, text);
            if (!facts.isEmpty()) {
                failures.add("does not ignore: " + text + "\n  found  "
                        + facts.stream().map(f -> f.rule() + " " + f.slots()).toList());
            }
        }
        return failures;
    }

    private static List<Fact> facts(String language, Way way, String text) {
        return READER
                .readAlone(new Report("example", text, Optional.of(DAY)), new Tongue(language, ""))
                .facts()
                .stream()
                .filter(fact -> fact.type().equals(way.frame().name()))
                .toList();
    }

    private static boolean holds(Fact fact, Map<String, List<String>> slots) {
        return slots.entrySet().stream().allMatch(slot -> {
            Value value = fact.slots().get(slot.getKey());
            return switch (value) {
                case null -> false;
                case Value.Many many -> many.items().containsAll(slot.getValue());
                case Value.Number number -> slot.getValue().contains(number.toString());
                case Value.Text text -> slot.getValue().contains(text.text());
            };
        });
    }
}
