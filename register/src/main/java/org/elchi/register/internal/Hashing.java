package org.elchi.register.internal;

/** Numbers for keys: 64-bit FNV-1a. Two keys with one number are only compared in vain. */
final class Hashing {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hashing() {}

    static long of(String key) {
        long hash = BASIS;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        return hash;
    }
}
