package org.elchi.bench.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One or several reports, in different languages, of what happened on one occasion. */
record Occasion(List<Template> reports) {
    Occasion {
        reports = List.copyOf(reports);
    }

    LocalDate first() {
        return reports.stream()
                .map(Template::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Codes of the states that it concerns, in order. */
    Set<String> states() {
        Set<String> states = new TreeSet<>();
        blanks().forEach(blank -> {
            switch (blank) {
                case Blank.OfState state -> states.add(state.code());
                case Blank.OfPerson person -> states.add(person.post().of());
                case Blank.OfPlace place -> states.add(place.state());
                default -> {}
            }
        });
        return states;
    }

    List<Blank> blanks() {
        return reports.stream().flatMap(report -> report.blanks().stream()).toList();
    }
}
