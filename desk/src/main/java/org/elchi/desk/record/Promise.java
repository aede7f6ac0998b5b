package org.elchi.desk.record;

import java.util.List;
import java.util.Optional;
import org.elchi.desk.Words;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.register.following.Step;
import org.elchi.writing.plot.Plot;
import org.elchi.writing.plot.TargetPlot;
import org.elchi.writing.wording.CommitmentWords;

/**
 * What a record promises and how far that has come.
 *
 * @param code of its state
 * @param state in words
 * @param awaited what must come next
 * @param drawing its figures as SVG, where any is known
 */
public record Promise(
        String code,
        String state,
        Optional<String> awaited,
        String by,
        String responsible,
        Optional<String> due,
        Optional<String> last,
        List<Stage> steps,
        Optional<String> drawing) {
    /**
     * A step of its life.
     *
     * @param account who says so
     */
    public record Stage(String code, String state, String when, Optional<Account> account) {}

    public Promise {
        steps = List.copyOf(steps);
    }

    static Promise of(Commitment commitment, List<Account> accounts, Words words) {
        CommitmentWords said = words.commitments();
        return new Promise(
                commitment.state().code(),
                said.state(commitment),
                commitment.awaited().map(next -> said.word("awaited", next.code())),
                said.names(commitment.by()),
                said.names(commitment.responsible()),
                commitment.due().map(Due::date).map(words::date),
                commitment.lastSpoken().map(words::day),
                commitment.steps().stream()
                        .map(step -> stage(step, accounts, words))
                        .toList(),
                plot(commitment, words).map(Plot::inline));
    }

    private static Stage stage(Step step, List<Account> accounts, Words words) {
        return new Stage(
                step.state().code(),
                words.commitments().word("states", step.state().code()),
                step.when()
                        .map(words::date)
                        .or(() -> step.reported().map(words::day))
                        .orElseGet(() -> words.say("record.undated")),
                accounts.stream()
                        .filter(account -> account.whole().equals(Optional.of(Accounts.whole(step.telling()))))
                        .findFirst());
    }

    /** The figures so far and what is needed. */
    private static Optional<Plot> plot(Commitment commitment, Words words) {
        return words.plots()
                .flatMap(said -> commitment
                        .progress()
                        .map(progress -> TargetPlot.of(
                                words.commitments().title(commitment.record()),
                                progress,
                                commitment.due().map(Due::date),
                                said.unheaded())));
    }
}
