package org.elchi.register.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.elchi.register.search.Speech.Concept;
import org.elchi.register.search.Terms.Way;

/** What the words of a question may mean: for each word all clues by which it may be met, in all languages that the question may be in. */
final class Asked {
    private static final int MOST = 32;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_ENDING = 5;

    /** Names shorter than this are abbreviations, which bear capitals and are no forms of words. */
    private static final int ACRONYM = 4;

    /** One word. */
    static final class Slot {
        private final Set<Clue> clues = new LinkedHashSet<>();
        private boolean closed;
        private boolean common;

        /** All by which it may be met, the surest first. */
        Set<Clue> clues() {
            return clues;
        }

        /** Whether it is a word of grammar, which need not be met. */
        boolean closed() {
            return closed;
        }

        List<String> terms(Way way) {
            return clues.stream()
                    .filter(clue -> clue.way() == way)
                    .map(Clue::text)
                    .toList();
        }
    }

    private final Tokens tokens;
    private final List<Speech> speeches;
    private final List<Slot> slots = new ArrayList<>();

    private Asked(Tokens tokens, List<Speech> speeches) {
        this.tokens = tokens;
        this.speeches = speeches;
        for (int i = 0; i < Math.min(MOST, tokens.size()); i++) {
            slots.add(new Slot());
        }
    }

    /** The words of a text, as written and as forms of words. */
    static Asked words(String text, Analysis analysis) {
        Asked asked = new Asked(Tokens.of(text), analysis.speeches(text));
        asked.spell();
        asked.speeches.forEach(asked::read);
        return asked;
    }

    /** The same, with the names and concepts that they mean. */
    static Asked all(String text, Analysis analysis, Called called) throws IOException {
        Asked asked = words(text, analysis);
        asked.codes(analysis.concepts());
        asked.names(analysis, called);
        return asked;
    }

    List<Slot> slots() {
        return slots;
    }

    private void spell() {
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).clues.add(Clue.of(Way.WORD, exact(i)));
        }
    }

    private String exact(int at) {
        return Spelling.exact(tokens.word(at, at));
    }

    private void read(Speech speech) {
        List<Sense> senses = speech.senses(tokens);
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Sense sense = senses.get(i);
            slot.closed |= sense.closed();
            slot.common |= sense.word().readings().stream().anyMatch(reading -> reading.known() && reading.nominal());
            sense.lemmas().forEach(lemma -> slot.clues.add(Clue.of(Way.LEMMA, lemma)));
            sense.cognates().forEach(cognate -> slot.clues.add(Clue.of(Way.COGNATE, cognate)));
        }
        for (Concept concept : speech.concepts(tokens, senses)) {
            put(Clue.of(Way.CONCEPT, concept.term()), concept.begin(), concept.end());
        }
    }

    private void put(Clue clue, int begin, int end) {
        for (int i = begin; i < Math.min(end, slots.size()); i++) {
            slots.get(i).clues.add(clue);
        }
    }

    /** The codes of concepts are English words, and may be asked for too. */
    private void codes(Concepts concepts) {
        for (int i = 0; i < slots.size(); i++) {
            String code = exact(i);
            for (int end = i + 1; end <= slots.size() && end <= i + LONGEST_NAME; end++) {
                for (String concept : concepts.of(code)) {
                    put(Clue.of(Way.CONCEPT, concept), i, end);
                }
                code = end < slots.size() ? code + '-' + exact(end) : code;
            }
        }
    }

    // ---- names, the longest first

    private void names(Analysis analysis, Called called) throws IOException {
        boolean[] taken = new boolean[slots.size()];
        for (int length = Math.min(LONGEST_NAME, slots.size()); length > 0; length--) {
            for (int begin = 0; begin + length <= slots.size(); begin++) {
                if (!taken[begin] && !taken[begin + length - 1] && names(analysis, called, begin, begin + length)) {
                    java.util.Arrays.fill(taken, begin, begin + length, true);
                }
            }
        }
    }

    private boolean names(Analysis analysis, Called called, int begin, int end) throws IOException {
        List<Set<String>> words = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            words.add(skeletons(analysis, i, i == end - 1, end == begin + 1));
        }
        Set<String> keys = NameBook.joined(words);
        boolean small = end == begin + 1 && !tokens.capital(begin);
        keys.removeIf(key -> small && key.length() < ACRONYM);
        List<String> ids = called.ids(keys, small && slots.get(begin).common);
        ids.forEach(id -> put(Clue.of(Way.NAME, id), begin, end));
        return !ids.isEmpty();
    }

    /** A possessed word, as <i>ұйымы</i>, may bear a case besides, which leaves no lemma that stands in the name. */
    private static Set<String> cut(Set<String> keys) {
        Set<String> cut = new LinkedHashSet<>();
        for (String key : keys) {
            for (int end = key.length() - 1; end >= ACRONYM && end >= key.length() - LONGEST_ENDING; end--) {
                cut.add(key.substring(0, end));
            }
        }
        return cut;
    }

    /** The last word of a name bears its endings. */
    private Set<String> skeletons(Analysis analysis, int at, boolean last, boolean alone) {
        Set<String> keys = new LinkedHashSet<>(analysis.skeletons().ofAny(tokens.word(at, at)));
        if (last && !alone) {
            keys.addAll(cut(keys));
        }
        if (last) {
            slots.get(at).terms(Way.LEMMA).stream()
                    .filter(lemma -> lemma.length() >= ACRONYM)
                    .forEach(lemma -> keys.addAll(analysis.skeletons().ofCommon(lemma)));
        }
        return keys;
    }
}
