package org.elchi.language.declension;

import org.elchi.language.Case;

/**
 * The form that a word is wanted in.
 *
 * @param living whether it is of a living being, which some cases show
 */
record Form(Case kase, boolean plural, boolean living) {
    Form withLiving(boolean value) {
        return new Form(kase, plural, value);
    }

    Form withPlural(boolean value) {
        return new Form(kase, value, living);
    }
}
