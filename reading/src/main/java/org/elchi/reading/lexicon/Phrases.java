package org.elchi.reading.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Mood;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Voice;
import org.elchi.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of a language in one trie over words. An inner word matches by its form or by a lemma, the last word by form or lemma of a
 * nominal reading, or by the lemma of a verb reading where the phrase ends in a verb. Built once, then only read.
 */
public final class Phrases {
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> nominal = new ArrayList<>();
        private final List<Entry> verbal = new ArrayList<>();
    }

    private final Node root = new Node();

    /**
     * Adds a phrase.
     *
     * @param inner its words but for the last, in the common alphabet
     * @param last the keys that its last word may have
     */
    void add(List<String> inner, List<String> last, Entry entry) {
        Node node = root;
        for (String word : inner) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        for (String key : last) {
            Node end = node.next.computeIfAbsent(key, k -> new Node());
            List<Entry> entries = entry.verb() ? end.verbal : end.nominal;
            if (!entries.contains(entry)) {
                entries.add(entry);
            }
        }
    }

    /** All phrases in a sentence; of one list, only those that no longer one of the same list covers, but for triggers with one head. */
    public List<Hit> find(List<Word> words) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            walk(root, words, i, i, hits);
        }
        return longest(hits);
    }

    private void walk(Node node, List<Word> words, int begin, int at, List<Hit> hits) {
        if (at >= words.size()) {
            return;
        }
        Word word = words.get(at);
        if (!word.word()) {
            if (at > begin && word.mark("-")) {
                walk(node, words, begin, at + 1, hits);
            } else if (at == begin) {
                step(node.next.get(word.form()), words, begin, at, word.form(), hits);
            }
            return;
        }
        step(node.next.get(word.form()), words, begin, at, word.form(), hits);
        List<Reading> readings = word.readings();
        for (int r = 0; r < readings.size(); r++) {
            String lemma = readings.get(r).lemma();
            if (!lemma.equals(word.form()) && first(readings, r, lemma)) {
                step(node.next.get(lemma), words, begin, at, lemma, hits);
            }
            if (at > begin && readings.get(r).inflection().plural()) {
                String plural = plural(lemma);
                step(node.next.get(plural), words, begin, at, plural, hits);
            }
        }
    }

    /** The key of a stem that counts only in the plural. */
    static String plural(String lemma) {
        return lemma + '+';
    }

    private static boolean first(List<Reading> readings, int at, String lemma) {
        for (int i = 0; i < at; i++) {
            if (readings.get(i).lemma().equals(lemma)) {
                return false;
            }
        }
        return true;
    }

    private void step(@Nullable Node node, List<Word> words, int begin, int at, String key, List<Hit> hits) {
        if (node == null) {
            return;
        }
        Word word = words.get(at);
        if (!node.nominal.isEmpty()) {
            for (Entry entry : node.nominal) {
                (postposition(entry, word, key) ? nominal(word, key, entry.open()) : Optional.<Reading>empty())
                        .filter(reading ->
                                !entry.possessed() || reading.inflection().possessor() != Person.NONE)
                        .filter(reading -> !entry.ours()
                                || reading.inflection().possessor() == Person.P1PL
                                        && !reading.inflection().plural())
                        .ifPresent(reading -> add(hits, new Hit(begin, at + 1, entry, reading)));
            }
        }
        if (!node.verbal.isEmpty()) {
            verbal(word, key)
                    .ifPresent(reading -> node.verbal.forEach(e -> add(hits, new Hit(begin, at + 1, e, reading))));
        }
        if (!node.next.isEmpty()) {
            walk(node, words, begin, at + 1, hits);
        }
    }

    /** One hit for one phrase at one place, whatever reading led there first. */
    private static void add(List<Hit> hits, Hit hit) {
        for (int i = hits.size() - 1; i >= 0 && hits.get(i).begin() == hit.begin(); i--) {
            Hit other = hits.get(i);
            if (other.begin() == hit.begin()
                    && other.end() == hit.end()
                    && other.entry().equals(hit.entry())) {
                return;
            }
        }
        hits.add(hit);
    }

    /** A postposition bears no ending that makes a known word of it: <i>сайлауда</i> is no form of <i>сай</i>. */
    private static boolean postposition(Entry entry, Word word, String key) {
        return !entry.list().equals("adposition")
                || key.equals(word.form())
                || word.best().lemma().equals(key)
                || !word.best().known();
    }

    private static Optional<Reading> nominal(Word word, String key, boolean open) {
        if (!open && !key.equals(word.form()) && closed(word.best())) {
            return Optional.empty();
        }
        for (Reading reading : word.readings()) {
            if (!reading.verb()
                    && (reading.lemma().equals(key)
                            || reading.inflection().plural() && key.equals(plural(reading.lemma())))
                    && reading.inflection().mood() == Mood.NONE) {
                return Optional.of(reading);
            }
        }
        if (!word.form().equals(key) && !word.readings().isEmpty()) {
            return Optional.empty();
        }
        return word.readings().stream()
                .filter(reading -> !reading.verb())
                .findFirst()
                .or(() -> word.readings().stream().findFirst());
    }

    /** A word such as <i>ile</i> is not read as a form of <i>il</i>. */
    private static boolean closed(Reading reading) {
        return switch (reading.pos()) {
            case CONJUNCTION, POSTPOSITION, PARTICLE, DETERMINER -> reading.known();
            default -> false;
        };
    }

    private static Optional<Reading> verbal(Word word, String key) {
        for (Reading reading : word.readings()) {
            if (reading.verb() && reading.lemma().equals(key) && !made(word, reading)) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    /** A causative that is a verb of its own, such as <i>oʻtkaz</i>, is not its stem <i>oʻt</i>. */
    private static boolean made(Word word, Reading reading) {
        Reading best = word.best();
        return reading.inflection().voices().contains(Voice.CAUSATIVE)
                && best.verb()
                && best.known()
                && !best.lemma().equals(reading.lemma());
    }

    private static List<Hit> longest(List<Hit> hits) {
        List<Hit> kept = new ArrayList<>(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            if (!covered(hits, i)) {
                kept.add(hits.get(i));
            }
        }
        return kept;
    }

    /** Hits stand in the order of their begins, so a longer one that covers this begins at or before it. */
    private static boolean covered(List<Hit> hits, int at) {
        Hit hit = hits.get(at);
        for (int i = 0; i < hits.size() && hits.get(i).begin() <= hit.begin(); i++) {
            if (covers(hits.get(i), hit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(Hit longer, Hit hit) {
        return longer.end() - longer.begin() > hit.end() - hit.begin()
                && longer.begin() <= hit.begin()
                && hit.end() <= longer.end()
                && longer.entry().list().equals(hit.entry().list())
                && !(longer.end() == hit.end() && (hit.is("noun") || hit.is("verb")));
    }
}
