package org.elchi.writing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity.Award;
import org.elchi.authority.Entity.Person;
import org.elchi.authority.Post;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** States by code and by name, and which of them a record concerns. */
public final class States {
    private static final Set<String> CODES = Set.copyOf(Arrays.asList(ULocale.getISOCountries()));

    private final Authority authority;
    private final Cache<Record, SortedSet<String>> concerned =
            Caffeine.newBuilder().weakKeys().build();
    private final TreeMap<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private States(Authority authority) {
        this.authority = authority;
        CODES.forEach(code -> byName.put(ULocale.getDisplayCountry("und_" + code, ULocale.ENGLISH), code));
        authority.states().forEach(state -> byName.putIfAbsent(state.name(), state.code()));
    }

    public static States of(Authority authority) {
        return new States(authority);
    }

    /** The code that a code or an English name means. */
    public Optional<String> code(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return CODES.contains(code) ? Optional.of(code) : Optional.ofNullable(byName.get(text.strip()));
    }

    /** The codes of the states that a record concerns: those that it names, and those of the people and awards in it. */
    public SortedSet<String> concerned(Record record) {
        return concerned.get(record, this::found);
    }

    private SortedSet<String> found(Record record) {
        SortedSet<String> states = new TreeSet<>();
        record.tellings().forEach(telling -> concerned(telling, corrected(record, telling), states));
        return Collections.unmodifiableSortedSet(states);
    }

    /** What a telling says, but for what people say instead. */
    private static Map<String, Value> corrected(Record record, Telling telling) {
        if (record.judgement().corrections().isEmpty()) {
            return telling.fact().slots();
        }
        Map<String, Value> slots = new TreeMap<>(telling.fact().slots());
        record.judgement().corrections().forEach((slot, correction) -> {
            slots.remove(slot);
            correction.value().ifPresent(value -> slots.put(slot, value));
        });
        return slots;
    }

    private void concerned(Telling telling, Map<String, Value> slots, Set<String> states) {
        slots.forEach((slot, value) -> items(value).forEach(item -> {
            if (CODES.contains(item)) {
                states.add(item);
            }
            authority
                    .person(item)
                    .ifPresent(
                            person -> states.addAll(of(person, telling.source().date())));
            authority
                    .entity(item)
                    .filter(Award.class::isInstance)
                    .flatMap(award -> ((Award) award).state())
                    .ifPresent(states::add);
        }));
    }

    /** The states that a person served on the day; without a day, or where none is known, those that he ever served. */
    private Set<String> of(Person person, Optional<LocalDate> day) {
        List<Post> held = day.map(date -> authority.postsOn(person, date)).orElse(List.of());
        Set<String> states = new TreeSet<>();
        (held.isEmpty() ? person.posts() : held)
                .stream().map(Post::of).filter(CODES::contains).forEach(states::add);
        return states;
    }

    private static List<String> items(Value value) {
        return value instanceof Value.Many many ? many.items() : List.of(value.toString());
    }
}
