package org.elchi.desk.documents;

import java.util.Optional;
import org.elchi.desk.Clean;

/**
 * A file as it was sent.
 *
 * @param name without the folders that its sender may have named
 * @param refusal the phrase that says why it is left alone, if it is
 */
record Dropped(String name, byte[] bytes, Optional<String> refusal) {
    private static final int LONGEST = 200;

    static Dropped of(String name, byte[] bytes) {
        return new Dropped(plain(name), bytes, Optional.empty());
    }

    static Dropped refused(String name, String phrase) {
        return new Dropped(plain(name), new byte[0], Optional.of(phrase));
    }

    /** What stands behind the last slash, as a line that can be read; never a path. */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = Clean.text(last);
        return clean.substring(Math.max(0, clean.length() - LONGEST));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dropped that
                && name.equals(that.name)
                && java.util.Arrays.equals(bytes, that.bytes)
                && refusal.equals(that.refusal);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
