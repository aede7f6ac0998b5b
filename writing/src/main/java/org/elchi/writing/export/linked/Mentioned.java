package org.elchi.writing.export.linked;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;

/** The people, states, places and codes that records name, each to be described once, after all records. */
final class Mentioned {
    private static final String STATE = "state";
    private static final String ENGLISH = "en";

    /** What an IRI stands for: an entity, or what only bears a name, or a code of a list. */
    private record Meant(String kind, String id, Optional<Entity> entity, boolean code) {}

    private final Names names;
    private final Authority authority;
    private final Mapping mapping;
    private final Codes codes;
    private final Map<String, Meant> meant = new TreeMap<>();

    Mentioned(Names names, Authority authority, Mapping mapping, Codes codes) {
        this.names = names;
        this.authority = authority;
        this.mapping = mapping;
        this.codes = codes;
    }

    /** The IRI of an entity, of the first of the kinds that the world knows it as; else of the last. */
    String entity(List<String> kinds, String id) {
        for (String kind : kinds) {
            Optional<Entity> entity = known(kind, id);
            if (entity.isPresent()) {
                return add(new Meant(kind, id, entity, false));
            }
        }
        return add(new Meant(kinds.getLast(), id, Optional.empty(), false));
    }

    String code(String list, String code) {
        String iri = Names.code(list, code);
        meant.putIfAbsent(iri, new Meant(list, code, Optional.empty(), true));
        return iri;
    }

    private String add(Meant added) {
        String iri = names.of(added.kind(), added.id());
        meant.putIfAbsent(iri, added);
        return iri;
    }

    private Optional<Entity> known(String kind, String id) {
        return switch (kind) {
            case STATE -> authority.state(id).map(Entity.class::cast);
            case "organisation" -> authority.organisation(id).map(Entity.class::cast);
            case "person" -> authority.person(id).map(Entity.class::cast);
            case "place" -> authority.place(id).map(Entity.class::cast);
            case "office" -> authority.office(id).map(Entity.class::cast);
            default -> authority.entity(id).filter(Entity.Award.class::isInstance);
        };
    }

    /** Describes all that is mentioned, and what the descriptions mention, in the order of their IRIs. */
    void each(Sink sink) throws java.io.IOException {
        Map<String, Meant> told = new TreeMap<>();
        while (told.size() < meant.size()) {
            for (Map.Entry<String, Meant> entry : new TreeMap<>(meant).entrySet()) {
                if (told.putIfAbsent(entry.getKey(), entry.getValue()) == null) {
                    sink.take(thing(entry.getKey(), entry.getValue()));
                }
            }
        }
    }

    private Thing thing(String iri, Meant what) {
        if (what.code()) {
            return codes.concept(what.kind(), what.id());
        }
        Thing thing = new Thing(iri, mapping.entities().getOrDefault(what.kind(), List.of()));
        if (what.entity().isEmpty()) {
            return thing.text("name", what.id());
        }
        Entity entity = what.entity().get();
        named(thing, entity);
        own(thing, entity);
        authority.wikidata(entity).ifPresent(item -> thing.link("sameAs", "http://www.wikidata.org/entity/" + item));
        return thing;
    }

    private void named(Thing thing, Entity entity) {
        thing.words("name", entity.name(), ENGLISH);
        authority
                .languages()
                .forEach(language -> authority
                        .written(entity, language)
                        .filter(name -> !language.equals(ENGLISH))
                        .ifPresent(name -> thing.words("name", name, language)));
        authority
                .names(entity)
                .forEach((language, all) -> all.stream()
                        .filter(name -> !authority.written(entity, language).equals(Optional.of(name)))
                        .filter(name -> !name.equals(entity.name()))
                        .forEach(name -> thing.words("alternateName", name, language)));
    }

    private void own(Thing thing, Entity entity) {
        switch (entity) {
            case Entity.State state -> codes(thing, state);
            case Entity.Place place ->
                place.state().ifPresent(state -> thing.link("containedIn", entity(List.of(STATE), state)));
            case Entity.Organisation organisation ->
                organisation.members().forEach(member -> thing.link("member", entity(List.of(STATE), member)));
            case Entity.Award award ->
                award.state().ifPresent(giver -> thing.link("givenBy", entity(List.of(STATE, "organisation"), giver)));
            case Entity.Person person -> new Posts(this).put(thing, person);
            case Entity.Office office -> {}
        }
    }

    private static void codes(Thing thing, Entity.State state) {
        thing.text("alpha2", state.code());
        if (!state.alpha3().isEmpty()) {
            thing.text("alpha3", state.alpha3());
        }
        if (!state.m49().isEmpty()) {
            thing.text("m49", state.m49());
        }
    }
}
