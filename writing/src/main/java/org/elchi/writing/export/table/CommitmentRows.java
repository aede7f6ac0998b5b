package org.elchi.writing.export.table;

import java.io.IOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.register.following.Figure;
import org.elchi.register.following.Progress;
import org.elchi.register.following.State;
import org.elchi.register.following.Trail;
import org.elchi.writing.States;
import org.elchi.writing.export.Holdings;

/** A row for each promise, as it stood on the day of the export. */
final class CommitmentRows {
    private CommitmentRows() {}

    static void each(Holdings holdings, Table.Taker taker) throws IOException {
        States states = States.of(holdings.authority());
        for (Trail trail : holdings.trails()) {
            Commitment commitment = trail.asOf(holdings.asOf());
            if (commitment.state() != State.UNKNOWN) {
                taker.row(row(commitment, states));
            }
        }
    }

    private static List<Cell> row(Commitment commitment, States states) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(commitment.id()),
                Cell.of(commitment.type()),
                Cell.of(commitment.asOf()),
                Cell.of(commitment.state().code()),
                Cell.of(commitment.reached().code()),
                Cell.text(commitment.awaited().map(State::code)),
                Cell.of(commitment.open()),
                Cell.of(commitment.late()),
                Cell.list(commitment.by()),
                Cell.list(commitment.responsible()),
                Cell.list(Codes.three(states.concerned(commitment.record()))),
                Cell.day(commitment.promised()),
                Cell.text(commitment.due().map(Due::date)),
                Cell.day(commitment.due().flatMap(Due::last)),
                Cell.text(commitment.due().map(Due::from)),
                Cell.day(commitment.lastSpoken()),
                Cell.of(commitment.steps().size())));
        row.addAll(progress(commitment.progress()));
        return row;
    }

    private static List<Cell> progress(Optional<Progress> progress) {
        Optional<Figure> latest = progress.flatMap(so -> so.years().stream().reduce((one, other) -> other));
        return List.of(
                progress.map(so -> Cell.of(so.goal())).orElse(Cell.NONE),
                Cell.text(progress.flatMap(Progress::currency)),
                latest.map(figure -> Cell.of(figure.value())).orElse(Cell.NONE),
                latest.map(figure -> Cell.of(figure.year().orElseThrow())).orElse(Cell.NONE),
                progress.flatMap(Progress::needed)
                        .map(pace -> Cell.of(pace.linear().setScale(2, RoundingMode.HALF_UP)))
                        .orElse(Cell.NONE),
                Cell.text(progress.map(so -> code(so.outlook()))));
    }

    private static String code(Progress.Outlook outlook) {
        return outlook.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
