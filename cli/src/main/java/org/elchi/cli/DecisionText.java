package org.elchi.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Anchor;
import org.elchi.register.decision.Decision;
import org.elchi.register.merging.Merging;

/** Says what a decision does and what it is about, in a few words. */
final class DecisionText {
    private final Words words;
    private final Merging merging;

    DecisionText(Words words, Merging merging) {
        this.words = words;
        this.merging = merging;
    }

    /** What it does: {@code correct to = UZ}. */
    String what(Act act) {
        String key = "act." + act.kind();
        return switch (act) {
            case Act.Correct correct ->
                correct.value()
                        .map(value -> words.say(key, correct.slot(), Listing.shown(value)))
                        .orElseGet(() -> words.say("act.empty", correct.slot()));
            case Act.Add add -> words.say(key, add.type());
            case Act.Note note -> words.say(key, note.text());
            case Act.Assign assign -> words.say(key, assigned(assign));
            case Act.Undo undo -> words.say(key, undo.decision());
            case Act.Confirm confirm -> words.say(key);
            case Act.Dismiss dismiss -> words.say(key);
            case Act.Merge merge -> words.say(key);
            case Act.Split split -> words.say(key);
        };
    }

    private String assigned(Act.Assign assign) {
        return Stream.concat(
                        assign.responsible().map(who -> words.say("act.assign.to", who)).stream(),
                        assign.due().map(due -> words.say("act.assign.due", due)).stream())
                .collect(Collectors.joining(" "));
    }

    /** What it is about: the ids that were named, and what was told then. */
    String about(Decision decision) {
        return Stream.of(Ids.shortened(decision.subject()), told(decision.act()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String told(Act act) {
        if (act instanceof Act.Add add) {
            return Listing.told(merging, add.type(), add.slots());
        }
        List<Anchor> anchors = act.anchors();
        return anchors.isEmpty()
                ? ""
                : Listing.told(
                        merging, anchors.getFirst().type(), anchors.getFirst().slots());
    }

    /** What it does, and under which name. */
    String whole(Decision decision) {
        return Stream.of(what(decision.act()), Ids.shortened(decision.subject()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** Something that was decided, with who, when and why. */
    String by(String said, Decision decision) {
        LocalDate day = day(decision);
        return decision.reason()
                .map(reason -> words.say("by.reason", said, decision.author(), day, decision.number(), reason))
                .orElseGet(() -> words.say("by", said, decision.author(), day, decision.number()));
    }

    static LocalDate day(Decision decision) {
        return LocalDate.ofInstant(decision.madeAt(), ZoneOffset.UTC);
    }
}
