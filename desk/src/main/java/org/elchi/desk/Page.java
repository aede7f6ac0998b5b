package org.elchi.desk;

/** A part of the desk: which addresses it answers. */
@FunctionalInterface
public interface Page {
    void answers(Routes routes);
}
