package org.elchi.register.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity.Award;
import org.elchi.authority.Entity.Person;
import org.elchi.authority.Post;
import org.elchi.language.Languages;
import org.elchi.language.Span;
import org.elchi.reading.Fact;
import org.elchi.reading.Findings;
import org.elchi.reading.Reader;
import org.elchi.reading.Value;
import org.elchi.register.record.Gist;

/** Writes down, when a document is read, what the world and its words say beyond the slots of its facts. One serves any number of threads. */
public final class Gists {
    private static final int MOST_AROUND = 5;
    private static final int MOST_WITH = 4;
    private static final int SELDOM = 4;

    private final Supplier<Authority> world;
    private final Wording wording;

    private Gists(Supplier<Authority> world, Languages tongues) {
        this.world = world;
        this.wording = new Wording(tongues);
    }

    /** With the world and the languages of a reader. */
    public static Gists of(Reader reader) {
        return new Gists(reader::authority, reader.tongues());
    }

    public static Gists of(Authority authority, Languages tongues) {
        return new Gists(() -> authority, tongues);
    }

    /** One for each fact, in their order. */
    public List<Gist> of(Findings findings) {
        List<Fact> facts = findings.facts();
        List<Set<String>> states = new ArrayList<>();
        List<List<String>> marks = new ArrayList<>();
        for (Fact fact : facts) {
            List<String> own = new ArrayList<>();
            states.add(states(fact, findings.report().date(), own));
            quoted(fact, findings, own);
            marks.add(own);
        }
        List<String> around = frequent(states, MOST_AROUND);
        List<String> with = frequent(facts.stream().map(this::people).toList(), MOST_WITH);
        Map<String, Integer> told = new HashMap<>();
        List<Gist> gists = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            List<String> own = marks.get(i);
            states.get(i).forEach(state -> own.add(Gist.mark(Gist.STATE, state)));
            around.forEach(state -> own.add(Gist.mark(Gist.AROUND, state)));
            with.forEach(person -> own.add(Gist.mark(Gist.WITH, person)));
            int nth = told.merge(place(facts.get(i)), 1, Integer::sum) - 1;
            if (nth > 0) {
                own.add(Gist.mark(Gist.NTH, String.valueOf(nth)));
            }
            gists.add(Gist.of(own));
        }
        return gists;
    }

    private void quoted(Fact fact, Findings findings, List<String> marks) {
        Value begins = fact.slots().get("begins");
        Value ends = fact.slots().get("ends");
        if (begins != null && ends != null) {
            String words = fact.evidence().get(0).of(findings.report().text());
            wording.mark(words, begins.toString(), ends.toString(), findings.tongue(), world.get(), marks);
        }
    }

    /** Facts of one kind that rest on the same words are told apart by their number. */
    private static String place(Fact fact) {
        Span first = fact.evidence().get(0);
        return fact.type() + " " + first.begin() + " " + first.end();
    }

    /** What most facts of a document name. */
    private static List<String> frequent(Collection<Set<String>> named, int limit) {
        Map<String, Integer> counts = new TreeMap<>();
        named.forEach(some -> some.forEach(one -> counts.merge(one, 1, Integer::sum)));
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .filter(entry -> entry.getValue() * SELDOM >= most)
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The codes of the states that a fact concerns: those that it names, and those of the people, places and awards in it. */
    private Set<String> states(Fact fact, Optional<LocalDate> day, List<String> marks) {
        Set<String> states = new TreeSet<>();
        for (Value value : fact.slots().values()) {
            for (String item : Slots.items(value)) {
                if (Named.isState(item)) {
                    states.add(item);
                } else {
                    concerned(item, day, states, marks);
                }
            }
        }
        return states;
    }

    /** The people whom a fact names and who are known. */
    private Set<String> people(Fact fact) {
        Set<String> people = new TreeSet<>();
        for (Value value : fact.slots().values()) {
            Slots.items(value).stream()
                    .filter(item -> world.get().person(item).isPresent())
                    .forEach(people::add);
        }
        return people;
    }

    private void concerned(String item, Optional<LocalDate> day, Set<String> states, List<String> marks) {
        Authority authority = world.get();
        authority.person(item).ifPresent(person -> {
            Set<String> served = served(authority, person, day);
            states.addAll(served);
            served.forEach(state -> marks.add(Gist.mark(Gist.POST, item + "=" + state)));
        });
        authority
                .place(item)
                .flatMap(place -> place.state())
                .ifPresent(state -> marks.add(Gist.mark(Gist.IN, item + "=" + state)));
        authority
                .entity(item)
                .filter(Award.class::isInstance)
                .flatMap(award -> ((Award) award).state())
                .ifPresent(states::add);
    }

    /** The states that a person served on the day; without a day, or where none is known, those that he ever served. */
    private static Set<String> served(Authority authority, Person person, Optional<LocalDate> day) {
        List<Post> held = day.map(date -> authority.postsOn(person, date)).orElse(List.of());
        Set<String> states = new TreeSet<>();
        (held.isEmpty() ? person.posts() : held)
                .stream().map(Post::of).filter(Named::isState).forEach(states::add);
        return states;
    }
}
