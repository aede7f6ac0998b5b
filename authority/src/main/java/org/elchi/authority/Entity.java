package org.elchi.authority;

import java.util.List;
import java.util.Optional;

/** Something that bears a name. Its {@link #id} is what a fact says of it, its {@link #name} is English. */
public sealed interface Entity {
    String id();

    String name();

    /**
     * A state or territory.
     *
     * @param code ISO 3166-1 alpha-2
     * @param capital English name of the capital, empty where the world files name none
     */
    record State(String code, Optional<String> capital) implements Entity {
        @Override
        public String id() {
            return code;
        }

        @Override
        public String name() {
            return Countries.english(code);
        }

        /** ISO 3166-1 alpha-3; empty where ISO has none. */
        public String alpha3() {
            return Countries.alpha3(code);
        }

        /** The number of three digits that the United Nations give it (M49); empty where they give none. */
        public String m49() {
            return Countries.m49(code);
        }
    }

    /**
     * A person.
     *
     * @param name the usual English name, given name first
     * @param surname the part that stands alone in the press
     * @param posts in the order of the file
     */
    record Person(String id, String name, String surname, List<Post> posts) implements Entity {
        public Person {
            posts = List.copyOf(posts);
        }

        /** People are put into many sets, and the name tells them apart. */
        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /**
     * A place on the map.
     *
     * @param kind city, region, palace, river and so on
     * @param state code of the state that it lies in, nothing where it lies in several
     */
    record Place(String id, String name, String kind, Optional<String> state) implements Entity {}

    /**
     * An organisation that acts between states.
     *
     * @param id English abbreviation
     * @param kind {@link #STANDING}, or what the files say: {@code format} for states that meet without founding anything,
     *     {@code company} and {@code agency} for what belongs to one state
     * @param members codes of states; of a company or agency the one that it belongs to
     */
    record Organisation(String id, String name, String kind, List<String> members) implements Entity {
        public static final String STANDING = "organisation";
        public static final String FORMAT = "format";

        public Organisation {
            members = List.copyOf(members);
        }

        /** Whether it is of states, not of one. */
        public boolean international() {
            return kind.equals(STANDING) || kind.equals(FORMAT);
        }
    }

    /**
     * An order, medal or title.
     *
     * @param name romanised or English
     * @param state code of the state or organisation that gives it, nothing where the files do not say
     * @param kind order, medal, title, prize
     */
    record Award(String id, String name, Optional<String> state, String kind) implements Entity {}

    /**
     * An office that people hold.
     *
     * @param rank 1 for those who stand for the state, growing downwards
     */
    record Office(String id, int rank) implements Entity {
        @Override
        public String name() {
            return id;
        }
    }
}
