package org.elchi.desk.deciding;

import java.util.regex.Pattern;

/** The ids of records as they are typed. */
public final class Ids {
    /** A beginning that is shorter would be that of half the register. */
    private static final Pattern RECORD = Pattern.compile("[a-z]+(-[a-z]+)*-[0-9a-f]{3,12}");

    private Ids() {}

    /** Whether it may be the id of a record, or the beginning of one. */
    public static boolean fits(String typed) {
        return RECORD.matcher(typed).matches();
    }
}
