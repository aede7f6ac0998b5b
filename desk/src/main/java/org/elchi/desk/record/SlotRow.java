package org.elchi.desk.record;

import java.util.List;
import java.util.Optional;

/**
 * A slot of a record: what it holds and who says what.
 *
 * @param chosen what holds; nothing where somebody emptied it
 * @param corrected by whom and when, where somebody put it there
 * @param contradicted whether what is said cannot all be right
 * @param versions all that is said, what is best supported first
 * @param silent the numbers of the accounts that say nothing of it
 */
public record SlotRow(
        String name,
        String label,
        List<Item> chosen,
        Optional<String> corrected,
        boolean contradicted,
        List<Version> versions,
        List<Account> silent) {
    /**
     * One thing that a slot holds.
     *
     * @param language of the words, where it is not that of the page
     * @param address where more is said of it
     */
    public record Item(String text, Optional<String> language, Optional<String> address) {}

    /** A value and the accounts that give it. */
    public record Version(List<Item> items, List<Account> by) {
        public Version {
            items = List.copyOf(items);
            by = List.copyOf(by);
        }
    }

    public SlotRow {
        chosen = List.copyOf(chosen);
        versions = List.copyOf(versions);
        silent = List.copyOf(silent);
    }

    /** Whether sources say it differently. */
    public boolean varies() {
        return versions.size() > 1;
    }
}
