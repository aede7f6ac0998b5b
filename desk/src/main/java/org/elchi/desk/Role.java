package org.elchi.desk;

import io.javalin.security.RouteRole;
import java.util.Locale;

/** What somebody may do; each role may do what those before it may. */
public enum Role implements RouteRole {
    /** Ask whether the desk is there, sign in. */
    ANYBODY,
    /** See all that the register holds. */
    READ,
    /** Decide: confirm, correct, dismiss, merge, split; add documents. */
    REVIEW,
    /** Say who may do what. */
    ADMINISTER;

    /** The role as data write it: {@code review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }
}
