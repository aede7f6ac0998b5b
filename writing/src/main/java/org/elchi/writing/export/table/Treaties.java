package org.elchi.writing.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.elchi.authority.Authority;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Titles;

/** Instruments as data sets of treaties have them, as CSV. */
public final class Treaties implements Exporter.ToFile {
    private final Function<Authority, Titles> titles;

    /**
     * An exporter.
     *
     * @param titles says what each instrument is
     */
    public Treaties(Function<Authority, Titles> titles) {
        this.titles = titles;
    }

    @Override
    public Map<String, Integer> leftOut(Holdings holdings) {
        TreatyRows rows = TreatyRows.load(titles.apply(holdings.authority()));
        Map<String, Integer> left = new TreeMap<>();
        for (Record record : holdings.records()) {
            if (!rows.holds(record, holdings.asOf())) {
                left.merge(record.type(), 1, Integer::sum);
            }
        }
        return left;
    }

    @Override
    public void write(Holdings holdings, OutputStream out) throws IOException {
        TreatyRows rows = TreatyRows.load(titles.apply(holdings.authority()));
        CsvWriter.write(Tables.described("treaties", rows::each), holdings, out);
    }
}
