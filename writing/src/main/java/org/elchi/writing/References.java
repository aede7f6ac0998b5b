package org.elchi.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Telling;
import org.elchi.writing.page.Paper;
import org.elchi.writing.wording.Wording;

/** Numbers evidence in the order in which it is first cited. */
final class References {
    private static final int LONGEST = 400;

    private final Wording wording;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Telling> documents = new LinkedHashMap<>();
    private final Map<String, List<Paper.Citation>> citations = new LinkedHashMap<>();

    References(Wording wording) {
        this.wording = wording;
    }

    /** The numbers of the evidence that tellings rest on. */
    List<Integer> of(Stream<Telling> tellings) {
        return tellings.flatMap(telling -> telling.evidence().stream().map(evidence -> number(telling, evidence)))
                .distinct()
                .sorted()
                .toList();
    }

    private int number(Telling telling, Evidence evidence) {
        return numbers.computeIfAbsent(evidence.id(), id -> {
            int number = numbers.size() + 1;
            documents.putIfAbsent(telling.sha256(), telling);
            citations
                    .computeIfAbsent(telling.sha256(), document -> new ArrayList<>())
                    .add(new Paper.Citation(number, evidence.shortId(), wording.quoted(evidence.words(), LONGEST)));
            return number;
        });
    }

    List<Paper.Source> sources() {
        return documents.entrySet().stream()
                .map(entry -> source(entry.getValue(), citations.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private Paper.Source source(Telling telling, List<Paper.Citation> cited) {
        return new Paper.Source(
                telling.source().name(),
                telling.source().outlet(),
                telling.source().date().map(wording::day),
                wording.language(telling.language()),
                telling.language(),
                telling.source().url(),
                cited);
    }
}
