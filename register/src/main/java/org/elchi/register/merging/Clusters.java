package org.elchi.register.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.elchi.reading.Value;
import org.elchi.register.record.Days;
import org.elchi.register.record.Telling;

/**
 * Parts the tellings of a block into events. Those that say a number or a date found the events; one that does not joins the nearest of
 * these, so that a chain of vague reports never ties two events together. What is left is put together by the days of publication.
 */
final class Clusters {
    static final Comparator<Telling> ORDER =
            Comparator.comparing(Telling::sha256).thenComparing(Telling::position);

    private final Policy policy;
    private final Likeness likeness;

    Clusters(Policy policy) {
        this.policy = policy;
        this.likeness = new Likeness(policy);
    }

    /** The events, each with its tellings in a fixed order. */
    List<List<Telling>> of(Collection<Telling> tellings) {
        List<Telling> ordered = tellings.stream().sorted(byTime()).toList();
        Timeline events = new Timeline(policy, likeness, this::anchor);
        ordered.stream().filter(this::numbered).forEach(events::number);
        ordered.stream().filter(this::dated).forEach(telling -> events.add(telling, policy.days()));
        List<Telling> vague = ordered.stream().filter(telling -> !firm(telling)).toList();
        List<Telling> left = new ArrayList<>();
        vague.stream().filter(telling -> !events.join(telling)).forEach(left::add);
        Timeline later = new Timeline(policy, likeness, this::anchor);
        left.forEach(telling -> later.add(telling, policy.window().orElse(0)));
        List<List<Telling>> all = new ArrayList<>(events.events());
        all.addAll(later.events());
        return all;
    }

    /** By the day; of one day, the tellings that say most first. */
    private Comparator<Telling> byTime() {
        return Comparator.comparing(
                        (Telling telling) -> anchor(telling).map(Days::first).orElse(LocalDate.MIN))
                .thenComparing(likeness::vagueness)
                .thenComparing(ORDER);
    }

    private boolean numbered(Telling telling) {
        return policy.number().flatMap(telling::slot).map(Value::toString).isPresent();
    }

    /** Dated to the day by itself. Where events are numbered, a date alone is vague. */
    private boolean dated(Telling telling) {
        return policy.number().isEmpty()
                && telling.own(policy.dates()).filter(Days::exact).isPresent();
    }

    private boolean firm(Telling telling) {
        return numbered(telling) || dated(telling);
    }

    private Optional<Days> anchor(Telling telling) {
        return telling.own(policy.dates()).filter(Days::exact).or(telling::published);
    }
}
