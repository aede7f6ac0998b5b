package org.elchi.language.ranking;

/** Names of features as numbers: 64 bits, the same on every machine. */
public final class Hash {
    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Hash() {}

    /** FNV-1a over UTF-16 units. */
    public static long of(CharSequence text) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The key of a feature. */
    public static long of(Template template, long a, long b, long c) {
        return of(template.ordinal(), a, b, c);
    }

    /** The key of a feature whose kind has this number. */
    public static long of(int kind, long a, long b, long c) {
        long hash = (kind + 1) * GOLDEN;
        hash = mixed(hash ^ a);
        hash = mixed(hash ^ b);
        return mixed(hash ^ c);
    }

    private static long mixed(long hash) {
        long mixed = hash * GOLDEN;
        return mixed ^ (mixed >>> 32);
    }
}
