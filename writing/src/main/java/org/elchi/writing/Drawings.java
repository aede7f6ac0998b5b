package org.elchi.writing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.register.record.Record;
import org.elchi.writing.page.Paper;
import org.elchi.writing.plot.Gathering;
import org.elchi.writing.plot.MeetingsPlot;
import org.elchi.writing.plot.Moment;
import org.elchi.writing.plot.NetworkPlot;
import org.elchi.writing.plot.Node;
import org.elchi.writing.plot.Plot;
import org.elchi.writing.plot.PlotForms;
import org.elchi.writing.plot.PlotWords;
import org.elchi.writing.plot.Share;
import org.elchi.writing.plot.Tally;
import org.elchi.writing.plot.TargetPlot;
import org.elchi.writing.plot.TimelinePlot;
import org.elchi.writing.wording.CommitmentWords;
import org.elchi.writing.wording.Wording;

/** Draws the figures of a brief, where the language has words for them. */
public final class Drawings {
    /** Fewer events need no drawing. */
    private static final int FEW = 5;
    /** Fewer years need no drawing. */
    private static final int SEVERAL = 3;

    private final CommitmentWords titles;
    private final Optional<PlotWords> words;

    Drawings(CommitmentWords titles) {
        this.titles = titles;
        this.words = words(titles).map(PlotWords::unheaded);
    }

    /** What stands on plots in the language and script of a wording; nothing where it has no words for them. */
    public static Optional<PlotWords> words(CommitmentWords titles) {
        Wording wording = titles.wording();
        PlotForms forms = new PlotForms(
                wording::number, titles::amount, (power, currency) -> unit(titles, power, currency), titles::date);
        return Optional.of(wording.tag())
                .filter(PlotWords::has)
                .map(tag -> PlotWords.load(tag, wording.rewriter(), forms));
    }

    /** One billion dollars without the one. */
    private static String unit(CommitmentWords titles, BigDecimal power, Optional<String> currency) {
        return titles.amount(power, currency).replaceAll("\\p{Nd}+", "").strip();
    }

    /** The figures of a target so far and what is needed; nothing where none is known. */
    Optional<Paper.Block> target(Commitment target, List<Integer> references) {
        String title = titles.title(target.record());
        return words.flatMap(said -> target.progress()
                .filter(progress -> !progress.years().isEmpty())
                .map(progress -> figure(
                        title, TargetPlot.of(title, progress, target.due().map(Due::date), said), references)));
    }

    /** What happened when; nothing where little did. */
    Optional<Paper.Block> timeline(String caption, List<Record> records) {
        return words.flatMap(said -> {
            List<Moment> moments = Gathering.of(records).moments(titles::names, titles::title, said).stream()
                    .filter(moment -> !moment.date().isEmpty())
                    .toList();
            return moments.size() < FEW
                    ? Optional.empty()
                    : Optional.of(figure(caption, TimelinePlot.of(caption, moments, said), List.of()));
        });
    }

    /** How often each two of these states met in each year; nothing where it was in few years. */
    Optional<Paper.Block> meetings(List<Record> records, States states, Set<String> wanted) {
        return words.flatMap(said -> {
            List<Tally> tallies = Gathering.of(records)
                    .meetings(
                            states::concerned, wanted, pair -> said.pair(name(pair.getFirst()), name(pair.getLast())));
            return tallies.stream().mapToInt(Tally::year).distinct().count() < SEVERAL
                    ? Optional.empty()
                    : Optional.of(
                            figure(said.word("titles", "meetings"), MeetingsPlot.of("", tallies, said), List.of()));
        });
    }

    /** Who met whom; nothing where few did. */
    Optional<Paper.Block> network(List<Record> records, States states) {
        return words.flatMap(said -> {
            List<Share> met = Gathering.of(records).encounters();
            List<Node> nodes = met.stream()
                    .flatMap(share -> Stream.of(share.one(), share.other()))
                    .distinct()
                    .sorted()
                    .map(id -> new Node(id, name(id), states.code(id).equals(Optional.of(id))))
                    .toList();
            return met.size() < FEW
                    ? Optional.empty()
                    : Optional.of(
                            figure(said.word("titles", "network"), NetworkPlot.of("", nodes, met, said), List.of()));
        });
    }

    private String name(String id) {
        return titles.names(List.of(id));
    }

    private static Paper.Block figure(String caption, Plot plot, List<Integer> references) {
        return new Paper.Figure(caption, plot.alternative(), plot.svg(), references);
    }
}
