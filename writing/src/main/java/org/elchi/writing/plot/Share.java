package org.elchi.writing.plot;

/**
 * What two have in common.
 *
 * @param one one of them, by code or name
 * @param other the other
 * @param number how much: how many records, how often they met, or a rank from 1 on
 */
public record Share(String one, String other, int number) {
    boolean holds(String who) {
        return one.equals(who) || other.equals(who);
    }

    String beside(String who) {
        return one.equals(who) ? other : one;
    }
}
