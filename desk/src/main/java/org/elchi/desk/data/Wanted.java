package org.elchi.desk.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.desk.Refusal;
import org.elchi.reading.frame.Slots;
import org.elchi.register.Filter;
import org.elchi.writing.States;

/** The records that a question wants: states and people may be called by their names. */
public final class Wanted {
    /** The parameters that choose among records. */
    public static final List<String> PARAMETERS =
            List.of("state", "person", "type", "topic", "place", "body", "outlet", "language", "since", "until");

    private static final int UNKNOWN = 400;

    private final Library library;
    private final Asked asked;

    private Wanted(Library library, Asked asked) {
        this.library = library;
        this.asked = asked;
    }

    /** The codes of bodies and topics; loaded when first asked for. */
    private static final class Codes {
        static final Slots SLOTS = Slots.load();
    }

    /** The filter that a question's parameters give. */
    public static Filter filter(Library library, Asked asked) {
        return new Wanted(library, asked).filter();
    }

    private Filter filter() {
        Filter filter = Filter.ALL.between(asked.day("since"), asked.day("until"));
        filter = with(filter, "state", states(library, asked));
        filter = with(filter, "person", people(library, asked));
        filter = with(filter, "type", types(library, asked));
        filter = with(filter, "topic", asked.choices("topic", topics()));
        filter = with(filter, "body", asked.choices("body", Codes.SLOTS.codes("body")));
        filter = with(filter, "place", places());
        filter = with(filter, "outlet", asked.texts("outlet"));
        return with(filter, "language", asked.texts("language"));
    }

    private static Filter with(Filter filter, String facet, List<String> values) {
        Filter more = filter;
        for (String value : values) {
            more = more.with(facet, value);
        }
        return more;
    }

    static List<String> topics() {
        return Codes.SLOTS.codes("topic");
    }

    static List<String> types(Library library, Asked asked) {
        return asked.choices("type", library.knowledge().making().merging().types());
    }

    /** Codes of the states that are named. */
    static List<String> states(Library library, Asked asked) {
        return asked.texts("state").stream()
                .map(name -> state(library, name))
                .distinct()
                .toList();
    }

    /** The code of a state, by its code or its name in any language. */
    static String state(Library library, String name) {
        Authority world = library.knowledge().authority();
        return States.of(world)
                .code(name)
                .or(() -> entities(world, name)
                        .filter(Entity.State.class::isInstance)
                        .map(entity -> ((Entity.State) entity).code())
                        .findFirst())
                .orElseThrow(() -> new Refusal(UNKNOWN, library.words().say("wrong.state", "found", name)));
    }

    /** People as records name them. */
    static List<String> people(Library library, Asked asked) {
        Authority world = library.knowledge().authority();
        return asked.texts("person").stream()
                .map(name -> world.person(name)
                        .map(Entity.Person::name)
                        .or(() -> entities(world, name)
                                .filter(Entity.Person.class::isInstance)
                                .map(entity -> ((Entity.Person) entity).name())
                                .findFirst())
                        .orElse(name))
                .toList();
    }

    private List<String> places() {
        Authority world = library.knowledge().authority();
        return asked.texts("place").stream()
                .map(name -> world.place(name)
                        .map(Entity.Place::name)
                        .or(() -> entities(world, name)
                                .filter(Entity.Place.class::isInstance)
                                .map(entity -> ((Entity.Place) entity).name())
                                .findFirst())
                        .orElse(name))
                .toList();
    }

    private static Stream<Entity> entities(Authority world, String name) {
        return world.inquiry().answers(name, Optional.empty()).stream().map(answer -> answer.entity());
    }
}
