package org.elchi.register.comparing;

import java.util.List;
import java.util.Optional;
import org.elchi.register.record.Record;

/**
 * One record as each side tells it.
 *
 * @param record the record
 * @param versions what each side tells, in the order of the sides
 * @param rows slot by slot, in the order of the slots' names
 * @param beside what documents of some sides tell besides and other sides leave out
 * @param disputes what documents tell besides and contradict each other in
 * @param quotes utterances of the occasion of which more than one document tells; the record itself where it is one
 */
public record Comparison(
        Record record,
        List<Version> versions,
        List<Row> rows,
        List<Beside> beside,
        List<Dispute> disputes,
        List<Record> quotes) {
    public Comparison {
        versions = List.copyOf(versions);
        rows = List.copyOf(rows);
        beside = List.copyOf(beside);
        disputes = List.copyOf(disputes);
        quotes = List.copyOf(quotes);
    }

    /** The versions of each country's press, and within it of each language. */
    public static Comparison of(Record record, Press press, List<Record> beside) {
        return of(record, press, Side.By.COUNTRY, beside);
    }

    /**
     * The versions of a record.
     *
     * @param beside the records of which the same documents tell; others do no harm
     */
    public static Comparison of(Record record, Press press, Side.By by, List<Record> beside) {
        Shades shades = Shades.LOADED;
        List<Version> versions = Version.of(record, press, by);
        List<Record> others = Occasion.of(record, beside);
        List<Dispute> disputes = new Disputes(shades)
                .of(others.stream().map(other -> Occasion.within(record, other)).toList());
        Besides besides = new Besides(record, versions, telling -> Side.of(telling, press, by), shades);
        return new Comparison(
                record,
                versions,
                new Rows(shades, record).of(versions),
                besides.of(others, disputes),
                disputes,
                Occasion.quotes(record, others));
    }

    /** What all sides say of a slot, if any does. */
    public Optional<Row> row(String slot) {
        return rows.stream().filter(row -> row.slot().equals(slot)).findFirst();
    }
}
