package org.elchi.bench.merging;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.elchi.reading.Fact;
import org.elchi.reading.Findings;
import org.elchi.reading.Reader;
import org.elchi.reading.gold.Comparison;
import org.elchi.reading.gold.GoldFact;
import org.elchi.reading.gold.Matching;
import org.elchi.register.gold.BCubed;
import org.elchi.register.gold.Labelled;
import org.elchi.register.gold.Occasions;
import org.elchi.register.gold.Retold;
import org.elchi.register.gold.Told;
import org.elchi.register.merging.Gists;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** How well the reports of our own occasions are put into records, as they are read and as they should be read. */
public final class MergingQuality {
    private static final Path CORPUS = Path.of("register", "src", "test", "corpus", "clusters");

    private static final int ROUNDS = 20;

    private final Merging merging = Merging.load();
    private final Reader reader = Reader.load();
    private final Comparison comparison = Comparison.load(reader.authority());
    private final Gists gists = Gists.of(reader);
    private final List<Retold> documents = Occasions.of(CORPUS);
    private final List<String> arguments;

    private MergingQuality(List<String> arguments) {
        this.arguments = arguments;
    }

    /** @param arguments {@code --misses} prints events that are split or mixed, of the odd occasions, {@code --gold} leaves the reader out */
    public static void main(String[] arguments) {
        new MergingQuality(Arrays.asList(arguments)).run();
    }

    private void run() {
        if (arguments.contains("--speed")) {
            speed(arguments.contains("--small") ? 100_000 : 1_000_000);
            return;
        }
        Set gold = gold();
        gold.print("gold facts");
        if (!arguments.contains("--gold")) {
            read().print("read facts");
        }
    }

    /** Prints processor time, which other programs do not change much. */
    private void speed(int size) {
        List<Telling> told = goldTellings().all();
        long gisted = cpu();
        for (int i = 0; i < ROUNDS; i++) {
            documents.forEach(document -> gists.of(document.gold()));
        }
        System.out.printf(Locale.ROOT, "gists: %.3f ms for each fact%n", (cpu() - gisted) / 1e6 / ROUNDS / told.size());
        List<Telling> crowd = Crowd.of(told, size);
        long keyed = cpu();
        long keys = crowd.stream()
                .mapToLong(telling -> merging.keys(telling).size())
                .sum();
        long begun = cpu();
        List<Record> records = merging.records(crowd);
        long ended = cpu();
        System.out.printf(
                Locale.ROOT,
                "%d tellings: %d keys in %.1f s, %d records in %.1f s, the largest of %d%n",
                crowd.size(),
                keys,
                (begun - keyed) / 1e9,
                records.size(),
                (ended - begun) / 1e9,
                records.stream()
                        .mapToInt(record -> record.tellings().size())
                        .max()
                        .orElse(0));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** All tellings, and those of which the event is known. */
    private record Tellings(List<Telling> all, List<Labelled> labelled) {}

    private Set gold() {
        return new Set(goldTellings());
    }

    private Tellings goldTellings() {
        Tellings tellings = new Tellings(new ArrayList<>(), new ArrayList<>());
        for (Retold document : documents) {
            List<Telling> told = document.tellings(document.gold(), gists);
            tellings.all().addAll(told);
            for (int i = 0; i < told.size(); i++) {
                tellings.labelled()
                        .add(new Labelled(told.get(i), document.told().get(i).event(), document.occasion()));
            }
        }
        return tellings;
    }

    private Set read() {
        Tellings tellings = new Tellings(new ArrayList<>(), new ArrayList<>());
        documents.parallelStream()
                .map(document -> Map.entry(document, reader.read(document.report())))
                .toList()
                .forEach(read -> match(read.getKey(), read.getValue(), tellings));
        return new Set(tellings);
    }

    private void match(Retold document, Findings findings, Tellings tellings) {
        List<Telling> told = document.tellings(findings, gists);
        tellings.all().addAll(told);
        Map<GoldFact, String> events = new IdentityHashMap<>();
        document.told().forEach(one -> events.put(one.fact(), one.event()));
        Map<Fact, Telling> byFact = new IdentityHashMap<>();
        told.forEach(telling -> byFact.put(telling.fact(), telling));
        Matching.of(document.told().stream().map(Told::fact).toList(), findings.facts(), comparison)
                .pairs()
                .forEach(pair -> tellings.labelled()
                        .add(new Labelled(
                                java.util.Objects.requireNonNull(byFact.get(pair.fact())),
                                java.util.Objects.requireNonNull(events.get(pair.gold())),
                                document.occasion())));
    }

    /** Tellings with the records that they give. */
    private final class Set {
        private final Tellings tellings;
        private final List<Record> records;

        Set(Tellings tellings) {
            this.tellings = tellings;
            this.records = merging.records(tellings.all());
        }

        void print(String what) {
            System.out.printf(
                    "%n%s: %d tellings, %d labelled%n",
                    what, tellings.all().size(), tellings.labelled().size());
            System.out.printf(
                    "%-12s %6s %6s %6s %6s %6s %6s   %6s %6s %6s %6s   %6s %6s %6s %6s%n",
                    "", "told", "events", "P", "R", "F1", "double", "odd P", "R", "F1", "double", "even P", "R", "F1",
                    "double");
            for (String type : merging.types()) {
                line(type, one -> one.telling().fact().type().equals(type));
            }
            line("all", one -> true);
            if (arguments.contains("--misses")) {
                new Misses(merging, tellings.labelled(), records, arguments).print();
            }
        }

        private void line(String name, Predicate<Labelled> judged) {
            BCubed all = BCubed.of(records, tellings.labelled(), judged);
            BCubed odd = BCubed.of(records, tellings.labelled(), judged.and(one -> !one.heldOut()));
            BCubed even = BCubed.of(records, tellings.labelled(), judged.and(Labelled::heldOut));
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %6d %6d %6.3f %6.3f %6.3f %6.3f   %6.3f %6.3f %6.3f %6.3f   %6.3f %6.3f %6.3f %6.3f%n",
                    name,
                    all.tellings(),
                    all.events(),
                    all.precision(),
                    all.recall(),
                    all.f1(),
                    all.leftover(),
                    odd.precision(),
                    odd.recall(),
                    odd.f1(),
                    odd.leftover(),
                    even.precision(),
                    even.recall(),
                    even.f1(),
                    even.leftover());
        }
    }
}
