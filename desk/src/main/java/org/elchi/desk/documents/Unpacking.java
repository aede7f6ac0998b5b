package org.elchi.desk.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes the files out of a ZIP file, and stops where it would never end: a few kilobytes may claim to hold the world. */
final class Unpacking {
    /** Texts pack to a tenth at most; a hundredth is no text. */
    private static final int RATIO = 100;

    /** So much may come out of any ZIP file, however small. */
    private static final int HARMLESS = 1 << 20;

    private static final byte[] MAGIC = {'P', 'K', 3, 4};

    /** Names that are not marked as Unicode are what older programs of the region wrote. */
    private static final Charset OLD = Charset.forName("IBM866");

    private final Limits limits;
    private final List<Dropped> files = new ArrayList<>();
    private long unpacked;

    private Unpacking(Limits limits) {
        this.limits = limits;
    }

    /** Whether a file is to be unpacked: by its name and its first bytes, for office files begin alike. */
    static boolean is(String name, byte[] bytes) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".zip")
                && bytes.length >= MAGIC.length
                && java.util.Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length);
    }

    /** The files in a ZIP file, or why there are none. */
    static List<Dropped> of(String name, byte[] bytes, Limits limits) {
        try {
            return new Unpacking(limits).unpacked(name, bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | IOException e) {
            return again(name, bytes, limits);
        }
    }

    private static List<Dropped> again(String name, byte[] bytes, Limits limits) {
        try {
            return new Unpacking(limits).unpacked(name, bytes, OLD);
        } catch (IllegalArgumentException | IOException e) {
            return List.of(Dropped.refused(name, "documents.wrong.zip"));
        }
    }

    private List<Dropped> unpacked(String name, byte[] bytes, Charset charset) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), charset)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && !hidden(entry.getName())) {
                    if (files.size() >= limits.files()) {
                        files.add(Dropped.refused(name, "documents.wrong.rest"));
                        return files;
                    }
                    if (!taken(entry.getName(), zip, bytes.length)) {
                        return List.of(Dropped.refused(name, "documents.wrong.bomb"));
                    }
                }
            }
        }
        return files.isEmpty() ? List.of(Dropped.refused(name, "documents.wrong.zip")) : files;
    }

    /** What systems put beside files: {@code __MACOSX}, {@code .DS_Store}. */
    private static boolean hidden(String name) {
        return name.startsWith("__MACOSX/") || Dropped.plain(name).startsWith(".");
    }

    /** Whether it could be taken; false where it is more than can be meant. */
    private boolean taken(String entry, ZipInputStream zip, int packed) throws IOException {
        byte[] bytes = zip.readNBytes(limits.size() + 1);
        unpacked += bytes.length;
        if (unpacked > limits.total() || unpacked > HARMLESS && unpacked / RATIO > packed) {
            return false;
        }
        String name = Dropped.plain(entry);
        if (bytes.length > limits.size()) {
            files.add(Dropped.refused(name, "documents.wrong.size"));
        } else if (is(name, bytes)) {
            files.add(Dropped.refused(name, "documents.wrong.inside"));
        } else {
            files.add(Dropped.of(name, bytes));
        }
        return true;
    }
}
