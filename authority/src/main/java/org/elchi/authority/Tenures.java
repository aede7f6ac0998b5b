package org.elchi.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.authority.Entity.Person;

/** Who held which office when, by office. Immutable. */
final class Tenures {
    /** An office of a state or organisation. */
    private record Seat(String office, String of) {}

    /** Somebody's time in one. */
    private record Tenure(Person person, Post post) {
        LocalDate since() {
            return post.from().map(PartialDate::first).orElse(LocalDate.MIN);
        }
    }

    private final Map<Seat, List<Tenure>> bySeat;

    private Tenures(Map<Seat, List<Tenure>> bySeat) {
        this.bySeat = bySeat;
    }

    static Tenures of(List<Person> people) {
        Map<Seat, List<Tenure>> bySeat = new HashMap<>();
        for (Person person : people) {
            for (Post post : person.posts()) {
                bySeat.computeIfAbsent(new Seat(post.office(), post.of()), seat -> new ArrayList<>(4))
                        .add(new Tenure(person, post));
            }
        }
        // the latest first, so that the first who holds an office on a day is the one who came to it last
        bySeat.values()
                .forEach(tenures ->
                        tenures.sort(Comparator.comparing(Tenure::since).reversed()));
        return new Tenures(bySeat);
    }

    /** Who held an office on a day, the one who came to it last where several did. */
    Optional<Person> holder(String office, String of, LocalDate day) {
        for (Tenure tenure : tenures(office, of)) {
            if (tenure.post().holds(day)) {
                return Optional.of(tenure.person());
            }
        }
        return Optional.empty();
    }

    /** The only one who is known ever to have held an office. */
    Optional<Person> soleHolder(String office, String of) {
        List<Person> holders =
                tenures(office, of).stream().map(Tenure::person).distinct().toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private List<Tenure> tenures(String office, String of) {
        return bySeat.getOrDefault(new Seat(office, of), List.of());
    }
}
