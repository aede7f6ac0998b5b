package org.elchi.writing.export.linked;

import java.util.List;
import org.elchi.authority.Entity;
import org.elchi.authority.Post;

/** The posts that a person has held. */
record Posts(Mentioned mentioned) {
    void put(Thing thing, Entity.Person person) {
        int number = 0;
        for (Post post : person.posts()) {
            number++;
            thing.part("holdsPost", post(Names.part(thing.iri(), "post-" + number), post));
        }
    }

    private Thing post(String iri, Post post) {
        Thing thing = new Thing(iri, List.of("Post"))
                .link("office", mentioned.entity(List.of("office"), post.office()))
                .link("givenBy", mentioned.entity(List.of("state", "organisation"), post.of()));
        post.from().ifPresent(from -> thing.lexical("from", from));
        post.to().ifPresent(to -> thing.lexical("until", to));
        return thing;
    }
}
