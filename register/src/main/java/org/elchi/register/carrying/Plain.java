package org.elchi.register.carrying;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** The names of the files of an export. */
final class Plain {
    static final String DOCUMENTS = "documents.jsonl";
    static final String DECISIONS = "decisions.jsonl";
    static final String ORIGINALS = "originals";

    /** Written last: how many there are, and the sums of the tables. */
    static final String COMPLETE = "COMPLETE";

    static final int FORMAT = 1;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Plain() {}

    static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /** Where the bytes of a document stand, seen from the folder of the export. */
    static String original(String sha256) {
        return ORIGINALS + "/" + sha256.substring(0, 2) + "/" + sha256;
    }

    static Path original(Path folder, String sha256) {
        return folder.resolve(ORIGINALS).resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
