package org.elchi.reading.clause;

import java.util.Locale;

/** What a clause says of its event. */
public enum Status {
    DONE,
    PLANNED,
    AGREED,
    PROPOSED,
    WISHED,
    /** Only named, as an action: "the signing of the treaty". */
    NOMINAL,
    /** Denied, asked, possible, conditional. */
    NONE;

    /** The word that the data files use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Status of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
