package org.elchi.writing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.language.Declension;
import org.elchi.language.Inflection;
import org.elchi.language.Language;
import org.elchi.language.Reading;
import org.elchi.language.Span;
import org.elchi.language.Tongue;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.writing.page.Paper.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader of a language knows every word that briefs in it are made of, and every form that a template asks for exists. */
class WrittenWordsTest {
    private static final List<String> FILES = List.of("brief.yaml", "commitments.yaml", "plots.yaml", "desk.yaml");
    private static final Set<String> NOT_SAID =
            Set.of("language", "locale", "capitals", "scripts", "lists", "quotation", "dates");
    /** Words of names that every language keeps. */
    private static final Set<String> KEPT = Kept.load().names().stream()
            .flatMap(name -> Stream.of(name.split("[^\\p{L}]+")))
            .map(name -> UCharacter.toLowerCase(name))
            .collect(Collectors.toUnmodifiableSet());

    /** CLDR's abbreviations in dates end so. */
    private static final String ABBREVIATED = ".";

    /** A share and the hyphen before its ending. */
    private static final Pattern FIGURES = Pattern.compile("[\\d\\h%]*%-");

    private static final Data LANG = Data.bundled("lang");

    /** Languages with words and with an analyser. */
    static Stream<String> languages() {
        return Wording.tags().stream()
                .filter(tag -> tag.indexOf('-') < 0)
                .filter(tag -> Tongues.load().of(tag).language().isPresent());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyWordIsKnown(String tag) {
        Map<String, String> unknown = new TreeMap<>();
        Checked checked = new Checked(tag);
        checked.sentences()
                .forEach(sentence -> checked.unknown(sentence).forEach(word -> unknown.putIfAbsent(word, sentence)));
        assertThat(unknown).as("unknown words of %s", tag).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFormThatATemplateAsksForExists(String tag) {
        Checked checked = new Checked(tag);
        assertThat(checked.sentences()).hasSizeGreaterThan(1_000);
        assertThat(checked.missing).as("forms of %s that are missing", tag).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aMisspeltWordIsFound(String tag) {
        Checked checked = new Checked(tag);
        String longest = checked.sentences().stream()
                .flatMap(sentence -> Stream.of(sentence.split("\\P{L}+")))
                .max(Comparator.comparing(String::length))
                .orElseThrow();
        String misspelt = new StringBuilder(longest).reverse().toString();
        assertThat(checked.unknown(longest)).isEmpty();
        assertThat(checked.unknown(misspelt)).isNotEmpty();
    }

    /** A language, what it says, and which forms it lacks. */
    private static final class Checked {
        private final Wording wording;
        private final Language language;
        private final Tongue tongue;
        private final SampleSlots samples;
        private final Diction diction;
        private final Set<String> missing = new LinkedHashSet<>();
        private final Set<String> said = new LinkedHashSet<>();

        Checked(String tag) {
            wording = Wording.load(tag, SampleSlots.authority());
            Language own = wording.written().language().orElseThrow();
            language = own.with(SampleSlots.authority().stems(tag));
            tongue = new Tongue(tag, own.everyday());
            samples = new SampleSlots(wording);
            Diction plain = wording.diction();
            diction = new Diction(
                    plain.tag(),
                    plain.locale(),
                    plain.capitals(),
                    plain.declension().map(Telling::new),
                    plain.and(),
                    plain.each(),
                    plain.concord(),
                    plain.quotation());
        }

        /** Tells which forms are asked for in vain. */
        private final class Telling implements Declension {
            private final Declension forms;

            Telling(Declension forms) {
                this.forms = forms;
            }

            @Override
            public Optional<String> form(String phrase, Kind kind, Inflection wanted) {
                Optional<String> form = forms.form(phrase, kind, wanted);
                if (form.isEmpty()) {
                    missing.add(phrase + " " + wanted);
                }
                return form;
            }

            @Override
            public Optional<String> ordinal(String figures) {
                return forms.ordinal(figures);
            }
        }

        List<String> sentences() {
            if (said.isEmpty()) {
                FILES.forEach(file -> Yaml.read(LANG, wording.tag() + "/" + file, new Problems())
                        .ifPresent(this::file));
            }
            return List.copyOf(said);
        }

        private void file(Node root) {
            root.entries().forEach((part, node) -> {
                if (part.equals("words")) {
                    node.entries().values().stream().filter(Node::isMap).forEach(words -> part(part, words));
                } else if (!NOT_SAID.contains(part)) {
                    part(part, node);
                }
            });
        }

        private void part(String key, Node node) {
            if (node.isMap()) {
                node.entries().forEach(this::part);
            } else if (node.isList()) {
                node.items().forEach(item -> part(key, item));
            } else {
                template(key.replaceAll("\\..*", ""), Template.parse(node.text()));
            }
        }

        /** All that a template can say with all slots, and with each left out; the slots hold one thing after another. */
        private void template(String type, Template template) {
            Set<String> slots = new LinkedHashSet<>(template.slots());
            int most = slots.stream()
                    .mapToInt(slot -> samples.of(type, slot).size())
                    .max()
                    .orElse(1);
            for (int i = 0; i < most; i++) {
                int turn = i;
                say(template, slot -> turn(type, slot, turn));
            }
            slots.forEach(left -> say(template, slot -> slot.equals(left) ? Optional.empty() : turn(type, slot, 0)));
        }

        private Optional<Said> turn(String type, String slot, int turn) {
            List<Said> all = samples.of(type, slot);
            return Optional.of(all.get(turn % all.size()));
        }

        private void say(Template template, Function<String, Optional<Said>> slots) {
            template.say(slots, diction)
                    .map(runs -> runs.stream()
                            .map(run -> run.language().isPresent() ? " " : run.text())
                            .collect(Collectors.joining()))
                    .map(text -> Diction.text(diction.sentence(List.of(Run.of(text)))))
                    .ifPresent(said::add);
        }

        List<String> unknown(String sentence) {
            return language.analyse(sentence, tongue).sentences().stream()
                    .flatMap(one -> one.words().stream())
                    .filter(Word::word)
                    .filter(word -> !word.given().contains("://"))
                    .filter(word -> !KEPT.contains(UCharacter.toLowerCase(word.given())))
                    .filter(word -> !known(word) && !inCompound(sentence, word.span()))
                    .map(Word::given)
                    .filter(word -> !word.endsWith(ABBREVIATED))
                    .toList();
        }

        private static boolean known(Word word) {
            return word.readings().stream().anyMatch(Reading::known);
        }

        /** Whether a part of a compound with a hyphen, or an ending of figures, is known as the whole. */
        private boolean inCompound(String sentence, Span span) {
            int begin = sentence.lastIndexOf(' ', span.begin()) + 1;
            int space = sentence.indexOf(' ', span.end());
            String whole = sentence.substring(begin, space < 0 ? sentence.length() : space)
                    .replaceAll("^[\\p{Ps}\\p{Pi}]+|[\\p{P}&&[^%]]+$", "");
            return whole.indexOf('-') > 0
                    && (FIGURES.matcher(whole).lookingAt()
                            || language.analyse(List.of(whole)).stream().allMatch(Checked::known));
        }
    }
}
