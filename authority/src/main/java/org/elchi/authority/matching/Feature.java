package org.elchi.authority.matching;

import java.util.Locale;

/** What is measured of two names; each has a weight in {@code weights.tsv}. */
public enum Feature {
    BIAS,
    /** How far the surnames stand apart. */
    SURNAME_DISTANCE,
    /** The same, for as much as there is to hear. */
    SURNAME_RATE,
    /** How much of that is more than spelling. */
    SURNAME_FAR,
    /** Short surnames say little. */
    SURNAME_SHORT,
    GIVEN_AGREES,
    GIVEN_DISTANCE,
    GIVEN_RATE,
    GIVEN_FAR,
    /** Both have a given name, and none of one is like any of the other. */
    GIVEN_DIFFERS,
    /** Both have a given name that the other lacks, besides one that agrees. */
    GIVEN_DIFFERS_BESIDES,
    GIVEN_MORE,
    INITIAL_AGREES,
    INITIAL_DIFFERS,
    FATHER_AGREES,
    FATHER_DIFFERS,
    SEX_DIFFERS,
    NUMBER_DIFFERS,
    SURNAME_ALONE,
    /** The surname's distance where one is a surname alone. */
    ALONE_DISTANCE,
    /** How unlikely it is that the surname is what stands alone. */
    ALONE_PLACE,
    /** One is a given name alone, as far as can be told. */
    GIVEN_ALONE,
    BOTH_ALONE,
    BOTH_ALONE_DISTANCE,
    /** How unlikely the place of the surname is, in both. */
    PLACE,
    ORDER_DIFFERS,
    ENDING,
    /** Only one has the ending that makes a surname, or they have different ones. */
    ROOT_ONLY;

    /** The name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
