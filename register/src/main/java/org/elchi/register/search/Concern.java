package org.elchi.register.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.Post;

/** The states that somebody or something has to do with. */
final class Concern {
    private Concern() {}

    /** A state itself, the state of a place or an award, those that a person serves on the day. */
    static List<String> of(Authority world, Entity entity, Optional<LocalDate> day) {
        Stream<String> codes = switch (entity) {
            case Entity.State state -> Stream.of(state.code());
            case Entity.Place place -> place.state().stream();
            case Entity.Award award -> award.state().stream();
            case Entity.Person person -> served(world, person, day);
            case Entity.Organisation organisation -> Stream.empty();
            case Entity.Office office -> Stream.empty();
        };
        return codes.filter(code -> world.state(code).isPresent()).distinct().toList();
    }

    private static Stream<String> served(Authority world, Entity.Person person, Optional<LocalDate> day) {
        return day.map(date -> world.postsOn(person, date)).orElse(List.of()).stream()
                .map(Post::of);
    }
}
