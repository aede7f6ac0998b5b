package org.elchi.reading.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.language.Word;
import org.elchi.reading.Value;
import org.elchi.reading.clause.Items;
import org.elchi.reading.discourse.Mention;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.explain.Doubt;
import org.elchi.reading.frame.Role;

/**
 * A sentence that ends in a colon, or holds one, and says what happened to the things listed behind it: <i>the following documents were
 * signed:</i>. Each thing of the list is a fact of its own, with what the sentence says of all.
 *
 * @param said what the sentence says of all, without the things themselves
 * @param list the role that the things fill
 * @param subjects the role by which they are told apart
 * @param kind what a thing is whose own kind is not said
 */
record Announcement(Draft said, Role list, Role subjects, String kind) {
    private static final double CONFIDENCE = 0.85;

    /** The things listed behind the colon of the announcing sentence itself. */
    List<Draft> inline(Scene scene, int colon) {
        Optional<Mention> head = scene.mentions().stream()
                .filter(m -> list.fills(m.type()) && m.begin() > colon)
                .reduce((a, b) -> b);
        if (head.isEmpty()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Items.Item item :
                Items.of(scene, colon + 1, head.get(), subjects.fills().getFirst())) {
            String code = item.head().code().isEmpty() ? kind : item.head().code();
            draft(scene, item.begin(), item.end(), code).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** The thing that a line of the list names; nothing where the line is no part of the list. */
    Optional<Draft> line(Scene scene) {
        Optional<Mention> head =
                scene.mentions().stream().filter(m -> list.fills(m.type())).reduce((a, b) -> b);
        return draft(scene, 0, scene.unit().size(), head.map(Mention::code).orElse(kind));
    }

    private Optional<Draft> draft(Scene scene, int begin, int end, String code) {
        List<String> topics = Items.subjects(scene, subjects.fills().getFirst(), begin, end).stream()
                .map(Mention::code)
                .distinct()
                .toList();
        boolean named =
                scene.mentions().stream().anyMatch(m -> list.fills(m.type()) && m.begin() >= begin && m.end() <= end);
        boolean generic = code.equals(list.options().unsaid());
        if (topics.isEmpty() && (!named || generic)) {
            return Optional.empty();
        }
        Draft draft = said.copy();
        draft.slots.put(list.name(), Value.of(code));
        if (!topics.isEmpty()) {
            draft.slots.put(subjects.name(), Value.of(topics));
        }
        draft.evidence.add(scene.unit().span(begin, end));
        if (draft.confidence > CONFIDENCE) {
            draft.doubt(new Doubt(Doubt.Reason.LISTED, list.name(), draft.confidence - CONFIDENCE));
        }
        return Optional.of(draft);
    }

    /** Whether a unit looks like a line of a list: a dash, a bullet or a number before it, a semicolon behind it, or no full stop. */
    static boolean lineOfList(Scene scene) {
        Word first = scene.word(0);
        boolean bullet = first.mark("–")
                || first.mark("-")
                || first.mark("•")
                || first.mark("*")
                || first.mark("·")
                || first.mark("▪");
        boolean numbered = first.number()
                && (first.given().endsWith(".")
                        || scene.unit().size() > 1
                                && (scene.word(1).mark(".") || scene.word(1).mark(")")));
        boolean open = scene.unit().words().getLast().mark(";");
        return bullet || numbered || open || scene.unit().heading();
    }
}
