package org.elchi.bench.world;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.PartialDate;
import org.elchi.authority.Post;

/** Counts what the world knows, and of how many days since a year it knows who held the chief offices of each state. */
public final class Coverage {
    private static final List<String> CHIEF =
            List.of("head-of-state", "head-of-government", "foreign-minister", "speaker-of-parliament");
    private static final LocalDate SINCE = LocalDate.of(1992, 1, 1);

    private final Authority authority = Authority.load();
    private final LocalDate until;

    private Coverage(LocalDate until) {
        this.until = until;
    }

    /** Arguments: the day until which is counted, then codes of the states that get a line of their own. */
    public static void main(String[] arguments) {
        Coverage coverage = new Coverage(LocalDate.parse(arguments[0]));
        System.out.print(coverage.kinds());
        System.out.print(coverage.states(List.of(arguments).subList(1, arguments.length)));
    }

    private String kinds() {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> items = new TreeMap<>();
        for (Entity entity : authority.entities()) {
            String kind = entity.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            counts.merge(kind, 1, Integer::sum);
            items.merge(kind, authority.wikidata(entity).isPresent() ? 1 : 0, Integer::sum);
        }
        return "| kind | entries | with a Wikidata item |\n| --- | --- | --- |\n"
                + counts.entrySet().stream()
                        .map(entry -> "| " + entry.getKey() + " | " + entry.getValue() + " | "
                                + items.get(entry.getKey()) + " |\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    private String states(List<String> codes) {
        return "| state | people | posts | " + String.join(" | ", CHIEF) + " |\n|" + " --- |".repeat(CHIEF.size() + 3)
                + "\n"
                + codes.stream()
                        .map(code -> "| " + authority.state(code).orElseThrow().name() + " | "
                                + people(code).count() + " | "
                                + posts(code).count() + " | "
                                + CHIEF.stream()
                                        .map(office -> chief(office, code))
                                        .collect(Collectors.joining(" | "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private Stream<Entity.Person> people(String code) {
        return authority.people().stream()
                .filter(person ->
                        person.posts().stream().anyMatch(post -> post.of().equals(code)));
    }

    private Stream<Post> posts(String code) {
        return authority.people().stream()
                .flatMap(person -> person.posts().stream())
                .filter(post -> post.of().equals(code));
    }

    /** Holders, the first year, and the share of days since {@link #SINCE} of which the holder is known. */
    private String chief(String office, String code) {
        List<Post> held =
                posts(code).filter(post -> post.office().equals(office)).toList();
        if (held.isEmpty()) {
            return "–";
        }
        Optional<LocalDate> first = held.stream()
                .flatMap(post -> post.from().stream())
                .map(PartialDate::first)
                .min(Comparator.naturalOrder());
        long known = SINCE.datesUntil(until)
                .filter(day -> held.stream().anyMatch(post -> post.holds(day)))
                .count();
        long all = SINCE.datesUntil(until).count();
        return held.size() + first.map(day -> " since " + day.getYear()).orElse("") + ", " + known * 100 / all + " %";
    }
}
