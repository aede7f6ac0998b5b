package org.elchi.writing.export.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a packed workbook without the time at which it was made, so that the same sheets are the same bytes. */
final class Timeless {
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MADE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private Timeless() {}

    /** Copies, with a day in place of the time; the stream that is written is not closed. */
    static void copy(Path packed, LocalDate day, OutputStream out) throws IOException {
        ZipOutputStream to = new ZipOutputStream(out);
        try (ZipFile from = new ZipFile(packed.toFile())) {
            for (ZipEntry entry : from.stream().toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EARLIEST);
                to.putNextEntry(copy);
                try (InputStream content = from.getInputStream(entry)) {
                    copy(entry.getName(), content, day, to);
                }
                to.closeEntry();
            }
        }
        to.finish();
    }

    private static void copy(String name, InputStream content, LocalDate day, OutputStream to) throws IOException {
        if (name.equals(PROPERTIES)) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            to.write(MADE.matcher(text).replaceAll(day + "T00:00:00Z").getBytes(StandardCharsets.UTF_8));
        } else {
            content.transferTo(to);
        }
    }
}
