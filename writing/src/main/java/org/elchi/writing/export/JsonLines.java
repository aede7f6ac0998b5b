package org.elchi.writing.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.elchi.register.record.Record;

/** One record a line: its slots, what people decided on it, and every telling with its words and its source. */
public final class JsonLines implements Exporter.ToFile {
    @Override
    public void write(Holdings holdings, OutputStream out) throws IOException {
        for (Record record : holdings.records()) {
            out.write((RecordLine.of(record) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
