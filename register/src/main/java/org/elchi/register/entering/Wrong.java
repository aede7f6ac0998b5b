package org.elchi.register.entering;

import java.util.List;

/**
 * What is wrong with an entry.
 *
 * @param how in which way
 * @param slot the slot, or the kind where that is wrong
 * @param found what was typed
 * @param need what would be right, where that can be listed
 */
public record Wrong(How how, String slot, String found, List<String> need) {
    /** The ways in which an entry can be wrong. */
    public enum How {
        NO_KIND,
        NO_SLOT,
        NO_STATE,
        NO_PARTY,
        NO_NUMBER,
        NO_ORDINAL,
        NO_DATE,
        NO_CURRENCY,
        NO_CODE,
        TWICE,
        TOO_FEW,
        MISSING,
        NEEDS_ONE
    }

    public Wrong {
        need = List.copyOf(need);
    }
}
