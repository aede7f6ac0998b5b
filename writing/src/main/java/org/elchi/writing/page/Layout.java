package org.elchi.writing.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The ways of laying a paper out as a file; its libraries are loaded when it is first used. */
public enum Layout {
    /** Plain text. */
    TXT("txt", "text/plain", paper -> String.join("\n", new Plain(80, Letters::clean, text -> text).of(paper)) + "\n"),
    /** Markdown with tables. */
    MARKDOWN("md", "text/markdown", Markdown::of),
    /** One web page. */
    HTML("html", "text/html", Html::of),
    /** Pages of A4. */
    PDF("pdf", "application/pdf", Pdf::write),
    /** A document of Word. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Docx::write);

    private final String extension;
    private final String mediaType;
    private final boolean binary;
    private final BiConsumer<Paper, OutputStream> writer;

    Layout(String extension, String mediaType, Function<Paper, String> text) {
        this.extension = extension;
        this.mediaType = mediaType;
        binary = false;
        writer = (paper, out) -> write(text.apply(paper), out);
    }

    Layout(String extension, String mediaType, BiConsumer<Paper, OutputStream> writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        binary = true;
        this.writer = writer;
    }

    /** The ending of a file's name, without a dot; also what the layout is called on a command line. */
    public String extension() {
        return extension;
    }

    /** The media type, without a character set: text is UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it is no text, and so nothing for a terminal. */
    public boolean binary() {
        return binary;
    }

    /** Writes a paper; the stream stays open. */
    public void write(Paper paper, OutputStream out) {
        writer.accept(paper, out);
    }

    private static void write(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException("writing a paper", failed);
        }
    }
}
