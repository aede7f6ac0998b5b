package org.elchi.writing.export.ftm;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.Post;

/** Writes the people, states, organisations, honours and posts that records name, where they are first met. */
final class Actors {
    private static final String STATE = "state";
    private static final String ORGANISATION = "organisation";
    private static final String OFFICE = "office";

    private final Scheme scheme;
    private final Authority authority;
    private final Lines lines;

    Actors(Scheme scheme, Authority authority, Lines lines) {
        this.scheme = scheme;
        this.authority = authority;
        this.lines = lines;
    }

    /** The id of an entity, of the first of the kinds that the world knows it as; else of the last. */
    String id(List<String> kinds, String name) throws IOException {
        for (String kind : kinds) {
            Optional<Entity> entity = known(kind, name);
            if (entity.isPresent()) {
                return write(kind, name, entity);
            }
        }
        return write(kinds.getLast(), name, Optional.empty());
    }

    private Optional<Entity> known(String kind, String id) {
        return switch (kind) {
            case STATE -> authority.state(id).map(Entity.class::cast);
            case ORGANISATION -> authority.organisation(id).map(Entity.class::cast);
            case "person" -> authority.person(id).map(Entity.class::cast);
            case OFFICE -> authority.office(id).map(Entity.class::cast);
            default -> authority.entity(id).filter(Entity.Award.class::isInstance);
        };
    }

    private String write(String kind, String name, Optional<Entity> entity) throws IOException {
        Line line = new Line(Line.id(kind, name), scheme.entities().getOrDefault(kind, ""));
        if (lines.first(line.id())) {
            line.put("name", entity.map(Entity::name).orElse(name));
            if (!line.has("name")) {
                line.put("name", kind);
            }
            if (entity.isPresent()) {
                named(line, entity.get());
                own(line, entity.get());
            }
            lines.write(line);
            if (entity.isPresent()) {
                joined(line.id(), entity.get());
            }
        }
        return line.id();
    }

    /** The name that each language writes first is a name; all others, which a search is to find too, are aliases. */
    private void named(Line line, Entity entity) {
        authority
                .languages()
                .forEach(language -> authority.written(entity, language).ifPresent(name -> line.put("name", name)));
        authority
                .names(entity)
                .values()
                .forEach(names -> names.stream()
                        .filter(name -> !line.properties()
                                .getOrDefault("name", Set.of())
                                .contains(name))
                        .forEach(name -> line.put("alias", name)));
        authority.wikidata(entity).ifPresent(item -> line.put("wikidataId", item));
    }

    private void own(Line line, Entity entity) throws IOException {
        switch (entity) {
            case Entity.State state -> line.put("country", country(state.code()));
            case Entity.Person person -> {
                line.put("lastName", person.surname());
                states(person).forEach(code -> line.put("country", country(code)));
            }
            case Entity.Award award -> {
                line.put("kind", award.kind());
                if (award.state().isPresent()) {
                    line.put(
                            "giver",
                            id(List.of(STATE, ORGANISATION), award.state().get()));
                }
            }
            case Entity.Organisation organisation -> line.put("classification", organisation.kind());
            case Entity.Office office -> {}
            case Entity.Place place -> {}
        }
    }

    private List<String> states(Entity.Person person) {
        return person.posts().stream()
                .map(Post::of)
                .filter(code -> authority.state(code).isPresent())
                .distinct()
                .toList();
    }

    /** The posts of a person, the members of an organisation. */
    private void joined(String id, Entity entity) throws IOException {
        if (entity instanceof Entity.Person person) {
            int number = 0;
            for (Post post : person.posts()) {
                number++;
                post(id, number, post);
            }
        } else if (entity instanceof Entity.Organisation organisation && organisation.international()) {
            for (String member : organisation.members()) {
                String state = id(List.of(STATE), member);
                lines.write(new Line(id + "-member-" + member, "Membership")
                        .put("member", state)
                        .put("organization", id));
            }
        }
    }

    private void post(String person, int number, Post post) throws IOException {
        Line occupancy = new Line(person + "-post-" + number, "Occupancy")
                .put("holder", person)
                .put("post", position(post.office(), post.of()));
        post.from().ifPresent(from -> occupancy.put("startDate", from));
        post.to().ifPresent(to -> occupancy.put("endDate", to));
        lines.write(occupancy);
    }

    /** An office of one state or organisation. */
    private String position(String office, String of) throws IOException {
        Line line =
                new Line(Line.id(OFFICE, of + "." + office), scheme.entities().getOrDefault(OFFICE, ""));
        if (lines.first(line.id())) {
            line.put(
                    "name",
                    office + ", " + authority.state(of).map(Entity::name).orElse(of));
            if (authority.state(of).isPresent()) {
                line.put("country", country(of));
            } else {
                line.put("organization", id(List.of(ORGANISATION), of));
            }
            lines.write(line);
        }
        return line.id();
    }

    /** A country as FollowTheMoney writes it. */
    static String country(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
