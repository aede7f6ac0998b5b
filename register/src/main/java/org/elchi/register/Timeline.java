package org.elchi.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Events in time that further tellings may join. Whom a telling joins depends on the events alone, not on those that joined before. */
final class Timeline {
    /** No stretch of days that anchors a telling is longer. */
    private static final int LONGEST = 7;

    private final List<List<Telling>> events;
    private final List<List<Telling>> joined = new ArrayList<>();
    private final NavigableMap<LocalDate, List<Integer>> byDay = new TreeMap<>();
    private final Map<String, List<Integer>> byDocument = new HashMap<>();
    private final Function<Telling, Optional<Days>> anchor;
    private final int window;

    Timeline(List<List<Telling>> events, Function<Telling, Optional<Days>> anchor, int window) {
        this.events = events;
        this.anchor = anchor;
        this.window = window;
        for (int event = 0; event < events.size(); event++) {
            joined.add(new ArrayList<>(events.get(event)));
            for (Telling telling : events.get(event)) {
                int number = event;
                byDocument
                        .computeIfAbsent(telling.sha256(), document -> new ArrayList<>())
                        .add(event);
                anchor.apply(telling)
                        .ifPresent(days -> byDay.computeIfAbsent(days.first(), day -> new ArrayList<>())
                                .add(number));
            }
        }
    }

    /** Puts a telling to the nearest event that its own document tells or that lies within the window; false where there is none. */
    boolean join(Telling telling) {
        Optional<Integer> event = Stream.concat(
                        byDocument.getOrDefault(telling.sha256(), List.of()).stream(), around(telling))
                .distinct()
                .filter(number -> apart(number, telling) <= window)
                .min(Comparator.comparingLong((Integer number) -> apart(number, telling))
                        .thenComparing(number -> events.get(number).getFirst().key()));
        event.ifPresent(number -> joined.get(number).add(telling));
        return event.isPresent();
    }

    List<List<Telling>> joined() {
        return joined;
    }

    private Stream<Integer> around(Telling telling) {
        return anchor.apply(telling).stream()
                .flatMap(days -> byDay
                        .subMap(
                                days.first().minusDays(window + LONGEST),
                                true,
                                days.last().plusDays(window),
                                true)
                        .values()
                        .stream())
                .flatMap(List::stream);
    }

    private long apart(int event, Telling telling) {
        return events.get(event).stream()
                .mapToLong(own -> own.sha256().equals(telling.sha256())
                        ? 0
                        : anchor.apply(own)
                                .flatMap(days -> anchor.apply(telling).map(days::apart))
                                .orElse(Long.MAX_VALUE))
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
