package org.elchi.language.ranking;

/** Is told the features of a reading; small numbers stand for themselves, others are hashes of names. */
@FunctionalInterface
public interface Visitor {
    void feature(Template template, long a, long b, long c);
}
