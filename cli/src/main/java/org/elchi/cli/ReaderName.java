package org.elchi.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;
import org.elchi.language.data.Data;

/** Names the reader whose findings are kept: the program's version and a sum of the data that it reads with. */
final class ReaderName {
    private static final List<String> FOLDERS = List.of("frames", "lang", "world");

    private ReaderName() {}

    /** For example {@code elchi-0.1.0+7f3a2c10}. Documents read under another name are read anew when they are met again. */
    static String current() {
        CRC32C sum = new CRC32C();
        for (String folder : FOLDERS) {
            Data data = Data.bundled(folder);
            for (String file : data.files()) {
                sum.update((folder + "/" + file).getBytes(StandardCharsets.UTF_8));
                sum.update(data.read(file).getBytes(StandardCharsets.UTF_8));
            }
        }
        return "elchi-" + Version.number() + "+" + Long.toHexString(sum.getValue());
    }
}
