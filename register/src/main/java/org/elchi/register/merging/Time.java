package org.elchi.register.merging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.merging.When.Sort;
import org.elchi.register.record.Days;
import org.elchi.register.record.Telling;

/**
 * Compares when two tellings say that something happened: by the dates that they give, else by their days of publication.
 *
 * @param dates slots that date the event
 * @param days how far apart two dates of one event may lie
 * @param window how far a day of publication may lie behind the event, in days
 * @param ahead how far what is planned without a date may lie ahead, in days
 * @param always whether no distance in time tells two events apart
 * @param memory how many days later an event may be told again without a date
 * @param stages values of the slot that says the step, by their place in a life; without a slot all is one step
 * @param unsaid the step of a telling that does not say it
 * @param plans how many of the first steps say what is still to come
 * @param act whether the date is that of the step, not of the event for which the step prepares
 * @param repeated the step that each side takes on a day of its own, as ratification; 0 for none
 */
record Time(
        List<String> dates,
        int days,
        int window,
        int ahead,
        boolean always,
        int memory,
        Optional<String> stage,
        Map<String, Integer> stages,
        int unsaid,
        int plans,
        boolean act,
        int repeated)
        implements Measure<When> {
    private static final int CLOSE = 2;
    private static final int EARLY = 3;
    private static final int REPEATED = 400;
    private static final int WIDEST = 400;
    private static final int EXACT = 7;

    Time {
        dates = List.copyOf(dates);
        stages = Map.copyOf(stages);
    }

    @Override
    public Optional<When> prepared(Telling telling) {
        int published =
                telling.source().date().map(day -> (int) day.toEpochDay()).orElse(When.UNKNOWN);
        int step = stage.flatMap(telling::slot)
                .map(value -> stages.getOrDefault(value.toString(), unsaid))
                .orElse(unsaid);
        Optional<Days> own = own(telling);
        if (own.isPresent()) {
            return Optional.of(dated(own.get(), published, step, telling.sha256()));
        }
        if (published == When.UNKNOWN) {
            return Optional.of(new When(0, 0, Sort.UNDATED, published, step, telling.sha256()));
        }
        return Optional.of(
                planned(step)
                        ? new When(published, published + ahead, Sort.AHEAD, published, step, telling.sha256())
                        : new When(published, published, Sort.PUBLISHED, published, step, telling.sha256()));
    }

    /** What is told as done cannot lie ahead: either the date is that of something else, or it is not done yet. */
    private When dated(Days own, int published, int step, String document) {
        int first = day(own.first());
        int last = Math.min(day(own.last()), first + WIDEST);
        boolean ahead = published != When.UNKNOWN && first > published + 1 && !planned(step);
        if (ahead) {
            return new When(published, Math.min(last, published + WIDEST), Sort.VAGUE, published, step, document);
        }
        return new When(first, last, last - first <= EXACT ? Sort.EXACT : Sort.VAGUE, published, step, document);
    }

    private boolean planned(int step) {
        return step <= plans && stage.isPresent();
    }

    private static int day(LocalDate date) {
        return (int) Math.max(-1_000_000, Math.min(10_000_000, date.toEpochDay()));
    }

    /** From the first to the last of the days that its slots give. */
    private Optional<Days> own(Telling telling) {
        Optional<Days> all = Optional.empty();
        for (String slot : dates) {
            Optional<Days> days = telling.slot(slot).flatMap(value -> Days.parse(value.toString()));
            all = all.isPresent() && days.isPresent() ? Optional.of(all.get().union(days.get())) : all.or(() -> days);
        }
        return all;
    }

    @Override
    public Outcome compared(When one, When other) {
        if (act && one.stage() != other.stage()) {
            return one.stage() < other.stage() ? steps(one, other) : steps(other, one);
        }
        if (one.sort() == Sort.UNDATED || other.sort() == Sort.UNDATED) {
            return one.document().equals(other.document()) ? Outcome.PARTLY : always ? Outcome.NONE : Outcome.ONE;
        }
        if (one.stage() == repeated && other.stage() == repeated && one.gap(other) <= REPEATED) {
            return one.gap(other) <= days ? Outcome.NEAR : Outcome.PARTLY;
        }
        Outcome met = one.sort().ordinal() <= other.sort().ordinal() ? met(one, other) : met(other, one);
        boolean hoped = planned(one.stage()) && planned(other.stage()) && !(one.dated() && other.dated());
        return hoped && met != Outcome.NEAR && close(one, other)
                ? Outcome.PARTLY
                : met == Outcome.DIFFER && always ? Outcome.WEAK : met;
    }

    private boolean close(When one, When other) {
        return one.published() != When.UNKNOWN
                && other.published() != When.UNKNOWN
                && Math.abs(one.published() - other.published()) <= window;
    }

    /** The one that rests on more comes first. */
    private Outcome met(When one, When other) {
        return switch (one.sort()) {
            case EXACT ->
                switch (other.sort()) {
                    case EXACT -> exact(one, other);
                    case VAGUE -> vague(one, other);
                    case PUBLISHED, AHEAD, UNDATED -> behind(one, other);
                };
            case VAGUE -> other.dated() ? vague(one, other) : behind(one, other);
            case PUBLISHED, AHEAD, UNDATED -> published(one, other);
        };
    }

    private Outcome exact(When one, When other) {
        int gap = one.gap(other);
        return gap == 0 ? Outcome.EQUAL : gap <= days ? Outcome.NEAR : Outcome.DIFFER;
    }

    private static Outcome vague(When one, When other) {
        return one.gap(other) > 0
                ? Outcome.DIFFER
                : one.first() == other.first() && one.last() == other.last() ? Outcome.NEAR : Outcome.PARTLY;
    }

    /** One gives a date, the other but the day of its publication, or that it is still to come. */
    private Outcome behind(When dated, When other) {
        if (other.sort() == Sort.AHEAD) {
            return dated.gap(other) == 0 ? Outcome.WEAK : Outcome.DIFFER;
        }
        int late = other.first() - dated.last();
        if (other.first() < dated.first() - 1) {
            return dated.first() - other.first() <= EARLY ? Outcome.WEAK : Outcome.DIFFER;
        }
        if (dated.sort() == Sort.EXACT && late <= CLOSE) {
            return Outcome.NEAR;
        }
        return late <= window ? Outcome.PARTLY : late <= memory ? Outcome.WEAK : Outcome.DIFFER;
    }

    private Outcome published(When one, When other) {
        int gap = one.gap(other);
        if (one.sort() == Sort.AHEAD || other.sort() == Sort.AHEAD) {
            return gap <= window ? Outcome.WEAK : Outcome.DIFFER;
        }
        return gap <= CLOSE
                ? Outcome.NEAR
                : gap <= window ? Outcome.PARTLY : gap <= memory ? Outcome.WEAK : Outcome.DIFFER;
    }

    /** Two steps of one life: the earlier must not be told to have come after the later; what is told without a date may be long past. */
    private Outcome steps(When earlier, When later) {
        boolean retold =
                earlier.sort() == Sort.UNDATED || earlier.sort() == Sort.PUBLISHED && earlier.stage() >= unsaid;
        return retold || later.sort() == Sort.UNDATED || began(earlier) <= later.last() + days
                ? Outcome.LATER
                : Outcome.DIFFER;
    }

    /** A plan is made when it is told of, not on the day that it is for. */
    private static int began(When step) {
        return step.published() == When.UNKNOWN || !step.dated()
                ? step.first()
                : Math.min(step.first(), step.published());
    }
}
