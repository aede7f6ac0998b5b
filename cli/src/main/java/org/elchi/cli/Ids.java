package org.elchi.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.register.Register;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.InForce;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/**
 * Finds what people name by an id, cut short or not: a record ({@code visit-7f3a2}), what rests on evidence ({@code E7f3a2c1}), or, where several
 * records rest on it, what one of them has from it ({@code visit-7f3a2/E7f3a2c1}).
 */
final class Ids {
    private static final int MOST_LISTED = 5;
    private static final String EVIDENCE = "E";
    private static final char OF = '/';

    private final Register register;
    private final Merging merging;
    private final Words words;

    Ids(Register register, Merging merging, Words words) {
        this.register = register;
        this.merging = merging;
        this.words = words;
    }

    /**
     * What somebody named.
     *
     * @param name its whole id
     * @param part the record, or the part of it that rests on the evidence named
     * @param evidence whether evidence was named
     */
    record Found(String name, Record part, boolean evidence) {}

    /** All that may be meant. */
    List<Record> all(String id) {
        int slash = id.indexOf(OF);
        String evidence = id.substring(slash + 1);
        if (slash < 0 || evidence.isBlank()) {
            return register.byId(id);
        }
        return register.byEvidence(evidence).stream()
                .filter(record -> record.id().startsWith(id.substring(0, slash)))
                .toList();
    }

    /** The one thing that is meant. */
    Found one(String id) {
        List<Record> found = all(id);
        if (found.isEmpty()) {
            throw unknown(id);
        }
        String evidence = id.substring(id.indexOf(OF) + 1);
        if (!evidence.startsWith(EVIDENCE)) {
            return new Found(single(id, found).id(), found.getFirst(), false);
        }
        Set<String> pieces = pieces(found, evidence);
        if (pieces.size() > 1) {
            throw new Exit.Usage(words.say("several", id, listed(pieces)));
        }
        List<String> names = found.stream()
                .map(record -> record.id() + OF + pieces.iterator().next())
                .toList();
        if (found.size() > 1) {
            throw new Exit.Usage(words.say("shared", id, listed(names)));
        }
        return new Found(names.getFirst(), found.getFirst(), true);
    }

    /** The one record that is meant, with all its tellings. */
    Record whole(String id) {
        return register.byPrefix(one(id).part().id()).getFirst();
    }

    /** The records in which some tellings of one kind are now. */
    List<Record> now(Collection<Telling> tellings) {
        Set<String> keys = tellings.stream().map(Telling::key).collect(Collectors.toSet());
        Set<String> ids = new TreeSet<>();
        tellings.stream()
                .map(telling -> telling.evidence().get(0).id())
                .distinct()
                .flatMap(evidence -> register.byEvidence(evidence).stream())
                .filter(record -> record.tellings().stream().anyMatch(telling -> keys.contains(telling.key())))
                .forEach(record -> ids.add(record.id()));
        return ids.stream().flatMap(id -> register.byPrefix(id).stream()).toList();
    }

    /** The records of a kind that rest on a piece of evidence of a document. */
    List<Record> now(String type, String sha256, String evidence) {
        return register.byEvidence(evidence).stream()
                .filter(record -> record.type().equals(type))
                .filter(record -> record.tellings().stream()
                        .anyMatch(telling -> telling.sha256().equals(sha256)))
                .flatMap(record -> register.byPrefix(record.id()).stream())
                .toList();
    }

    /** The evidence of some records that begins so. */
    private static Set<String> pieces(List<Record> found, String beginning) {
        return found.stream()
                .flatMap(record -> record.tellings().stream())
                .flatMap(telling -> telling.evidence().stream())
                .map(Evidence::id)
                .filter(id -> id.startsWith(beginning))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Record single(String id, List<Record> found) {
        if (found.size() > 1) {
            List<String> candidates = found.stream()
                    .limit(MOST_LISTED)
                    .map(record ->
                            words.say("candidate", record.id(), Listing.told(merging, record.type(), record.values())))
                    .toList();
            throw new Exit.Usage(words.say("several", id, listed(candidates, found.size())));
        }
        return found.getFirst();
    }

    private String listed(Collection<String> ids) {
        return listed(ids.stream().limit(MOST_LISTED).toList(), ids.size());
    }

    private String listed(List<String> first, int all) {
        String list = String.join(", ", first);
        return all > first.size() ? words.say("more", list, all - first.size()) : list;
    }

    private Exit.Usage unknown(String id) {
        List<Decision> dismissals = InForce.of(register.decisions()).stream()
                .filter(decision -> decision.act() instanceof Act.Dismiss && isNamed(decision, id))
                .toList();
        return new Exit.Usage(
                dismissals.isEmpty()
                        ? words.say("unknown", id)
                        : words.say("gone", id, dismissals.getLast().number()));
    }

    /** Whether a decision was made under an id that begins so. */
    static boolean isNamed(Decision decision, String id) {
        List<String> names = new ArrayList<>();
        Stream.of(decision.subject().split(" ")).forEach(name -> {
            names.add(name);
            names.add(name.substring(name.indexOf(OF) + 1));
        });
        return !id.isBlank() && names.stream().anyMatch(name -> name.startsWith(id));
    }

    /** The evidence of a name, cut short. */
    static String evidence(String name) {
        return shortened(name.substring(name.indexOf(OF) + 1));
    }

    /** The ids of a decision as people see them. */
    static String shortened(String subject) {
        return subject.replaceAll("\\b([a-z]+-[0-9a-f]{5})[0-9a-f]{7}\\b", "$1")
                .replaceAll("\\bE([0-9a-f]{7})[0-9a-f]{5}\\b", "E$1");
    }
}
