package org.elchi.authority.tagging;

/** Is told the features of a place in a sentence, each by its key. */
@FunctionalInterface
public interface FeatureVisitor {
    void feature(Template template, long key);
}
