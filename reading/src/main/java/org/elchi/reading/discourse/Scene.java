package org.elchi.reading.discourse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.Word;
import org.elchi.reading.lexicon.Hit;
import org.elchi.reading.text.Unit;

/** A unit with what was found in it. Immutable. */
public final class Scene {
    private final Unit unit;
    private final List<Hit> hits;
    private final List<Mention> mentions;
    private final List<List<Hit>> byBegin;
    private final Set<String> types = new HashSet<>();

    /**
     * A scene.
     *
     * @param unit the sentence
     * @param hits phrases of the language's lists
     * @param mentions what can fill roles, in the order of their begins
     */
    public Scene(Unit unit, List<Hit> hits, List<Mention> mentions) {
        this(unit, List.copyOf(hits), mentions, byBegin(unit, hits));
    }

    private Scene(Unit unit, List<Hit> hits, List<Mention> mentions, List<List<Hit>> byBegin) {
        this.unit = unit;
        this.hits = hits;
        this.mentions = List.copyOf(mentions);
        this.byBegin = byBegin;
        mentions.forEach(mention -> types.add(mention.type()));
    }

    private static List<List<Hit>> byBegin(Unit unit, List<Hit> hits) {
        List<List<Hit>> lists = new ArrayList<>(unit.size());
        for (int i = 0; i < unit.size(); i++) {
            lists.add(List.of());
        }
        for (Hit hit : hits) {
            if (lists.get(hit.begin()).isEmpty()) {
                lists.set(hit.begin(), new ArrayList<>(4));
            }
            lists.get(hit.begin()).add(hit);
        }
        return lists;
    }

    public Scene withMentions(List<Mention> value) {
        return new Scene(unit, hits, value, byBegin);
    }

    public Unit unit() {
        return unit;
    }

    public List<Hit> hits() {
        return hits;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public Word word(int index) {
        return unit.word(index);
    }

    /** Whether anything of a type is mentioned. */
    public boolean mentions(String type) {
        return types.contains(type);
    }

    /** The hits that begin at a word; none outside the unit. */
    public List<Hit> hitsAt(int begin) {
        return begin >= 0 && begin < byBegin.size() ? byBegin.get(begin) : List.of();
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
