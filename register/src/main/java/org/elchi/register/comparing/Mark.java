package org.elchi.register.comparing;

/** What a side's cell is beside those of the others. */
public enum Mark {
    /** It says what the others say. */
    AGREED,
    /** It says the same in other words. */
    OTHERWISE,
    /** It says something that others leave out, and leaves out something that they say. */
    ADDS,
    /** It tells of an earlier stage than others. */
    EARLIER,
    /** It says less exactly, or less fully, what others say. */
    LESS,
    /** It contradicts another, or itself. */
    DIFFERS,
    /** Nobody else says anything of it. */
    ONLY_HERE,
    /** Others say something of it, this side nothing. */
    LEFT_OUT;

    static Mark of(Agreement weakest) {
        return switch (weakest) {
            case SAME, MORE, LATER -> AGREED;
            case OTHERWISE -> OTHERWISE;
            case BOTH_ADD -> ADDS;
            case EARLIER -> EARLIER;
            case LESS -> LESS;
            case CONFLICT -> DIFFERS;
        };
    }
}
