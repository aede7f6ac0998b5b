package org.elchi.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Commitments;
import org.elchi.register.following.Following;
import org.elchi.register.following.Trail;
import org.elchi.register.record.Record;

/** The trails of what is promised in a register. */
public final class Promises {
    private static final int PAGE = 500;

    private final Register register;
    private final Following following;

    public Promises(Register register, Following following) {
        this.register = register;
        this.following = following;
    }

    /** Of these kinds, what concerns all of these states. */
    public List<Trail> of(List<String> types, Set<String> states) {
        return trails(register.records(filter(types, states)));
    }

    /** Those whose id begins so. */
    public List<Trail> of(String id) {
        return trails(register.byPrefix(id));
    }

    /** Those of records that are at hand. */
    public List<Trail> in(List<Record> records) {
        return trails(records);
    }

    private static Filter filter(List<String> types, Set<String> states) {
        Filter filter = Filter.ALL;
        for (String type : types) {
            filter = filter.with("type", type);
        }
        for (String state : states) {
            filter = filter.with("state", state);
        }
        return filter;
    }

    /**
     * The first open ones of these kinds that concern all of these states; no day may be asked for on which not all was known that is.
     *
     * @param open by which day and in which stretch of time they are looked for
     * @param wanted what must hold besides
     * @param most so many at most
     */
    public Commitments open(
            List<String> types,
            Set<String> states,
            Filter.Stretch open,
            LocalDate today,
            Predicate<Commitment> wanted,
            int most) {
        Filter filter = filter(types, states).by(open.by(), open.from(), open.to());
        int page = Math.min(most, PAGE);
        List<Commitment> found = new ArrayList<>();
        List<Record> records = register.records(filter.page(page, 0));
        for (int seen = page; !records.isEmpty() && found.size() < most; seen += page) {
            Commitments.asOf(today, trails(records)).where(wanted).all().stream()
                    .limit(most - found.size())
                    .forEach(found::add);
            records = records.size() < page || found.size() >= most
                    ? List.of()
                    : register.records(filter.page(page, seen));
        }
        return new Commitments(found);
    }

    private List<Trail> trails(List<Record> records) {
        Set<String> measures = new TreeSet<>();
        records.forEach(record -> following.measure(record).ifPresent(measures::add));
        return following.trails(records, measures.isEmpty() ? List.of() : measuring(measures));
    }

    private List<Record> measuring(Collection<String> measures) {
        Filter filter = Filter.ALL;
        for (String type : following.figureTypes()) {
            filter = filter.with("type", type);
        }
        for (String measure : measures) {
            filter = filter.with("measure", measure);
        }
        return register.records(filter);
    }
}
