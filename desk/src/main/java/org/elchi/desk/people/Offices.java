package org.elchi.desk.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.PartialDate;
import org.elchi.authority.Post;
import org.elchi.desk.Words;

/** The offices of people in the words of a language. */
final class Offices {
    private final Words words;
    private final Authority authority;
    private final LocalDate day;

    Offices(Words words, LocalDate day) {
        this.words = words;
        this.authority = words.authority();
        this.day = day;
    }

    /** All that somebody held, the latest first. */
    List<Held> of(Entity.Person person) {
        return person.posts().stream()
                .sorted(Comparator.comparing(Offices::begun).reversed())
                .map(this::held)
                .toList();
    }

    /** The one by which somebody is known: of those held on the day the highest, else the latest. */
    Optional<Post> leading(Entity.Person person) {
        return authority.postsOn(person, day).stream()
                .min(Comparator.comparingInt(this::rank).thenComparing(Offices::begun, Comparator.reverseOrder()))
                .or(() -> person.posts().stream().max(Comparator.comparing(Offices::begun)));
    }

    String said(Post post) {
        String language = words.tag().split("-", 2)[0];
        String said = authority
                .office(post.office())
                .flatMap(office -> authority.written(office, language))
                .map(words.wording().rewriter())
                .orElse(post.office());
        return words.wording().capital(said);
    }

    private Held held(Post post) {
        return new Held(
                said(post),
                post.of(),
                authority.state(post.of()).isPresent(),
                post.from().map(date -> words.date(date.toString())).orElse(""),
                post.to().map(date -> words.date(date.toString())).orElse(""),
                post.to().isEmpty() && post.from().isPresent() && post.holds(day));
    }

    private int rank(Post post) {
        return authority.office(post.office()).map(Entity.Office::rank).orElse(Integer.MAX_VALUE);
    }

    private static LocalDate begun(Post post) {
        return post.from().map(PartialDate::first).orElse(LocalDate.MIN);
    }
}
