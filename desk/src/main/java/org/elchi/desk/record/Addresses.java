package org.elchi.desk.record;

import java.util.Optional;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.desk.Frame;
import org.elchi.desk.Words;

/** Where the desk says more of a person, a place or a body. */
public final class Addresses {
    /** The slot that names a kind of standing body. */
    private static final String BODY = "body";

    private final Authority authority;

    public Addresses(Words words) {
        this.authority = words.authority();
    }

    /** The address of the page of what a slot holds. */
    Optional<String> of(String slot, String id) {
        return slot.equals(BODY) ? Optional.of("/bodies/" + encoded(id)) : of(id);
    }

    /** The address of the page of a person or a place. */
    public Optional<String> of(String id) {
        return authority
                .person(id)
                .map(Entity::id)
                .map(name -> "/people/" + encoded(name))
                .or(() -> authority.place(id).map(Entity::id).map(name -> "/places/" + encoded(name)));
    }

    private static String encoded(String name) {
        return Frame.encoded(name).replace("+", "%20");
    }
}
