package org.elchi.reading.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Word;
import org.elchi.reading.lexicon.Hit;
import org.elchi.reading.lexicon.Hits;
import org.elchi.reading.text.Unit;

/** A unit with what was found in it. Immutable. */
public final class Scene {
    private final Unit unit;
    private final Hits hits;
    private final List<Mention> mentions;
    private final Map<String, List<Mention>> byType = new HashMap<>();

    /**
     * A scene.
     *
     * @param unit the sentence
     * @param hits phrases of the language's lists
     * @param mentions what can fill roles, in the order of their begins
     */
    public Scene(Unit unit, List<Hit> hits, List<Mention> mentions) {
        this(unit, new Hits(hits, unit.size()), mentions);
    }

    private Scene(Unit unit, Hits hits, List<Mention> mentions) {
        this.unit = unit;
        this.hits = hits;
        this.mentions = List.copyOf(mentions);
        for (Mention mention : this.mentions) {
            byType.computeIfAbsent(mention.type(), type -> new ArrayList<>()).add(mention);
        }
    }

    public Scene withMentions(List<Mention> value) {
        return new Scene(unit, hits, value);
    }

    public Unit unit() {
        return unit;
    }

    public List<Hit> hits() {
        return hits.all();
    }

    /** The hits of one list. */
    public List<Hit> hits(String list) {
        return hits.of(list);
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public Word word(int index) {
        return unit.word(index);
    }

    /** The mentions of one type. */
    public List<Mention> mentions(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Whether anything of a type is mentioned. */
    public boolean has(String type) {
        return byType.containsKey(type);
    }

    /** The hits that begin at a word; none outside the unit. */
    public List<Hit> hitsAt(int begin) {
        return hits.beginningAt(begin);
    }

    /** The hits that end right before an index; none outside the unit. */
    public List<Hit> hitsEnding(int end) {
        return hits.endingAt(end);
    }

    /** The hit of a list that ends right before an index. */
    public Optional<Hit> ending(String list, int end) {
        for (Hit hit : hitsEnding(end)) {
            if (hit.is(list)) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    /** The hit of a list that begins at a word. */
    public Optional<Hit> hit(String list, int begin) {
        for (Hit hit : hitsAt(begin)) {
            if (hit.is(list)) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    /** Whether a hit of a list, with a code, begins at a word. */
    public boolean has(String list, String code, int begin) {
        for (Hit hit : hitsAt(begin)) {
            if (hit.is(list) && hit.code().equals(code)) {
                return true;
            }
        }
        return false;
    }
}
