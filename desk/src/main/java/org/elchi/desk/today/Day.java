package org.elchi.desk.today;

import java.util.List;
import java.util.Optional;
import org.elchi.desk.commitments.Promise;
import org.elchi.register.record.Record;

/**
 * What is to be known of a day.
 *
 * @param documents how many the register keeps
 * @param latest when the latest report was published, in words
 * @param since the day from which what is new is shown, as the address has it; empty for the newest
 * @param next the address of what was reported before these, where there is more
 * @param groups what was promised and wants attention
 */
public record Day(
        int documents,
        String latest,
        String since,
        List<Record> newest,
        Optional<String> next,
        List<Group> groups,
        List<Doubted> doubtful,
        List<Decided> decisions) {
    public Day {
        newest = List.copyOf(newest);
        groups = List.copyOf(groups);
        doubtful = List.copyOf(doubtful);
        decisions = List.copyOf(decisions);
    }

    /**
     * Some commitments.
     *
     * @param count how many there are; with a plus where there are more than were counted
     * @param all the address of all of them
     */
    public record Group(String code, String heading, String count, List<Promise> promises, Optional<String> all) {
        public Group {
            promises = List.copyOf(promises);
        }
    }

    /** A record that somebody should look at, and the names of the slots in which reports contradict each other. */
    public record Doubted(Record record, List<String> slots) {
        public Doubted {
            slots = List.copyOf(slots);
        }
    }

    /**
     * What somebody decided.
     *
     * @param act what it was, in a word
     * @param subject the id of the record that was named; empty where none was
     */
    public record Decided(long number, String act, String author, String day, String subject) {}
}
