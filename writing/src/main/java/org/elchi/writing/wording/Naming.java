package org.elchi.writing.wording;

import java.util.List;
import java.util.Optional;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.language.Declension;
import org.elchi.language.data.Data;

/** What a language calls states, people, places, organisations and honours. */
public final class Naming {
    private final Authority authority;
    private final Tongues.Written written;
    private final Respelling respelling;

    Naming(Authority authority, Tongues.Written written) {
        this.authority = authority;
        this.written = written;
        this.respelling = Respelling.load(Data.bundled("lang"), authority, written.code());
    }

    /** How a record's text for an entity is said; nothing for a text that is no entity's. */
    Optional<Said> known(String id) {
        return authority.entity(id).map(entity -> Said.of(name(entity), kind(entity)));
    }

    /** The names of several, as a list. */
    public Said all(List<String> ids) {
        return Said.list(ids.stream()
                .map(id -> known(id).orElseGet(() -> Said.words(id)))
                .toList());
    }

    /** The code of a state, where a text is one. */
    Optional<String> state(String id) {
        return authority.state(id).map(Entity.State::code);
    }

    /** The name of somebody or something that the world does not know, as a text of a language gives it. */
    Optional<Said> told(String name, String tag) {
        return respelling.told(name).map(written.rewriter()).map(spelt -> Said.of(spelt, Declension.Kind.NAME));
    }

    /** The name of an entity by its identifier; the identifier itself where it is nobody's. */
    public String name(String id) {
        return authority.entity(id).map(this::name).orElse(id);
    }

    private String name(Entity entity) {
        return authority
                .written(entity, written.code())
                .or(() -> respelling.of(entity))
                .map(written.rewriter())
                .orElse(entity.name());
    }

    private static Declension.Kind kind(Entity entity) {
        return switch (entity) {
            case Entity.State state -> Declension.Kind.NAME;
            case Entity.Person person -> Declension.Kind.NAME;
            case Entity.Place place -> Declension.Kind.NAME;
            case Entity.Organisation organisation -> Declension.Kind.TITLE;
            case Entity.Award award -> Declension.Kind.TITLE;
            case Entity.Office office -> Declension.Kind.TITLE;
        };
    }
}
