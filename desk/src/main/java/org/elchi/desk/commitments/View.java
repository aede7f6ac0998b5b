package org.elchi.desk.commitments;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.elchi.register.Filter;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.State;

/** Which commitments are looked at; each finds them in the order in which they want attention. */
public enum View {
    OVERDUE(day -> due(Optional.empty(), Optional.of(day.minusDays(1))), (promise, day) -> promise.overdue()),
    SOON(day -> due(Optional.of(day), Optional.of(day.plus(Custom.NEAR))), (promise, day) -> promise.due(Custom.NEAR)),
    SILENT(
            day -> Filter.ALL.by(Filter.By.SPOKEN, Optional.empty(), Optional.of(day.minus(Custom.LONG))),
            (promise, day) -> promise.silentSince(Custom.LONG).isPresent()),
    UNDER_WAY(
            day -> any(Filter.By.UNDER_WAY),
            (promise, day) -> promise.open() && promise.state().begun()),
    MET(day -> any(Filter.By.MET), (promise, day) -> promise.state() == State.MET),
    MISSED(day -> any(Filter.By.MISSED), (promise, day) -> promise.state() == State.MISSED),
    PROPOSED(day -> any(Filter.By.PROPOSED), (promise, day) -> promise.state() == State.PROPOSED),
    ALL(day -> any(Filter.By.DUE), (promise, day) -> promise.open());

    /** How near a day is that is due soon. */
    public static final Period NEAR = Custom.NEAR;
    /** After how long without a word a promise is silent. */
    public static final Period LONG = Custom.LONG;

    /** What the views need before they are there. */
    private static final class Custom {
        static final Period NEAR = Period.ofDays(90);
        static final Period LONG = Period.ofMonths(12);
    }

    private final Function<LocalDate, Filter> looked;
    private final BiFunction<Commitment, LocalDate, Boolean> fits;

    View(Function<LocalDate, Filter> looked, BiFunction<Commitment, LocalDate, Boolean> fits) {
        this.looked = looked;
        this.fits = fits;
    }

    private static Filter due(Optional<LocalDate> from, Optional<LocalDate> to) {
        return Filter.ALL.by(Filter.By.DUE, from, to);
    }

    private static Filter any(Filter.By by) {
        return Filter.ALL.by(by, Optional.empty(), Optional.empty());
    }

    /** As addresses have it: {@code under-way}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<View> of(String code) {
        return Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst();
    }

    /** What it wants on a day. */
    public Wanted on(LocalDate day) {
        return new Wanted(looked.apply(day), promise -> fits.apply(promise, day));
    }
}
