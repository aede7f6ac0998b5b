package org.elchi.writing.export.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.Entity.Organisation;
import org.elchi.authority.Entity.Person;
import org.elchi.authority.Entity.State;
import org.elchi.authority.Post;

/**
 * Somebody in the network.
 *
 * @param id what facts say of it
 * @param name English
 * @param kind state, organisation or person
 * @param states codes of those that it is, serves on the day, or has as members
 * @param offices held on the day, each with its state or organisation
 * @param wikidata its item
 */
record Party(
        String id, String name, String kind, List<String> states, List<String> offices, Optional<String> wikidata) {
    private static final String PERSON = "person";

    static Party of(String id, Authority authority, LocalDate day) {
        Optional<Entity> known = authority
                .state(id)
                .map(Entity.class::cast)
                .or(() -> authority.organisation(id))
                .or(() -> authority.person(id));
        Optional<String> item = known.flatMap(authority::wikidata);
        return switch (known.orElse(null)) {
            case State state -> new Party(id, state.name(), "state", List.of(state.code()), List.of(), item);
            case Organisation organisation ->
                new Party(id, organisation.name(), "organisation", organisation.members(), List.of(), item);
            case Person person -> person(person, authority, day, item);
            case null, default -> new Party(id, id, PERSON, List.of(), List.of(), item);
        };
    }

    private static Party person(Person person, Authority authority, LocalDate day, Optional<String> item) {
        List<Post> posts = authority.postsOn(person, day);
        return new Party(
                person.id(),
                person.name(),
                PERSON,
                posts.stream()
                        .map(Post::of)
                        .filter(of -> authority.state(of).isPresent())
                        .distinct()
                        .sorted()
                        .toList(),
                posts.stream()
                        .map(post -> post.office() + " " + post.of())
                        .distinct()
                        .sorted()
                        .toList(),
                item);
    }
}
