package org.elchi.writing.export.ftm;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elchi.authority.PartialDate;

/** Dates as FollowTheMoney has them: a year, a month or a day; what EDTF says beyond that has no place there. */
final class Dates {
    private static final Pattern DATE = Pattern.compile("([0-9]{4}(-[0-9]{2}){0,2})[?~%]?");

    private Dates() {}

    /** Puts a date, and its end if it has one and there is a property for it. */
    static void put(Line line, String property, Optional<String> until, String edtf) {
        int slash = edtf.indexOf('/');
        date(slash < 0 ? edtf : edtf.substring(0, slash)).ifPresent(date -> line.put(property, date));
        if (slash >= 0 && until.isPresent()) {
            date(edtf.substring(slash + 1)).ifPresent(date -> line.put(until.get(), date));
        }
    }

    /** Nothing for a season, a decade, a year that is not known. */
    private static Optional<String> date(String edtf) {
        Matcher matcher = DATE.matcher(edtf);
        return matcher.matches() ? PartialDate.parse(matcher.group(1)).map(PartialDate::toString) : Optional.empty();
    }
}
