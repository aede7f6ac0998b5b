package org.elchi.bench.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.Post;

/** An occasion with other states, other people, on other days and with other figures. */
final class Recasting {
    private static final int TRIES = 12;
    private static final double YEAR = 365.25;

    private final Authority authority;
    private final Spellings spellings;
    private final Map<String, String> states;
    private final long days;
    private final long seed;

    private Recasting(Authority authority, Spellings spellings, Map<String, String> states, long days, long seed) {
        this.authority = authority;
        this.spellings = spellings;
        this.states = states;
        this.days = days;
        this.seed = seed;
    }

    /** @param from codes of the states to choose from, those more often that stand there more often */
    static Recasting of(
            Occasion occasion,
            LocalDate day,
            List<String> from,
            Random random,
            Authority authority,
            Spellings spellings) {
        long weeks = Math.round((day.toEpochDay() - occasion.first().toEpochDay()) / 7.0);
        Recasting recasting = null;
        for (int i = 0; i < TRIES && (recasting == null || !recasting.fits(occasion)); i++) {
            recasting =
                    new Recasting(authority, spellings, drawn(occasion, from, random), weeks * 7, random.nextLong());
        }
        return java.util.Objects.requireNonNull(recasting);
    }

    private static Map<String, String> drawn(Occasion occasion, List<String> from, Random random) {
        Map<String, String> states = new HashMap<>();
        for (String state : occasion.states()) {
            if (from.contains(state)) {
                String other = from.get(random.nextInt(from.size()));
                while (states.containsValue(other)) {
                    other = from.get(random.nextInt(from.size()));
                }
                states.put(state, other);
            }
        }
        return states;
    }

    /** Whether all the people that it needs are known. */
    private boolean fits(Occasion occasion) {
        return occasion.blanks().stream()
                .allMatch(blank -> !(blank instanceof Blank.OfPerson person)
                        || !states.containsKey(person.post().of())
                        || holder(person.post(), occasion.first()).isPresent());
    }

    private Optional<Entity.Person> holder(Post post, LocalDate day) {
        return authority.holder(post.office(), state(post.of()), moved(day));
    }

    private String state(String code) {
        return states.getOrDefault(code, code);
    }

    LocalDate moved(LocalDate day) {
        return day.plusDays(days);
    }

    String text(Template report) {
        StringBuilder text = new StringBuilder(report.text().length() + 64);
        int done = 0;
        for (Blank blank : report.blanks()) {
            if (blank.span().begin() >= done) {
                String given = blank.span().of(report.text());
                text.append(report.text(), done, blank.span().begin());
                text.append(filled(blank, report).map(word -> like(word, given)).orElse(given));
                done = blank.span().end();
            }
        }
        return text.append(report.text().substring(done)).toString();
    }

    private static String like(String word, String given) {
        return word.isEmpty() || !Character.isUpperCase(given.charAt(0))
                ? word
                : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private Optional<String> filled(Blank blank, Template report) {
        return switch (blank) {
            case Blank.OfState state ->
                states.containsKey(state.code())
                        ? spellings.state(state(state.code()), report.tongue(), state.adjective(), state.inflection())
                        : Optional.empty();
            case Blank.OfPerson person ->
                holder(person.post(), report.day())
                        .flatMap(other ->
                                spellings.person(other, report.tongue(), person.surname(), person.inflection()));
            case Blank.OfUnknown stranger ->
                spellings.stranger(
                        new Random(seed * 37 + stranger.name().hashCode()),
                        report.tongue(),
                        stranger.surname(),
                        stranger.inflection());
            case Blank.OfPlace place ->
                town(place).flatMap(other -> spellings.place(other, report.tongue(), place.inflection()));
            case Blank.OfDay day -> Optional.of(String.valueOf(date(day, report).getDayOfMonth()));
            case Blank.OfMonth month ->
                spellings
                        .words(report.tongue())
                        .flatMap(words -> words.month(
                                moved(date(month.year(), month.month(), month.day(), report))
                                        .getMonthValue(),
                                month.inflection(),
                                report.tongue().script()));
            case Blank.OfYear year -> Optional.of(String.valueOf(year.year() + Math.round(days / YEAR)));
            case Blank.OfNumber number -> Optional.of(figures(number.digits()));
            case Blank.OfOrdinal ordinal ->
                spellings
                        .words(report.tongue())
                        .flatMap(words -> words.ordinal(
                                ordinal(ordinal, report),
                                ordinal.inflection(),
                                report.tongue().script()));
        };
    }

    /** What is numbered has one number more each year. */
    private int ordinal(Blank.OfOrdinal ordinal, Template report) {
        return 2 + Math.floorMod(moved(report.day()).getYear() + ordinal.value() + states.hashCode(), 11);
    }

    private LocalDate date(Blank.OfDay day, Template report) {
        String number = day.span().of(report.text());
        return moved(date(day.year(), day.month(), Integer.parseInt(number.replaceAll("\\D", "")), report));
    }

    /** A date without a year is of the year of its report. */
    private static LocalDate date(int year, int month, int day, Template report) {
        try {
            return LocalDate.of(year == 0 ? report.day().getYear() : year, month, day);
        } catch (DateTimeException e) {
            return report.day();
        }
    }

    /** The capital for the capital, else any town. */
    private Optional<Entity.Place> town(Blank.OfPlace place) {
        if (!states.containsKey(place.state())) {
            return Optional.empty();
        }
        String other = state(place.state());
        boolean capital = authority.stateOfCapital(place.place().name()).isPresent();
        Optional<String> seat = authority.state(other).flatMap(Entity.State::capital);
        return capital ? seat.flatMap(authority::place) : towns(other).or(() -> seat.flatMap(authority::place));
    }

    private Optional<Entity.Place> towns(String state) {
        List<Entity.Place> towns = new ArrayList<>(Towns.of(authority, state));
        return towns.isEmpty() ? Optional.empty() : Optional.of(towns.get(new Random(seed).nextInt(towns.size())));
    }

    /** Other figures of the same length; the same in all reports. */
    private String figures(String digits) {
        if (digits.length() > 15) {
            return digits;
        }
        Random random = new Random(seed * 31 + digits.hashCode());
        StringBuilder figures = new StringBuilder();
        figures.append((char) ('2' + random.nextInt(8)));
        while (figures.length() < digits.length()) {
            figures.append((char) ('0' + random.nextInt(10)));
        }
        return figures.toString();
    }
}
