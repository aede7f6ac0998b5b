package org.elchi.register.comparing;

import java.util.List;
import org.elchi.register.record.Record;

/**
 * What all sides say of one slot.
 *
 * @param cells one for each version, in their order
 */
public record Row(String slot, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /**
     * What one side says of a slot.
     *
     * @param said what its documents say, the best supported first; nothing where it leaves the slot out
     */
    public record Cell(Mark mark, List<Record.Said> said) {
        public Cell {
            said = List.copyOf(said);
        }
    }

    /** How the sides stand to each other as a whole. */
    public enum Standing {
        /** All say the same. */
        AGREED,
        /** Nobody contradicts, but some say less, or in other words, or nothing. */
        COMPATIBLE,
        /** One side alone says anything. */
        ONE_SIDED,
        /** There is a contradiction. */
        DIFFERS
    }

    public Standing standing() {
        if (has(Mark.DIFFERS)) {
            return Standing.DIFFERS;
        }
        if (has(Mark.ONLY_HERE)) {
            return Standing.ONE_SIDED;
        }
        return cells.stream().allMatch(cell -> cell.mark() == Mark.AGREED) ? Standing.AGREED : Standing.COMPATIBLE;
    }

    private boolean has(Mark mark) {
        return cells.stream().anyMatch(cell -> cell.mark() == mark);
    }
}
