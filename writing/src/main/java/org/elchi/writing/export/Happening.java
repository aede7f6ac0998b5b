package org.elchi.writing.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.authority.Coordinates;
import org.elchi.authority.Entity;
import org.elchi.authority.Entity.Place;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;

/** A record as something that takes place: when, where, between whom. */
public record Happening(Record record, Authority authority) {
    private static final String PLACE = "place";

    /** When, in EDTF. */
    public Optional<String> date() {
        return date(record);
    }

    /** When a record took place or is to, in EDTF. */
    public static Optional<String> date(Record record) {
        Optional<String> start = record.text("start");
        Optional<String> end = record.text("end");
        return start.flatMap(first -> end.map(last -> Days.span(first, last))
                        .filter(span -> span.indexOf('/') < 0
                                || Days.parse(span)
                                        .filter(days -> !days.first().equals(days.last()))
                                        .isPresent()))
                .or(() -> start)
                .or(() -> record.text("date"))
                .or(() -> end);
    }

    /** The days on which it may have been; else the first day on which it was reported. */
    public Optional<Days> days() {
        return date().flatMap(Days::parse).or(() -> reported().findFirst().map(day -> new Days(day, day)));
    }

    /** The days of publication, the earliest first. */
    public Stream<LocalDate> reported() {
        return record.tellings().stream()
                .flatMap(telling -> telling.source().date().stream())
                .sorted();
    }

    /** The place that it names, where that is known. */
    public Optional<Place> place() {
        return record.text(PLACE).flatMap(authority::place);
    }

    /** Where it took place; nothing where no place is named, or where it is not known where that lies. */
    public Optional<Coordinates> point() {
        return place().flatMap(authority::coordinates);
    }

    /** Codes of the states and organisations, and names of the people, that it names outside of its topics. */
    public Set<String> parties() {
        Set<String> parties = new TreeSet<>();
        for (String slot : record.slots()) {
            if (!slot.equals(PLACE)) {
                record.items(slot).stream().filter(this::acts).forEach(parties::add);
            }
        }
        return parties;
    }

    private boolean acts(String item) {
        return authority.state(item).isPresent()
                || authority.person(item).isPresent()
                || authority.organisation(item).isPresent();
    }

    /** Codes of the states among its parties, those that its people serve on the day that it was told, and the one that it took place in. */
    public Set<String> states() {
        Set<String> states = new TreeSet<>();
        List<LocalDate> told = reported().toList();
        for (String party : parties()) {
            authority.state(party).map(Entity.State::code).ifPresent(states::add);
            authority
                    .person(party)
                    .filter(person -> !told.isEmpty())
                    .ifPresent(person -> authority
                            .postsOn(person, told.getFirst())
                            .forEach(post -> authority.state(post.of()).ifPresent(state -> states.add(state.code()))));
        }
        place().flatMap(Place::state).ifPresent(states::add);
        return states;
    }
}
