package org.elchi.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Judgement;
import org.elchi.register.merging.Merging;

/** What was decided on a record, beside its slots: who confirmed it, who is to see to it, what was noted. */
final class JudgementText {
    private static final Words WORDS = Words.load("deciding.yaml");

    private final DecisionText text;

    JudgementText(Merging merging) {
        this.text = new DecisionText(WORDS, merging);
    }

    /** A line for each. */
    List<String> lines(Judgement judgement) {
        List<String> lines = new ArrayList<>();
        judgement.confirmed().ifPresent(by -> lines.add(text.by(WORDS.say("judged.confirmed"), by)));
        judgement.decisions().stream()
                .filter(decision -> decision.act() instanceof Act.Assign)
                .forEach(decision -> lines.add(text.by(text.what(decision.act()), decision)));
        judgement.notes().forEach(note -> lines.add(text.by(text.what(note.act()), note)));
        return lines;
    }

    /** As an object of JSON; nothing where nothing was decided. */
    static Optional<Map<String, Object>> object(Judgement judgement) {
        if (judgement.decisions().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> object = new LinkedHashMap<>();
        judgement.confirmed().ifPresent(by -> object.put("confirmed", DecisionLine.head(by)));
        judgement.responsible().ifPresent(who -> object.put("responsible", who));
        judgement.due().ifPresent(due -> object.put("due", due));
        Map<String, Object> corrections = new LinkedHashMap<>();
        judgement.corrections().forEach((slot, correction) -> corrections.put(slot, head(correction)));
        object.put("corrections", corrections);
        object.put("notes", judgement.notes().stream().map(JudgementText::note).toList());
        return Optional.of(object);
    }

    private static Map<String, Object> head(Judgement.Correction correction) {
        Map<String, Object> head = DecisionLine.head(correction.by());
        correction.value().ifPresent(value -> head.put("value", value));
        return head;
    }

    private static Map<String, Object> note(Decision decision) {
        Map<String, Object> note = DecisionLine.head(decision);
        if (decision.act() instanceof Act.Note said) {
            note.put("text", said.text());
        }
        return note;
    }
}
