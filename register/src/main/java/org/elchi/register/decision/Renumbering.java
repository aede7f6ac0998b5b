package org.elchi.register.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Acts that name decisions, when these get other numbers. */
final class Renumbering {
    private Renumbering() {}

    /** The act with the new numbers; nothing where it names a decision that has none. */
    static Optional<Act> of(Act act, Map<Long, Long> numbers) {
        return switch (act) {
            case Act.Confirm confirm -> anchors(confirm.about(), numbers).map(Act.Confirm::new);
            case Act.Dismiss dismiss -> anchors(dismiss.about(), numbers).map(Act.Dismiss::new);
            case Act.Merge merge -> anchors(merge.about(), numbers).map(Act.Merge::new);
            case Act.Correct correct ->
                anchors(correct.about(), numbers).map(about -> new Act.Correct(about, correct.slot(), correct.value()));
            case Act.Split split ->
                anchors(split.part(), numbers)
                        .flatMap(part -> anchors(split.rest(), numbers).map(rest -> new Act.Split(part, rest)));
            case Act.Add add -> Optional.of(add);
            case Act.Note note -> anchors(note.about(), numbers).map(about -> new Act.Note(about, note.text()));
            case Act.Assign assign ->
                anchors(assign.about(), numbers)
                        .map(about -> new Act.Assign(about, assign.responsible(), assign.due()));
            case Act.Undo undo ->
                Optional.ofNullable(numbers.get(undo.decision())).map(Act.Undo::new);
        };
    }

    private static Optional<List<Anchor>> anchors(List<Anchor> anchors, Map<Long, Long> numbers) {
        List<Anchor> renumbered = new ArrayList<>();
        for (Anchor anchor : anchors) {
            Optional<Long> decision = Anchor.decision(anchor.sha256());
            if (decision.isPresent() && !numbers.containsKey(decision.get())) {
                return Optional.empty();
            }
            renumbered.add(decision.map(numbers::get).map(anchor::entered).orElse(anchor));
        }
        return Optional.of(renumbered);
    }
}
