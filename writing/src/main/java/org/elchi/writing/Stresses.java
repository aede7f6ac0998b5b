package org.elchi.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elchi.register.comparing.Outlet;
import org.elchi.register.comparing.Press;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.page.Paper;
import org.elchi.writing.wording.Said;
import org.elchi.writing.wording.Wording;

/** Tells which topics the press of each side speaks of most, and which it alone speaks of. */
public final class Stresses {
    private static final String TOPICS = "topics";
    private static final int MOST = 5;

    private final Wording wording;
    private final Press press;
    private final References references;

    Stresses(Wording wording, Press press, References references) {
        this.wording = wording;
        this.press = press;
        this.references = references;
    }

    /**
     * What the press of a state stresses.
     *
     * @param documents how many of it there are
     * @param most codes of the topics that it speaks of most
     * @param alone codes of those that no other speaks of
     */
    public record Stress(String state, int documents, List<String> most, List<String> alone) {
        public Stress {
            most = List.copyOf(most);
            alone = List.copyOf(alone);
        }
    }

    /** What one side tells. */
    private static final class Side {
        private final Map<String, List<Telling>> byTopic = new TreeMap<>();
        private final Set<String> documents = new HashSet<>();

        private void add(Telling telling, List<String> topics) {
            documents.add(telling.sha256());
            topics.forEach(topic ->
                    byTopic.computeIfAbsent(topic, key -> new ArrayList<>()).add(telling));
        }

        private List<String> most() {
            return byTopic.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, List<Telling>> entry) ->
                                    -entry.getValue().size())
                            .thenComparing(Map.Entry::getKey))
                    .limit(MOST)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** What the press of each state stresses, in the order of their codes. */
    public static List<Stress> of(List<Record> records, Press press) {
        Map<String, Side> sides = sides(records, press);
        List<Stress> stresses = new ArrayList<>();
        sides.forEach((state, side) -> stresses.add(new Stress(
                state, side.documents.size(), side.most(), sides.size() > 1 ? alone(state, side, sides) : List.of())));
        return stresses;
    }

    /** Two lines at most for each side. */
    List<Paper.Line> of(List<Record> records) {
        Map<String, Side> sides = sides(records, press);
        List<Paper.Line> lines = new ArrayList<>();
        sides.forEach((state, side) -> {
            line("press", state, side, side.most()).ifPresent(lines::add);
            if (sides.size() > 1) {
                line("press-alone", state, side, alone(state, side, sides)).ifPresent(lines::add);
            }
        });
        return lines;
    }

    private static Map<String, Side> sides(List<Record> records, Press press) {
        Map<String, Side> sides = new TreeMap<>();
        for (Record record : records) {
            for (Telling telling : record.tellings()) {
                Outlet outlet = press.of(telling.source());
                outlet.state()
                        .ifPresent(state ->
                                sides.computeIfAbsent(state, key -> new Side()).add(telling, record.items(TOPICS)));
            }
        }
        return sides;
    }

    private static List<String> alone(String state, Side own, Map<String, Side> sides) {
        Set<String> others = new HashSet<>();
        sides.forEach((other, side) -> {
            if (!other.equals(state)) {
                others.addAll(side.byTopic.keySet());
            }
        });
        return own.byTopic.keySet().stream()
                .filter(topic -> !others.contains(topic))
                .limit(MOST)
                .toList();
    }

    private Optional<Paper.Line> line(String phrase, String state, Side side, List<String> topics) {
        List<String> said = topics.stream()
                .flatMap(topic -> wording.word("", TOPICS, topic).stream())
                .toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Said> slots = new LinkedHashMap<>();
        slots.put("state", wording.naming().all(List.of(state)));
        slots.put("documents", wording.counted("documents", side.documents.size()));
        slots.put("topics", Wording.words(wording.list(said)));
        Stream<Telling> cited = topics.stream()
                .map(topic -> side.byTopic.getOrDefault(topic, List.of()).get(0));
        return Optional.of(new Paper.Line(Optional.empty(), wording.runs(phrase, slots), references.of(cited)));
    }
}
