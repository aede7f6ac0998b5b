package org.elchi.register.comparing;

/** How what one says stands to what another says; those that take away more come later. */
enum Agreement {
    SAME,
    /** Says all that the other says, and more. */
    MORE,
    /** Tells of a later stage. */
    LATER,
    /** Means the same, in other words. */
    OTHERWISE,
    /** Each says something that the other does not. */
    BOTH_ADD,
    /** Tells of an earlier stage. */
    EARLIER,
    /** Says less, and nothing against it: a year for a day, a rounded figure, fewer of a set. */
    LESS,
    /** Both cannot be right. */
    CONFLICT;

    /** How the other stands to the one. */
    Agreement turned() {
        return switch (this) {
            case MORE -> LESS;
            case LESS -> MORE;
            case LATER -> EARLIER;
            case EARLIER -> LATER;
            case SAME, OTHERWISE, BOTH_ADD, CONFLICT -> this;
        };
    }
}
