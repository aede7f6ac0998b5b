package org.elchi.desk.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.desk.Words;
import org.elchi.desk.record.Addresses;
import org.elchi.register.record.Record;

/** Tells who is quoted, whom they speak for, and what they said last. */
final class Speaking {
    private static final String SPEAKER = "speaker";
    private static final int LATEST = 3;

    private final Words words;
    private final Items items;

    Speaking(Words words, Items items) {
        this.words = words;
        this.items = items;
    }

    /** Speakers with their quotes, who is quoted most first; quotes stay in their order. */
    List<Dossier.Speaker> of(List<Record> quotes, int most) {
        Map<String, List<Record>> said = new LinkedHashMap<>();
        quotes.forEach(quote -> quote.text(SPEAKER)
                .ifPresent(who ->
                        said.computeIfAbsent(who, name -> new ArrayList<>()).add(quote)));
        return said.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> Integer.compare(other.size(), one.size())))
                .limit(most)
                .map(entry -> speaker(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Dossier.Speaker speaker(String who, List<Record> quotes) {
        return new Dossier.Speaker(
                words.name(who),
                new Addresses(words).of(who),
                posts(who, quotes.getFirst()),
                quotes.size(),
                quotes.stream().limit(LATEST).map(items::said).toList(),
                Math.max(0, quotes.size() - LATEST));
    }

    /** What they were when they said it. */
    private List<String> posts(String who, Record quote) {
        Optional<LocalDate> day = quote.tellings().stream()
                .flatMap(telling -> telling.source().date().stream())
                .min(LocalDate::compareTo);
        return words
                .authority()
                .person(who)
                .flatMap(person -> day.map(date -> words.authority().postsOn(person, date)))
                .orElse(List.of())
                .stream()
                .map(post -> words.name(post.of()) + ": " + words.value("appointment", "office", post.office()))
                .distinct()
                .toList();
    }
}
