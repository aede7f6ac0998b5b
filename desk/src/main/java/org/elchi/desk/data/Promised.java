package org.elchi.desk.data;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.elchi.register.Filter;
import org.elchi.register.Promises;
import org.elchi.register.Register;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Commitments;
import org.elchi.register.following.Following;
import org.elchi.register.following.State;
import org.elchi.register.record.Record;
import org.elchi.writing.Attention;
import org.elchi.writing.export.CommitmentLine;

/** What was promised, as programs are told of it. */
public final class Promised {
    /** The parameters of a list. */
    public static final List<String> PARAMETERS =
            Records.joined(List.of("state", "type", "show", "as-of"), Slice.PARAMETERS);

    /** What may be shown: what is open in whatever way, one group of it, or all. */
    public static final List<String> SHOWS = List.of("open", "overdue", "soon", "silent", "all");

    private static final Following FOLLOWING = Following.load();
    private static final Period SOON = Period.ofDays(90);
    private static final Period SILENCE = Period.ofMonths(12);
    private static final int NEXT = 10;

    /** As of another day, so many of the newest promising records are looked at. */
    private static final int LOOKED = 5_000;

    private static final int PART = 500;

    private final Library library;

    public Promised(Library library) {
        this.library = library;
    }

    /** A page of commitments, in the order in which they want attention. */
    public Answer list(Asked asked) {
        Slice slice = Slice.of(asked);
        String show = asked.choice("show", SHOWS).orElse("open");
        LocalDate day = asked.day("as-of").orElse(library.today());
        List<String> types = asked.choices("type", FOLLOWING.types());
        Set<String> states = new TreeSet<>(Wanted.states(library, asked));
        boolean led = day.equals(library.today()) && !show.equals("all");
        Some some = led ? first(types, states, show, slice) : any(types, states, show, day, slice);
        List<Commitment> shown = some.found();
        Map<String, Object> object = slice.head(some.more(), Optional.empty());
        object.put("asOf", day.toString());
        object.put("show", show);
        object.put("commitments", shown.stream().map(this::object).toList());
        List<Record> records = shown.stream().map(Commitment::record).toList();
        return Answer.of(object, shown.stream().map(this::line).toList())
                .about(records)
                .part(slice, some.more());
    }

    /** A page of commitments, and whether there are more. */
    private record Some(List<Commitment> found, boolean more) {}

    private Some first(List<String> types, Set<String> states, String show, Slice slice) {
        List<Commitment> found = open(types, states, show, slice.skipped() + slice.size() + 1);
        return new Some(slice.of(found), found.size() > slice.skipped() + slice.size());
    }

    private Map<String, Object> object(Commitment commitment) {
        return new CommitmentLine(library.words().commitments().title(commitment.record()), SILENCE).object(commitment);
    }

    private String line(Commitment commitment) {
        return commitment.id() + "  " + library.words().commitments().title(commitment.record()) + " ["
                + commitment.state().code() + "]"
                + commitment.due().map(due -> " " + due.date()).orElse("");
    }

    /** The next open ones of some states, without their trails. */
    List<Map<String, Object>> open(List<String> states) {
        return open(List.of(), new TreeSet<>(states), "open", NEXT).stream()
                .map(commitment -> new CommitmentLine(
                                library.words().commitments().title(commitment.record()), SILENCE)
                        .head(commitment))
                .toList();
    }

    private List<Commitment> open(List<String> types, Set<String> states, String show, int most) {
        Filter.By by = show.equals("silent") ? Filter.By.SPOKEN : Filter.By.DUE;
        Filter.Stretch open = new Filter.Stretch(by, Optional.empty(), Optional.empty());
        return library.shelf()
                .look(register -> new Promises(register, FOLLOWING)
                        .open(types, states, open, library.today(), shown(show), most)
                        .all());
    }

    private static Predicate<Commitment> shown(String show) {
        return commitment -> switch (show) {
            case "open" -> commitment.open() || commitment.state() == State.OVERDUE;
            case "all" -> true;
            default -> Attention.of(commitment, SOON, SILENCE).code().equals(show);
        };
    }

    /** Of the newest promising records, those that promised something by the day and are to be shown; which they are is found out once. */
    private Some any(List<String> types, Set<String> states, String show, LocalDate day, Slice slice) {
        List<String> ids = library.shelf()
                .remembered(
                        List.of("promised", types, states, show, day),
                        register -> known(register, filter(types, states), day).where(shown(show)).all().stream()
                                .map(Commitment::id)
                                .toList());
        List<String> page = slice.of(ids);
        return library.shelf().look(register -> {
            List<Record> records =
                    page.stream().flatMap(id -> register.byPrefix(id).stream()).toList();
            List<Commitment> found = Commitments.asOf(day, new Promises(register, FOLLOWING).in(records))
                    .all();
            return new Some(found, ids.size() > slice.skipped() + slice.size());
        });
    }

    private static Filter filter(List<String> types, Set<String> states) {
        Filter filter = Filter.ALL;
        for (String type : types.isEmpty() ? FOLLOWING.types() : types) {
            filter = filter.with("type", type);
        }
        for (String state : states) {
            filter = filter.with("state", state);
        }
        return filter;
    }

    private static Commitments known(Register register, Filter filter, LocalDate day) {
        List<Commitment> known = new ArrayList<>();
        Promises promises = new Promises(register, FOLLOWING);
        for (int skipped = 0; skipped < LOOKED; skipped += PART) {
            List<Record> records = register.records(filter.page(PART, skipped));
            known.addAll(Commitments.asOf(day, promises.in(records)).all());
            if (records.size() < PART) {
                break;
            }
        }
        return new Commitments(known);
    }
}
