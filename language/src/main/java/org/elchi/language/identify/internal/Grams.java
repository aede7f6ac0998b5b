package org.elchi.language.identify.internal;

/** The letter sequences of a word that languages are told by: up to five letters, where the word's edge is a letter too, and the whole. */
public final class Grams {
    /** Numbers of sequences are below this. */
    public static final int NUMBERS = 1 << 24;

    private static final int LONGEST = 5;
    private static final int SEED = 0x811C9DC5;
    private static final int PRIME = 0x01000193;
    private static final int SPREAD = 0x9E3779B1;
    private static final int WHOLE = 0x5BD1E995;

    private Grams() {}

    /** How many numbers a word of so many letters has at most. */
    public static int most(int letters) {
        return LONGEST * (letters + 2) + 1;
    }

    /**
     * Writes the numbers of a word's sequences.
     *
     * @param start the first letter; a space is before it
     * @param end the space after the last letter
     * @param numbers where they are written, from {@code at}
     * @return where the next would be written
     */
    public static int of(char[] letters, int start, int end, int[] numbers, int at) {
        int next = at;
        for (int i = start - 1; i < end; i++) {
            int hash = SEED;
            int stop = Math.min(i + LONGEST, end + 1);
            for (int k = i; k < stop; k++) {
                hash = (hash ^ letters[k]) * PRIME;
                if (k >= start) {
                    numbers[next++] = number(hash);
                }
            }
        }
        if (end - start > LONGEST - 2) {
            int hash = WHOLE;
            for (int k = start; k < end; k++) {
                hash = (hash ^ letters[k]) * PRIME;
            }
            numbers[next++] = number(hash);
        }
        return next;
    }

    private static int number(int hash) {
        return (hash ^ hash >>> 15) * SPREAD >>> 8;
    }
}
