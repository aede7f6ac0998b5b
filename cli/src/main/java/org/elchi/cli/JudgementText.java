package org.elchi.cli;

import java.util.ArrayList;
import java.util.List;
import org.elchi.register.decision.Act;
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
}
