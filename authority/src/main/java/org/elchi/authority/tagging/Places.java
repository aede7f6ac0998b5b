package org.elchi.authority.tagging;

import java.util.List;
import org.elchi.authority.Entity;
import org.elchi.authority.NameMatch;
import org.elchi.language.ranking.Hash;

/** What each word of a sentence has to do with the names of the world that were found in it; 0 is nothing. */
final class Places {
    private Places() {}

    static long[] of(int words, List<NameMatch> found) {
        long[] places = new long[words];
        for (NameMatch match : found) {
            String what = what(match);
            for (int at = match.begin(); at < match.end(); at++) {
                String where = at == match.begin() ? "begin" : "inside";
                places[at] = Hash.of(where + (at + 1 == match.end() ? " end " : " ") + what);
            }
        }
        return places;
    }

    private static String what(NameMatch match) {
        String first = kind(match.best()) + " " + match.kind();
        return match.candidates().stream()
                .map(Places::kind)
                .filter(kind -> !kind.equals(kind(match.best())))
                .findFirst()
                .map(other -> first + " " + other)
                .orElse(first);
    }

    private static String kind(Entity entity) {
        return switch (entity) {
            case Entity.State state -> "state";
            case Entity.Place place -> place.kind();
            case Entity.Person person -> "person";
            case Entity.Organisation organisation -> "organisation";
            case Entity.Award award -> "award";
            case Entity.Office office -> "office " + office.rank();
        };
    }
}
