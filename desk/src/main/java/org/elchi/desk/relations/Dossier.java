package org.elchi.desk.relations;

import java.util.List;
import java.util.Optional;
import org.elchi.desk.commitments.Promise;

/**
 * What is known of the relations of states, as a page shows it.
 *
 * @param links to each of two states alone, or to the states that one shares most with
 * @param rank of the relations of two, in words
 * @param since as the address has it; empty where all is shown
 * @param clear the address of the whole, where the time is limited
 * @param newest so many records are shown, where there are more
 */
public record Dossier(
        List<Partner> links,
        Optional<String> rank,
        int records,
        int documents,
        String since,
        String asOf,
        Optional<String> clear,
        Optional<Integer> newest,
        List<Section> sections) {
    public Dossier {
        links = List.copyOf(links);
        sections = List.copyOf(sections);
    }

    /** A state, and how many records concern it and the one that the page is about. */
    public record Partner(String name, String address, Optional<Integer> records) {}

    /** A part under a heading; the name is its anchor. */
    public record Section(String name, String heading, Body body) {}

    /** What stands in a section. */
    public sealed interface Body {}

    /** Commitments by what has become of them, and targets with their figures. */
    public record Promised(List<Group> groups, List<Goal> goals) implements Body {
        public Promised {
            groups = List.copyOf(groups);
            goals = List.copyOf(goals);
        }
    }

    /** @param all the address of all of them, where there are more */
    public record Group(String code, String heading, List<Promise> promises, Optional<String> all) {
        public Group {
            promises = List.copyOf(promises);
        }
    }

    /** A target: its plot, the figures reported, what must happen yet. */
    public record Goal(Promise promise, Picture picture, List<Reported> figures, List<Labelled> paces) {
        public Goal {
            figures = List.copyOf(figures);
            paces = List.copyOf(paces);
        }
    }

    /** A figure of a target. */
    public record Reported(String record, String date, String amount, String reported) {}

    /** A text under a label. */
    public record Labelled(String label, String text) {}

    /**
     * A drawing.
     *
     * @param svg as it stands in a page
     * @param address where it stands alone
     */
    public record Picture(String svg, String address, String caption) {}

    /** Steps of the rank of relations, the newest first. */
    public record Ranks(List<Step> steps) implements Body {
        public Ranks {
            steps = List.copyOf(steps);
        }
    }

    /** @param rank in words; empty where the report names none */
    public record Step(String date, String rank, Item item) {}

    /** Drawings. */
    public record Pictures(List<Picture> pictures) implements Body {
        public Pictures {
            pictures = List.copyOf(pictures);
        }
    }

    /** Bodies with their sessions. */
    public record Councils(List<Council> councils) implements Body {
        public Councils {
            councils = List.copyOf(councils);
        }
    }

    /**
     * A body.
     *
     * @param address of its own page
     * @param held its latest sessions
     * @param earlier how many there are besides
     * @param missing numbers of sessions that the register does not know
     * @param twice numbers that two sessions bear
     */
    public record Council(
            String name,
            String address,
            List<Item> founded,
            List<Sitting> held,
            int earlier,
            List<Sitting> planned,
            String missing,
            String twice) {
        public Council {
            founded = List.copyOf(founded);
            held = List.copyOf(held);
            planned = List.copyOf(planned);
        }
    }

    /** A session. */
    public record Sitting(String id, String number, String date, String place, List<Item> decided) {
        public Sitting {
            decided = List.copyOf(decided);
        }
    }

    /** Records one below the other, under headings where they are grouped. */
    public record Listed(List<Topic> topics, int earlier, String all) implements Body {
        public Listed {
            topics = List.copyOf(topics);
        }
    }

    /** @param heading empty where they are not grouped */
    public record Topic(String heading, List<Item> items) {
        public Topic {
            items = List.copyOf(items);
        }
    }

    /** A record: what it tells, in how many reports. */
    public record Item(String id, String told, String kind, int reports, Optional<Promise.Voice> voice) {}

    /** Who is quoted. */
    public record Speakers(List<Speaker> speakers) implements Body {
        public Speakers {
            speakers = List.copyOf(speakers);
        }
    }

    /** @param posts what they are, of which state */
    public record Speaker(
            String name, Optional<String> address, List<String> posts, int count, List<Item> latest, int earlier) {
        public Speaker {
            posts = List.copyOf(posts);
            latest = List.copyOf(latest);
        }
    }

    /** What the press of each side stresses. */
    public record Stressed(List<Side> sides) implements Body {
        public Stressed {
            sides = List.copyOf(sides);
        }
    }

    /** The press of a state. */
    public record Side(String state, int documents, List<String> most, List<String> alone) {
        public Side {
            most = List.copyOf(most);
            alone = List.copyOf(alone);
        }
    }
}
