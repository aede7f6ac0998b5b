package org.elchi.authority.matching;

/**
 * One thing that speaks for or against two names meaning one person.
 *
 * @param first the piece of the first name, empty where it has none
 * @param second the piece of the second name, empty where it has none
 * @param weight log odds: above 0 it speaks for one person, below against
 */
public record Reason(Kind kind, String first, String second, double weight) {
    /** What can be said of two names. */
    public enum Kind {
        /** The surname in the same letters: <i>Tokayev, Tokayev</i>. */
        SURNAME_EQUAL,
        /** The surname as another press writes it: <i>Тоқаев, Tokaýew</i>. */
        SURNAME_RESPELT,
        /** Surnames that differ by more than spelling: <i>Mirziyoyev, Mirzoyev</i>. */
        SURNAME_DIFFERS,
        GIVEN_EQUAL,
        /** The given name as another press writes it: <i>Садыр, Sadır</i>. */
        GIVEN_RESPELT,
        /** The form of the name in another language: <i>Şevket, Shavkat</i>. */
        GIVEN_COGNATE,
        GIVEN_DIFFERS,
        /** One name has a given name more: <i>Recep Tayyip Erdoğan, Tayyip Erdoğan</i>. */
        GIVEN_MORE,
        INITIAL_AGREES,
        INITIAL_DIFFERS,
        FATHER_AGREES,
        FATHER_DIFFERS,
        /** A father's name in one of the two. */
        FATHER_MORE,
        /** The words make a man's name in one, a woman's in the other: <i>Алиев, Алиева</i>. */
        SEX_DIFFERS,
        /** Monarchs of one name: <i>Mohammed V, Mohammed VI</i>. */
        NUMBER_DIFFERS,
        /** The surname stands first in one, last in the other. */
        ORDER_DIFFERS,
        /** The ending of a case taken off: <i>Tokayev'in</i>. */
        ENDING,
        /** What makes a surname of a name stands in one, or others in both: <i>Rahmonov, Rahmon</i>. */
        ROOT_ONLY,
        /** One of the two is a surname and nothing else. */
        SURNAME_ALONE,
        /** Two words in one are one in the other: <i>Қасым-Жомарт, Qasymjomart</i>. */
        JOINED,
        /** A word counts as the surname that is seldom one. */
        SURNAME_UNSURE
    }

    public boolean speaksFor() {
        return weight > 0;
    }

    Reason turned() {
        return new Reason(kind, second, first, weight);
    }
}
