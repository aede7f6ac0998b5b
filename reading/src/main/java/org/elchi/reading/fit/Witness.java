package org.elchi.reading.fit;

import java.util.List;
import org.elchi.reading.clause.Clauses;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.explain.Condition;
import org.elchi.reading.explain.Weighed;

/** Is told what the fitting tries, for those who ask why. */
interface Witness {
    /** Nobody asks. */
    Witness NONE = new Witness() {};

    /** A scene with its references resolved, and the ways whose words stand in it as they must. */
    default void scene(Scene scene, Clauses clauses, List<Trigger> triggers) {}

    /** What a way told, nothing where a condition failed. */
    default void tried(Trigger trigger, Filling filling, List<Draft> drafts) {}

    /** What a way told is told by another way with the same words. */
    default void claimed(Trigger trigger, Trigger by) {}

    /** How sure a fact is, before it is known whether that is sure enough. */
    default void weighed(Weighed weighed) {}

    /** Something told is no fact, with the whole report in view. */
    default void dropped(Draft draft, Condition condition) {}
}
