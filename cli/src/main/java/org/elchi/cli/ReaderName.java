package org.elchi.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.elchi.language.data.Data;

/** Names the reader whose findings are kept: the program's version and a sum of the data that it reads with. */
final class ReaderName {
    private static final List<String> FOLDERS = List.of("frames", "lang", "world");
    /** Files that nothing is read with. */
    private static final List<String> WRITTEN = List.of(
            "/brief.yaml",
            "/desk.yaml",
            "/commitments.yaml",
            "/plots.yaml",
            "/declension.yaml",
            "/exports.yaml",
            "coordinates.tsv");

    private ReaderName() {}

    /**
     * For example {@code elchi-0.1.0+7f3a2c10}. Documents read under another name are read anew when they are met again.
     *
     * @param layers folders of the user's that lie over the bundled world
     */
    static String of(List<Data> layers) {
        CRC32C sum = new CRC32C();
        Stream.concat(FOLDERS.stream().map(Data::bundled), layers.stream()).forEach(data -> add(data, sum));
        return "elchi-" + Version.number() + "+" + Long.toHexString(sum.getValue());
    }

    private static void add(Data data, CRC32C sum) {
        for (String file : data.files()) {
            if (WRITTEN.stream().anyMatch(file::endsWith)) {
                continue;
            }
            sum.update(file.getBytes(StandardCharsets.UTF_8));
            sum.update(data.bytes(file));
        }
    }
}
