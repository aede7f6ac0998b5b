package org.elchi.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.elchi.authority.Entity.Office;
import org.elchi.authority.Entity.Organisation;
import org.elchi.authority.Entity.Person;
import org.elchi.authority.Entity.Place;
import org.elchi.authority.Entity.State;
import org.elchi.authority.matching.Candidate;
import org.elchi.authority.matching.NameIndex;

/**
 * Answers who or what is meant by a few words in any language and script: a name, or an office of a state or organisation, alone or
 * with a name. Nobody says in which language the words are.
 */
public final class Inquiry {
    private static final String HEAD_OF_STATE = "head-of-state";
    /** Words as short as this, without a capital, are articles and prepositions. */
    private static final int PARTICLE = 3;

    private static final double WITH_ENDING = 0.95;
    private static final int MOST = 10;
    private static final double MUCH = 3;
    private static final double LITTLE = 0.005;

    private final Authority authority;
    private final Phrasebook phrasebook;
    private final Supplier<NameIndex<Person>> people;

    Inquiry(Authority authority, Phrasebook phrasebook, Supplier<NameIndex<Person>> people) {
        this.authority = authority;
        this.phrasebook = phrasebook;
        this.people = people;
    }

    /**
     * The answers, the likeliest first; none where nobody of that name or office is known.
     *
     * @param date people's posts are asked for then; without it for all times
     */
    public List<Answer> answers(String question, Optional<PartialDate> date) {
        List<String> words = Names.split(question);
        List<Called> called = phrasebook.find(words);
        List<Called> offices = called.stream().filter(is(Office.class)).toList();
        return offices.isEmpty()
                ? named(question, words, called, date)
                : titled(words, called, (Office) offices.getFirst().entity(), date);
    }

    private static Predicate<Called> is(Class<? extends Entity> kind) {
        return called -> kind.isInstance(called.entity());
    }

    // ---- an office

    private List<Answer> titled(List<String> words, List<Called> called, Office office, Optional<PartialDate> date) {
        Optional<String> of = called.stream().flatMap(this::body).findFirst();
        String name = rest(words, called);
        if (!name.isEmpty()) {
            List<Answer> people = bearers(name, called, date);
            List<Answer> serving = people.stream()
                    .filter(answer -> of.isEmpty() || serves(answer, of.get()))
                    .toList();
            return serving.isEmpty() ? people : serving;
        }
        if (of.isEmpty()) {
            return List.of(new Answer(office, score(called), List.of(), called, Optional.empty()));
        }
        List<Answer> holders = holders(office.id(), of.get(), called, date);
        boolean head = office.rank() == 1 || HEAD_OF_STATE.startsWith(office.id() + "-");
        return holders.isEmpty() && head ? holders(HEAD_OF_STATE, of.get(), called, date) : holders;
    }

    /** The state or organisation that is named, or the state for which its capital stands. */
    private Stream<String> body(Called called) {
        return switch (called.entity()) {
            case State state -> Stream.of(state.id());
            case Organisation organisation -> Stream.of(organisation.id());
            case Place place -> authority.stateOfCapital(place.name()).map(Entity::id).stream();
            case Person person -> Stream.empty();
            case Office office -> Stream.empty();
            case Entity.Award award -> Stream.empty();
        };
    }

    /** The words that name nothing, without articles and prepositions. */
    private static String rest(List<String> words, List<Called> called) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            boolean free = called.stream().noneMatch(one -> one.begin() <= at && at < one.end());
            String word = words.get(i);
            if (free && (word.length() > PARTICLE || Character.isUpperCase(word.charAt(0)))) {
                rest.add(word);
            }
        }
        return String.join(" ", rest);
    }

    /** Words before the name may say what nobody has listed: they are left out one by one. */
    private List<Answer> bearers(String name, List<Called> called, Optional<PartialDate> date) {
        List<Answer> found = people(name, called, date);
        int space = name.indexOf(' ');
        return found.isEmpty() && space > 0 ? bearers(name.substring(space + 1), called, date) : found;
    }

    private static boolean serves(Answer answer, String of) {
        return answer.entity() instanceof Person person
                && person.posts().stream().anyMatch(post -> post.of().equals(of));
    }

    private List<Answer> holders(String office, String of, List<Called> called, Optional<PartialDate> date) {
        List<Answer> holders = new ArrayList<>();
        for (Person person : authority.people()) {
            List<Post> posts = posts(
                    person, post -> post.office().equals(office) && post.of().equals(of), date);
            if (!posts.isEmpty()) {
                holders.add(new Answer(person, score(called), posts, called, Optional.empty()));
            }
        }
        holders.sort(
                Comparator.comparing((Answer answer) -> since(answer.posts().getFirst()))
                        .reversed());
        return holders;
    }

    private static List<Post> posts(Person person, Predicate<Post> wanted, Optional<PartialDate> date) {
        return person.posts().stream()
                .filter(wanted)
                .filter(post -> date.map(post::holds).orElse(true))
                .sorted(Comparator.comparing(Inquiry::since).reversed())
                .toList();
    }

    private static LocalDate since(Post post) {
        return post.from().map(PartialDate::first).orElse(LocalDate.MIN);
    }

    private static double score(List<Called> called) {
        return called.stream().allMatch(one -> one.ending() == 0) ? 1 : WITH_ENDING;
    }

    // ---- a name

    /** Things that are called exactly so, then people; a state's name as part of something longer says nothing. */
    private List<Answer> named(String question, List<String> words, List<Called> called, Optional<PartialDate> date) {
        List<Answer> answers = new ArrayList<>();
        called.stream()
                .filter(one -> one.words().size() == words.size())
                .map(one -> new Answer(one.entity(), score(List.of(one)), List.of(), List.of(one), Optional.empty()))
                .forEach(answers::add);
        answers.addAll(people(question, List.of(), date));
        return answers;
    }

    private List<Answer> people(String name, List<Called> called, Optional<PartialDate> date) {
        List<Candidate<Person>> found = people.get().find(name, MOST).stream()
                .filter(candidate -> candidate.comparison().same())
                .toList();
        return found.stream()
                .filter(candidate -> near(candidate, found.getFirst()))
                .map(candidate -> new Answer(
                        candidate.person(),
                        candidate.comparison().score(),
                        posts(candidate.person(), post -> true, date),
                        called,
                        Optional.of(candidate.comparison())))
                .sorted(order(date))
                .toList();
    }

    /** Of those who are about as likely, who had a post then, and the higher one, comes first. */
    private Comparator<Answer> order(Optional<PartialDate> date) {
        return Comparator.comparingLong((Answer answer) -> -Math.round(answer.score() * 100))
                .thenComparing(answer -> date.isPresent() && answer.posts().isEmpty())
                .thenComparing(Answer::entity, authority.importance());
    }

    /** Whoever is much less likely than the likeliest is somebody else. */
    private static boolean near(Candidate<Person> one, Candidate<Person> likeliest) {
        return 1 - one.comparison().score()
                <= MUCH * (1 - likeliest.comparison().score()) + LITTLE;
    }
}
