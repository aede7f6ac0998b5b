package org.elchi.register.gold;

import java.util.Set;

/** Which slots hold sets and which hold numbers. */
final class Forms {
    private static final Set<String> SETS =
            Set.of("participants", "topics", "parties", "chairs", "purpose", "signatories", "who");
    private static final Set<String> NUMBERS = Set.of("value", "count", "ordinal", "change");

    private Forms() {}

    static boolean set(String type, String slot) {
        return SETS.contains(slot) || slot.equals("by") && type.equals("instruction");
    }

    static boolean number(String slot, String text) {
        return NUMBERS.contains(slot)
                && text.chars().allMatch(sign -> Character.isDigit(sign) || "-+.".indexOf(sign) >= 0);
    }
}
