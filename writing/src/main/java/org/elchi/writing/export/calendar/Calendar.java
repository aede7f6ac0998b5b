package org.elchi.writing.export.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.elchi.authority.Authority;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Characters;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Standings;
import org.elchi.writing.export.Titles;

/**
 * iCalendar (RFC 5545): what is planned and proposed, and the days by which open promises are due. All are events of whole days, since
 * calendars of people show no others of what is read.
 */
public final class Calendar implements Exporter.ToFile {
    private static final String FILE = "calendar.yaml";
    private static final String MAKER = "-//Elchi//Register//EN";

    private final Function<Authority, Titles> titles;
    private final boolean past;
    private final Set<String> planned;
    private final Set<String> held;

    /**
     * A calendar.
     *
     * @param titles what records are called
     * @param past whether it holds what took place, too
     */
    public Calendar(Function<Authority, Titles> titles, boolean past) {
        this.titles = titles;
        this.past = past;
        this.planned = kinds("planned");
        this.held = kinds("past");
    }

    private static Set<String> kinds(String list) {
        Problems problems = new Problems();
        Node root = Yaml.read(Data.beside(Calendar.class, FILE), FILE, problems).orElseThrow();
        root.only(Set.of("planned", "past"));
        Set<String> kinds = Set.copyOf(root.texts(list));
        problems.raise();
        return kinds;
    }

    /** The kinds of records that stand on calendars as events, in the order of their names. */
    public static SortedSet<String> events() {
        TreeSet<String> kinds = new TreeSet<>(kinds("planned"));
        kinds.addAll(kinds("past"));
        return kinds;
    }

    @Override
    public void write(Holdings holdings, OutputStream out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(MAKER);
        calendar.setExperimentalProperty("X-WR-CALNAME", Characters.line(holdings.name()));
        Titles words = titles.apply(holdings.authority());
        entries(holdings).forEach(entry -> calendar.addEvent(new Event(entry, holdings, words).made()));
        out.write(Folding.folded(Biweekly.write(calendar).go()).getBytes(StandardCharsets.UTF_8));
    }

    /** What stands on it, in the order of time. */
    public List<Entry> entries(Holdings holdings) {
        Standings standings = Standings.of(holdings);
        List<Entry> entries = new ArrayList<>();
        for (Record record : holdings.records()) {
            boolean event = planned.contains(record.type());
            standings
                    .promise(record)
                    .flatMap(promise -> Entry.of(promise, event))
                    .ifPresent(entries::add);
            if (past && held.contains(record.type()) && standings.happened(record)) {
                Entry.of(record).ifPresent(entries::add);
            }
        }
        return entries.stream().sorted(Entry.ORDER).toList();
    }

    @Override
    public Map<String, Integer> leftOut(Holdings holdings) {
        Map<String, Integer> leftOut = new TreeMap<>();
        Set<String> entered = entries(holdings).stream()
                .map(entry -> entry.record().id())
                .collect(java.util.stream.Collectors.toSet());
        holdings.records().stream()
                .filter(record -> !entered.contains(record.id()))
                .forEach(record -> leftOut.merge(record.type(), 1, Integer::sum));
        return leftOut;
    }
}
