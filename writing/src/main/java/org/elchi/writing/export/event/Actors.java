package org.elchi.writing.export.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.Entity.Office;
import org.elchi.authority.Entity.Organisation;
import org.elchi.authority.Entity.Person;
import org.elchi.authority.Entity.State;
import org.elchi.authority.Post;
import org.elchi.language.data.Node;
import org.elchi.writing.export.table.Codes;

/** Makes actors of the names and codes in records. */
final class Actors {
    private final Authority authority;
    private final Map<String, String> organisations = new LinkedHashMap<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Map<String, String> offices = new LinkedHashMap<>();
    private final String international;
    private final String ofState;
    private final String usual;
    private final String former;

    Actors(Node entities, Node sectors, Authority authority) {
        this.authority = authority;
        entities.need("organisations").entries().forEach((id, code) -> organisations.put(id, code.text()));
        entities.need("states").entries().forEach((id, code) -> states.put(id, code.text()));
        this.international = entities.need("international").text();
        this.ofState = sectors.need("state").text();
        this.usual = sectors.need("usual").text();
        this.former = sectors.need("former").text();
        sectors.need("offices")
                .entries()
                .forEach((sector, held) -> held.texts().forEach(office -> offices.put(office, sector)));
    }

    /** The actor that a code or name means on a day; nothing where it is not known of which country it is. */
    Optional<Actor> of(String named, LocalDate day) {
        if (Codes.state(named)) {
            return Optional.of(state(new State(named, Optional.empty())));
        }
        Optional<Entity> known =
                authority.person(named).<Entity>map(person -> person).or(() -> authority.organisation(named));
        return known.flatMap(entity -> switch (entity) {
            case Person person -> person(person, day);
            case Organisation organisation -> Optional.of(organisation(organisation));
            default -> Optional.empty();
        });
    }

    private Actor state(State state) {
        return new Actor(code(state.code()), ofState, state.name(), authority.wikidata(state), Optional.empty());
    }

    private Actor organisation(Organisation organisation) {
        String code = organisation.international()
                ? code(organisation.id())
                : organisation.members().stream().findFirst().map(this::code).orElse(international);
        return new Actor(code, "", organisation.name(), authority.wikidata(organisation), Optional.empty());
    }

    /** A person by the highest office held on the day; who held none then, by the last one before. */
    private Optional<Actor> person(Person person, LocalDate day) {
        List<Post> held = authority.postsOn(person, day);
        Optional<Post> highest = held.stream()
                .min(Comparator.comparingInt(this::rank)
                        .thenComparing(Post::office)
                        .thenComparing(Post::of));
        Optional<Post> post = highest.or(() -> person.posts().stream().findFirst());
        return post.map(of -> new Actor(
                code(of.of()),
                highest.map(this::sector).orElse(former),
                person.name(),
                authority.wikidata(person),
                highest.map(Post::office)));
    }

    private int rank(Post post) {
        return authority.office(post.office()).map(Office::rank).orElse(Integer.MAX_VALUE);
    }

    private String sector(Post post) {
        return offices.getOrDefault(post.office(), usual);
    }

    private String code(String of) {
        return Optional.ofNullable(states.get(of))
                .or(() -> Optional.ofNullable(organisations.get(of)))
                .orElseGet(() -> Codes.state(of) ? Codes.three(of) : international);
    }
}
