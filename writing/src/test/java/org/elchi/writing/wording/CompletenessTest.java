package org.elchi.writing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says all that English says, and has a word for every code that a frame may hold. */
class CompletenessTest {
    private static final String MODEL = "en";
    private static final Wording ENGLISH = Wording.load(MODEL, SampleSlots.authority());

    /** The lists of words that say the codes of a vocabulary of {@code frames/codes.tsv}. */
    private static final Map<String, List<String>> VOCABULARIES = Map.of(
            "topic", List.of("words.topics", "words.purpose"),
            "instrument", List.of("words.instrument.kind"),
            "body", List.of("words.body", "words.body.kind"),
            "metric", List.of("words.metric"),
            "level", List.of("words.relation.level"),
            "visit-kind", List.of("words.visit.kind"),
            "meeting-format", List.of("words.meeting.format"),
            "opening", List.of("words.opening.what"));

    static Stream<String> languages() {
        return Wording.tags().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void briefsSayAllThatEnglishOnesSay(String tag) {
        Wording wording = Wording.load(tag, SampleSlots.authority());
        assertThat(missing(needed(wording), wording.entries())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void commitmentsSayAllThatEnglishOnesSay(String tag) {
        Map<String, Set<String>> model = CommitmentWords.load(ENGLISH).entries();
        Wording wording = Wording.load(tag, SampleSlots.authority());
        assertThat(missing(model, CommitmentWords.load(wording).entries())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCodeHasAWord(String tag) {
        Map<String, Set<String>> entries =
                Wording.load(tag, SampleSlots.authority()).entries();
        Problems problems = new Problems();
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        Tsv.read(Data.bundled("frames"), "codes.tsv", 2, problems)
                .forEach(row -> VOCABULARIES
                        .getOrDefault(row.cell(0), List.of())
                        .forEach(list -> wanted.put(
                                list, new TreeSet<>(Arrays.asList(row.cell(1).split(" "))))));
        problems.raise();
        assertThat(wanted).hasSizeGreaterThan(VOCABULARIES.size());
        assertThat(missing(wanted, entries)).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(missing(Map.of("phrases", Set.of("title", "body")), Map.of("phrases", Set.of("title"))))
                .containsExactly(Map.entry("phrases", Set.of("body")));
    }

    /** What English has, but for words of slots that no sentence of the language asks for. */
    private static Map<String, Set<String>> needed(Wording wording) {
        Map<String, Set<String>> needed = new TreeMap<>(ENGLISH.entries());
        needed.keySet()
                .removeIf(list -> list.startsWith("words.") && !asked(wording, list.substring("words.".length())));
        return needed;
    }

    private static boolean asked(Wording wording, String list) {
        List<String> parts = new ArrayList<>(List.of(list.split("\\.")));
        return parts.size() < 2
                || wording.slots().entrySet().stream()
                        .filter(sentence -> sentence.getKey().split("\\.")[0].equals(parts.get(0)))
                        .anyMatch(sentence -> sentence.getValue().contains(parts.get(1)));
    }

    private static Map<String, Set<String>> missing(Map<String, Set<String>> model, Map<String, Set<String>> entries) {
        Map<String, Set<String>> missing = new TreeMap<>();
        model.forEach((list, keys) -> {
            Set<String> absent = new TreeSet<>(keys);
            absent.removeAll(entries.getOrDefault(list, Set.of()));
            if (!absent.isEmpty()) {
                missing.put(list, absent);
            }
        });
        return missing;
    }
}
