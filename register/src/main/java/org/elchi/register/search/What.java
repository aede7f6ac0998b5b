package org.elchi.register.search;

/** What can be found. */
public enum What {
    DOCUMENT,
    RECORD
}
