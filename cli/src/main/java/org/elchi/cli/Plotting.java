package org.elchi.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elchi.authority.Authority;
import org.elchi.cli.PlotCommand.Drawn;
import org.elchi.register.Promises;
import org.elchi.register.Register;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Commitments;
import org.elchi.register.following.Due;
import org.elchi.register.following.Figure;
import org.elchi.register.following.Following;
import org.elchi.register.following.Progress;
import org.elchi.writing.Drawings;
import org.elchi.writing.States;
import org.elchi.writing.plot.Gathering;
import org.elchi.writing.plot.MatrixPlot;
import org.elchi.writing.plot.MeetingsPlot;
import org.elchi.writing.plot.Moment;
import org.elchi.writing.plot.NetworkPlot;
import org.elchi.writing.plot.Node;
import org.elchi.writing.plot.Plot;
import org.elchi.writing.plot.PlotWords;
import org.elchi.writing.plot.Share;
import org.elchi.writing.plot.Tally;
import org.elchi.writing.plot.TargetPlot;
import org.elchi.writing.plot.TimelinePlot;
import org.elchi.writing.wording.CommitmentWords;
import org.elchi.writing.wording.Wording;

/** Draws what was gathered, in one language; each drawing with its values as data. */
final class Plotting {
    static final String TARGET = "target";

    private final CommitmentWords titles;
    private final PlotWords words;
    private final States states;

    private Plotting(CommitmentWords titles, PlotWords words, States states) {
        this.titles = titles;
        this.words = words;
        this.states = states;
    }

    static Plotting in(String language, Authority authority) {
        if (!PlotWords.has(language) || !Wording.tags().contains(language)) {
            throw new Exit.Usage("there are no plots in '" + language + "' yet, but in "
                    + String.join(
                            ", ", Wording.tags().stream().filter(PlotWords::has).toList()));
        }
        CommitmentWords titles = CommitmentWords.load(language, authority);
        return new Plotting(titles, Drawings.words(titles).orElseThrow(), States.of(authority));
    }

    String about(Collection<String> codes, List<String> others) {
        List<String> all = new ArrayList<>(codes);
        all.addAll(others);
        return all.isEmpty() ? "" : titles.names(all);
    }

    /** Whether there was nothing to draw. */
    boolean nothing(Plot plot) {
        return plot.alternative().equals(words.word("notes", "nothing"));
    }

    Drawn timeline(String about, Gathering gathered) {
        List<Moment> moments = gathered.moments(titles::names, titles::title, words);
        return drawn(
                TimelinePlot.of(about, moments, words),
                moments.stream()
                        .sorted(Comparator.comparing(Moment::date)
                                .thenComparing(Moment::lane)
                                .thenComparing(Moment::text))
                        .map(moment -> line(
                                "date", moment.date(),
                                "lane", moment.lane(),
                                "text", moment.text(),
                                "planned", moment.planned(),
                                "documents", moment.weight()))
                        .toList());
    }

    Drawn meetings(String about, Gathering gathered, Set<String> codes) {
        List<Tally> tallies = gathered.meetings(
                states::concerned, codes, pair -> words.pair(name(pair.getFirst()), name(pair.getLast())));
        return drawn(
                MeetingsPlot.of(about, tallies, words),
                tallies.stream()
                        .map(tally -> line("pair", tally.pair(), "year", tally.year(), "meetings", tally.count()))
                        .toList());
    }

    Drawn matrix(String about, Gathering gathered) {
        List<Share> shares = gathered.shares(states::concerned);
        return drawn(MatrixPlot.counts(about, shares, this::name, words), lines(shares, "records"));
    }

    Drawn ranks(String about, Gathering gathered) {
        List<Share> shares = gathered.relations();
        return drawn(
                MatrixPlot.ranks(about, shares, this::name, words),
                shares.stream()
                        .map(share -> line(
                                "one", share.one(),
                                "other", share.other(),
                                "rank", share.number(),
                                "level", Gathering.ranks().get(share.number() - 1)))
                        .toList());
    }

    Drawn network(String about, Gathering gathered, boolean byState) {
        List<Share> met = byState ? gathered.encounters(states::concerned) : gathered.encounters();
        Set<String> ids = new TreeSet<>();
        met.forEach(share -> ids.addAll(List.of(share.one(), share.other())));
        List<Node> nodes = ids.stream()
                .map(id -> new Node(id, name(id), states.code(id).equals(Optional.of(id))))
                .toList();
        return drawn(NetworkPlot.of(about, nodes, met, words), lines(met, "met"));
    }

    private String name(String code) {
        return titles.names(List.of(code));
    }

    // ---- targets

    Drawn target(Register open, Optional<String> id, Set<String> codes, LocalDate day) {
        Promises promises = new Promises(open, Following.load());
        List<Commitment> targets =
                Commitments.asOf(day, id.map(promises::of).orElseGet(() -> promises.of(List.of(TARGET), codes)))
                        .all()
                        .stream()
                        .filter(commitment -> commitment.progress().isPresent())
                        .sorted(Comparator.comparingInt(Plotting::known).reversed())
                        .toList();
        if (targets.isEmpty()) {
            return drawn(TimelinePlot.of(about(codes, List.of()), List.of(), words), List.of());
        }
        Commitment target = targets.getFirst();
        Plot plot = TargetPlot.of(
                titles.title(target.record()),
                target.progress().orElseThrow(),
                target.due().map(Due::date),
                words);
        String others =
                targets.stream().skip(1).map(other -> other.record().shortId()).collect(Collectors.joining(", "));
        return new Drawn(
                plot,
                data(target),
                others.isEmpty()
                        ? Optional.empty()
                        : Optional.of("this is " + target.record().shortId() + "; there are also " + others));
    }

    /** Of how many years a figure is known, and then whether it is open. */
    private static int known(Commitment target) {
        Progress progress = target.progress().orElseThrow();
        return 2 * progress.years().size() + (target.open() ? 1 : 0);
    }

    private static List<Map<String, Object>> data(Commitment target) {
        Progress progress = target.progress().orElseThrow();
        List<Map<String, Object>> lines = new ArrayList<>();
        Map<String, Object> goal = line("id", target.id(), "goal", progress.goal());
        progress.currency().ifPresent(currency -> goal.put("currency", currency));
        target.due().ifPresent(due -> goal.put("by", due.date()));
        progress.soFar().ifPresent(pace -> goal.put("soFar", plain(pace.linear())));
        progress.needed().ifPresent(pace -> goal.put("needed", plain(pace.linear())));
        lines.add(goal);
        for (Figure figure : progress.figures()) {
            Map<String, Object> line = line("record", figure.record(), "value", figure.value());
            figure.date().ifPresent(date -> line.put("date", date));
            line.put("compared", progress.years().contains(figure));
            lines.add(line);
        }
        return lines;
    }

    // ---- data

    private static Drawn drawn(Plot plot, List<Map<String, Object>> data) {
        return new Drawn(plot, data, Optional.empty());
    }

    private static List<Map<String, Object>> lines(List<Share> shares, String number) {
        return shares.stream()
                .map(share -> line("one", share.one(), "other", share.other(), number, share.number()))
                .toList();
    }

    private static Map<String, Object> line(Object... namesAndValues) {
        Map<String, Object> line = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            line.put(String.valueOf(namesAndValues[i]), plain(namesAndValues[i + 1]));
        }
        return line;
    }

    /** A number as people write it, not as 1E+10. */
    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? new BigDecimal(number.toPlainString()) : value;
    }
}
