package org.elchi.desk.compare;

import java.util.List;
import java.util.Optional;
import org.elchi.desk.record.SlotRow;

/**
 * A record as each side tells it.
 *
 * @param by what stands side by side: {@code country}
 * @param besides what some sides tell besides and others leave out
 */
public record Versions(
        String id,
        String kind,
        String by,
        List<Column> sides,
        List<Line> lines,
        List<Disputed> disputes,
        List<Group> besides,
        List<Spoken> quotes) {
    /** Those who tell one version: who they are, how many documents they wrote, and when. */
    public record Column(String name, String documents, String published) {}

    /** What all sides say of one slot, and how they stand to each other. */
    public record Line(String slot, String standing, List<Cell> cells) {}

    /** What one side says of a slot, and how that stands to the others. */
    public record Cell(String mark, List<Said> said) {}

    /** A value and who gives it. */
    public record Said(List<SlotRow.Item> items, String by) {}

    /** Something else of which the same documents contradict each other. */
    public record Disputed(List<Told> records, String slot, List<Said> said) {}

    /** What some sides tell and others leave out. */
    public record Group(List<String> told, List<String> leftOut, boolean recalled, List<Told> records) {}

    /** A record and the words that state it. */
    public record Told(String id, String told, String words, String language) {}

    /** An utterance in the words of each who gives it. */
    public record Spoken(String id, Optional<String> speaker, List<Wording> versions) {}

    /** The words of one source. */
    public record Wording(String words, String language, String spoken, String source) {}

    public Versions {
        sides = List.copyOf(sides);
        lines = List.copyOf(lines);
        disputes = List.copyOf(disputes);
        besides = List.copyOf(besides);
        quotes = List.copyOf(quotes);
    }
}
