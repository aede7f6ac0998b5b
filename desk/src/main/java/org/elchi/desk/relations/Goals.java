package org.elchi.desk.relations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elchi.desk.Words;
import org.elchi.desk.commitments.Promising;
import org.elchi.register.Filter;
import org.elchi.register.Promises;
import org.elchi.register.Register;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Commitments;
import org.elchi.register.following.Figure;
import org.elchi.register.following.Following;
import org.elchi.register.following.Pace;
import org.elchi.register.following.Progress;
import org.elchi.writing.plot.Plot;
import org.elchi.writing.wording.CommitmentWords;

/** Tells how near targets have come: a plot, the figures, the pace so far and the pace needed. */
final class Goals {
    private static final int MOST = 6;
    private static final int LOOKED = 24;

    private final Asked asked;
    private final Words words;
    private final CommitmentWords commitments;
    private final Plots plots;

    Goals(Asked asked, Words words, Plots plots) {
        this.asked = asked;
        this.words = words;
        this.commitments = words.commitments();
        this.plots = plots;
    }

    /** The newest targets of which figures are known. */
    static List<Commitment> found(Register register, Asked asked, Following following) {
        Filter filter = Filter.ALL.page(LOOKED, 0);
        for (String type : following.measuredTypes()) {
            filter = filter.with("type", type);
        }
        for (String state : asked.states()) {
            filter = filter.with("state", state);
        }
        return Commitments.asOf(asked.day(), new Promises(register, following).in(register.records(filter)))
                .all()
                .stream()
                .filter(target -> target.progress()
                        .filter(progress -> !progress.years().isEmpty())
                        .isPresent())
                .limit(MOST)
                .toList();
    }

    List<Dossier.Goal> of(List<Commitment> targets) {
        return targets.stream()
                .flatMap(target -> plots.target(target).map(plot -> goal(target, plot)).stream())
                .toList();
    }

    private Dossier.Goal goal(Commitment target, Plot plot) {
        Progress progress = target.progress().orElseThrow();
        String address = "/plots/targets/" + target.id() + ".svg?as-of=" + asked.day() + "&lang=" + words.tag();
        return new Dossier.Goal(
                new Promising(words).of(target),
                new Dossier.Picture(plot.inline(), address, plot.title()),
                progress.figures().stream()
                        .map(figure -> figure(figure, progress))
                        .toList(),
                paces(progress));
    }

    private Dossier.Reported figure(Figure figure, Progress progress) {
        return new Dossier.Reported(
                figure.record(),
                figure.date().map(words::date).orElse(""),
                commitments.amount(figure.value(), progress.currency()),
                words.day(figure.reported()));
    }

    private List<Dossier.Labelled> paces(Progress progress) {
        List<Dossier.Labelled> paces = new ArrayList<>();
        pace("pace", progress.soFar(), progress).ifPresent(paces::add);
        pace("needed", progress.needed(), progress).ifPresent(paces::add);
        if (progress.outlook() != Progress.Outlook.OVER) {
            String outlook = progress.outlook().name().toLowerCase(Locale.ROOT).replace('_', '-');
            paces.add(new Dossier.Labelled(label("outlook"), commitments.word("outlook", outlook)));
        }
        return paces;
    }

    private Optional<Dossier.Labelled> pace(String label, Optional<Pace> pace, Progress progress) {
        return pace.map(fast -> new Dossier.Labelled(
                label(label),
                commitments.phrase(
                        "pace",
                        Map.of(
                                "from", String.valueOf(fast.from()),
                                "to", String.valueOf(fast.to()),
                                "linear", commitments.amount(fast.linear(), progress.currency()),
                                "compound", commitments.percent(BigDecimal.valueOf(fast.compound()))))));
    }

    private String label(String code) {
        return words.wording().capital(commitments.word("labels", code));
    }
}
