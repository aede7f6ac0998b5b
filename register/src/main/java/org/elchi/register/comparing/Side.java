package org.elchi.register.comparing;

import java.util.Comparator;
import java.util.Optional;
import org.elchi.register.record.Telling;

/**
 * Those who tell one version of an event: the press of a country in a language, or an outlet, or all who write in a language.
 *
 * @param state the state or organisation whose press it is, if known and asked for
 * @param language the language without its script; empty where all languages stand together
 * @param outlet empty where outlets stand together
 */
public record Side(Optional<String> state, String language, String outlet) implements Comparable<Side> {
    private static final Comparator<Side> ORDER = Comparator.comparing((Side side) -> side.state.isEmpty())
            .thenComparing(side -> side.state.orElse(""))
            .thenComparing(Side::language)
            .thenComparing(Side::outlet);

    /** What a side is. */
    public enum By {
        /** The press of a country, and within it a language. */
        COUNTRY,
        LANGUAGE,
        OUTLET
    }

    /** The side on which a telling stands. */
    static Side of(Telling telling, Press press, By by) {
        String language = telling.language().replaceFirst("-.*", "");
        Outlet outlet = press.of(telling.source());
        return switch (by) {
            case COUNTRY -> new Side(outlet.state(), language, "");
            case LANGUAGE -> new Side(Optional.empty(), language, "");
            case OUTLET -> new Side(outlet.state(), language, outlet.name());
        };
    }

    @Override
    public int compareTo(Side other) {
        return ORDER.compare(this, other);
    }
}
