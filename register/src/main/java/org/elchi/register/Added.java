package org.elchi.register;

/** What adding a document did. */
public enum Added {
    /** It was not known before. */
    NEW,
    /** It was known, but now more is known of it, or a newer reader has read it. */
    COMPLETED,
    /** Nothing: it was known with all this. */
    KNOWN
}
