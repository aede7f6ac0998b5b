package org.elchi.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Something that can be loaded as a document, or is already known to fail. */
public final class Source {
    /** Sixty-four megabytes: a thousand times a long report. */
    static final int LARGEST = 64 << 20;

    private static final String STANDARD_INPUT = "stdin";

    @FunctionalInterface
    private interface Reading {
        byte[] bytes() throws IOException;
    }

    private final String origin;
    private final String name;
    private final Metadata metadata;
    private final Reading reading;
    private final Optional<Loaded.Refused> refused;

    private Source(String origin, String name, Metadata metadata, Reading reading, Optional<Loaded.Refused> refused) {
        this.origin = origin;
        this.name = name;
        this.metadata = metadata;
        this.reading = reading;
        this.refused = refused;
    }

    static Source file(Path path, Metadata metadata) {
        Path name = path.getFileName();
        return new Source(
                path.toString(),
                name == null ? path.toString() : name.toString(),
                metadata,
                () -> limited(() -> Files.newInputStream(path)),
                Optional.empty());
    }

    static Source standardInput(Metadata metadata) {
        return new Source(
                STANDARD_INPUT, STANDARD_INPUT, metadata, () -> System.in.readNBytes(LARGEST + 1), Optional.empty());
    }

    /**
     * Bytes that were handed over: a file that was dropped, a text that was pasted.
     *
     * @param name as its sender calls it; tells a page by its ending
     * @param about what is known of it
     */
    public static Source given(String name, byte[] bytes, Document.About about) {
        return new Source(name, name, Metadata.of(name, about), () -> bytes, Optional.empty());
    }

    static Source refused(Loaded.Refused refused) {
        return new Source(refused.name(), refused.name(), Metadata.NONE, () -> new byte[0], Optional.of(refused));
    }

    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    private static byte[] limited(Opening opening) throws IOException {
        try (InputStream stream = opening.open()) {
            return stream.readNBytes(LARGEST + 1);
        }
    }

    /**
     * Loads it.
     *
     * @param date day of publication where no table gives one
     */
    public Loaded load(Optional<LocalDate> date) {
        return refused.<Loaded>map(known -> known).orElseGet(() -> read(date));
    }

    private Loaded read(Optional<LocalDate> date) {
        try {
            byte[] bytes = reading.bytes();
            return bytes.length > LARGEST
                    ? new Loaded.Refused(origin, "is larger than 64 MB", "split it into its reports")
                    : document(bytes, date);
        } catch (IOException e) {
            return Inputs.refusal(origin, e);
        }
    }

    private Loaded document(byte[] bytes, Optional<LocalDate> date) {
        boolean page = Page.is(name, bytes);
        return switch (Decoder.decode(bytes, page ? Page.charset(bytes) : Optional.empty())) {
            case Decoded.Not not -> new Loaded.Refused(origin, not.problem(), not.remedy());
            case Decoded.Text text ->
                ready(bytes, text, page ? Optional.of(Page.of(text.text())) : Optional.empty(), date);
        };
    }

    private Loaded ready(byte[] bytes, Decoded.Text decoded, Optional<Page> page, Optional<LocalDate> date) {
        String text = page.map(Page::text).orElse(decoded.text());
        if (text.isBlank()) {
            return new Loaded.Refused(origin, "is a page without a text", "there is nothing to read");
        }
        Supplier<Optional<LocalDate>> stated = () -> HeadDate.of(text);
        Document.About about =
                metadata.of(origin, name).orDate(date).or(page.map(Page::about).orElse(Document.About.NOTHING));
        return new Loaded.Ready(new Document(
                name,
                origin,
                new Document.Bytes(bytes),
                text,
                decoded.charset(),
                decoded.damaged(),
                about.date().isPresent() ? about : about.orDate(stated.get())));
    }
}
