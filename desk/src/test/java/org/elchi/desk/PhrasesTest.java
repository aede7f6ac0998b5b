package org.elchi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.writing.wording.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language of the desk says all that English says, in words and letters of its own. */
class PhrasesTest {
    private static final String MODEL = "en";
    private static final Data LANG = Data.bundled("lang");
    private static final Kept KEPT = Kept.load();
    private static final Authority WORLD = Authority.load();

    /** Where a language's briefs have a word that stands alone, the desk need not say it again. */
    private static final String SPARED = "value.";

    /** Words that English shares with other languages. */
    private static final Set<String> SHARED = Set.of(
            "Administrator", "Format", "Port", "Program", "Rol", "Region", "Token", "Tokens", "Tokayev Mirziyoyev");

    private static final Pattern SLOT = Pattern.compile("\\{([\\w-]+)[^}]*}");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    static Stream<String> codes() {
        return Words.tags().stream().filter(tag -> tag.indexOf('-') < 0 && !tag.equals(MODEL));
    }

    static Stream<String> tags() {
        return Words.tags().stream();
    }

    @Test
    void theDeskSpeaksEveryLanguageThatBriefsAreWrittenIn() {
        assertThat(Words.tags()).isEqualTo(org.elchi.writing.wording.Wording.tags());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyLanguageSaysWhatEnglishSaysInItsOrder(String code) {
        List<String> own = List.copyOf(phrases(code).keySet());
        List<String> wanted = phrases(MODEL).keySet().stream()
                .filter(key -> own.contains(key) || !key.startsWith(SPARED))
                .toList();
        assertThat(own).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyPhraseHasTheSlotsOfTheEnglishOne(String code) {
        Map<String, String> model = phrases(MODEL);
        Map<String, String> wrong = new TreeMap<>(phrases(code));
        wrong.keySet().retainAll(model.keySet());
        wrong.entrySet().removeIf(own -> slots(own.getValue()).equals(slots(model.getOrDefault(own.getKey(), ""))));
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void noPhraseIsLeftInEnglish(String code) {
        Map<String, String> model = phrases(MODEL);
        Map<String, String> left = new TreeMap<>(phrases(code));
        left.entrySet()
                .removeIf(own -> !own.getValue().equalsIgnoreCase(model.get(own.getKey()))
                        || SHARED.stream().anyMatch(own.getValue()::equalsIgnoreCase)
                        || !LETTER.matcher(bare(own.getValue())).find());
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void noPhraseMixesLetters(String tag) {
        Words words = Words.load(tag, WORLD);
        Pattern strange = CYRILLIC.matcher(words.own()).find() ? LATIN : CYRILLIC;
        List<String> mixed = new ArrayList<>();
        phrases(tag.split("-", 2)[0]).forEach((key, text) -> {
            String said = words.say(key, filled(text));
            if (strange.matcher(bare(said)).find()) {
                mixed.add(key + ": " + said);
            }
        });
        assertThat(mixed).isEmpty();
    }

    @Test
    void labelsOfTheMenuBeginWithACapital() {
        Words.tags().forEach(tag -> {
            Words words = Words.load(tag, WORLD);
            Frame.SECTIONS.forEach(section ->
                    assertThat(words.word("section", section.name())).as(tag).matches("\\p{Lu}.*"));
        });
    }

    /** The phrases of a language, as they are written. */
    static Map<String, String> phrases(String code) {
        Problems problems = new Problems();
        Map<String, String> phrases = new LinkedHashMap<>();
        Yaml.read(LANG, code + "/desk.yaml", problems)
                .orElseThrow()
                .need("phrases")
                .entries()
                .forEach((key, node) -> phrases.put(key, node.text()));
        problems.raise();
        return phrases;
    }

    private static Set<String> slots(String text) {
        return SLOT.matcher(text).results().map(slot -> slot.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object[] filled(String text) {
        return SLOT.matcher(text)
                .results()
                .map((MatchResult slot) -> slot.group(1))
                .flatMap(name -> Stream.of(name, "1"))
                .toArray();
    }

    /** What a language must have said itself: no slot, no address, no name that all keep. */
    private static String bare(String text) {
        return KEPT.without(ADDRESS.matcher(SLOT.matcher(text).replaceAll("")).replaceAll(""));
    }
}
