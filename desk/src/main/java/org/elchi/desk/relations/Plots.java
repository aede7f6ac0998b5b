package org.elchi.desk.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.desk.Words;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.writing.Material;
import org.elchi.writing.States;
import org.elchi.writing.plot.Gathering;
import org.elchi.writing.plot.MeetingsPlot;
import org.elchi.writing.plot.Moment;
import org.elchi.writing.plot.Plot;
import org.elchi.writing.plot.PlotWords;
import org.elchi.writing.plot.Tally;
import org.elchi.writing.plot.TargetPlot;
import org.elchi.writing.plot.TimelinePlot;

/** Draws what a page on relations shows, where there is enough to draw. */
final class Plots {
    /** What is drawn of all that is known. */
    static final List<String> NAMES = List.of("timeline", "meetings");

    private static final int FEW = 3;
    private static final int SEVERAL = 3;

    private final Words words;
    private final Optional<PlotWords> said;

    Plots(Words words) {
        this.words = words;
        this.said = words.plots().map(PlotWords::unheaded);
    }

    /** A drawing by its name. */
    Optional<Plot> of(String name, Material material, Set<String> states) {
        Gathering all = Gathering.of(material.records());
        Gathering gathered = material.since().map(all::since).orElse(all);
        return said.flatMap(in -> switch (name) {
            case "timeline" -> timeline(gathered, in);
            case "meetings" -> meetings(gathered, states, in);
            default -> Optional.empty();
        });
    }

    private Optional<Plot> timeline(Gathering gathered, PlotWords in) {
        List<Moment> moments = gathered.moments(words.commitments()::names, words.commitments()::title, in).stream()
                .filter(moment -> !moment.date().isEmpty())
                .toList();
        return moments.size() < FEW ? Optional.empty() : Optional.of(TimelinePlot.of("", moments, in));
    }

    private Optional<Plot> meetings(Gathering gathered, Set<String> states, PlotWords in) {
        States known = words.states();
        List<Tally> tallies = gathered.meetings(
                known::concerned, states, pair -> in.pair(words.name(pair.getFirst()), words.name(pair.getLast())));
        return tallies.stream().mapToInt(Tally::year).distinct().count() < SEVERAL
                ? Optional.empty()
                : Optional.of(MeetingsPlot.of("", tallies, in));
    }

    /** A target with its figures. */
    Optional<Plot> target(Commitment target) {
        return said.flatMap(in -> target.progress()
                .filter(progress -> !progress.years().isEmpty())
                .map(progress -> TargetPlot.of(
                        words.commitments().title(target.record()),
                        progress,
                        target.due().map(Due::date),
                        in)));
    }

    /** What a plot is called. */
    String title(String name) {
        return said.map(in -> in.word("titles", name)).orElse(name);
    }
}
