package org.elchi.language;

/** Time reference of a verb form. {@code EVIDENTIAL} is a past known by report or result: Turkish -mış, Kazakh -іпті, Uzbek -ibdi. */
public enum Tense {
    NONE,
    PAST,
    EVIDENTIAL,
    PRESENT,
    AORIST,
    FUTURE
}
