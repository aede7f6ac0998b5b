package org.elchi.writing.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.elchi.language.data.Data;

/** Lays a paper out as a document of Word: an Office Open XML package, the same bytes for the same paper. */
public final class Docx {
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Docx() {}

    /** Writes the document. */
    public static void write(Paper paper, OutputStream out) {
        DocxParts parts = new DocxParts();
        String document = new DocxText(paper, parts).document();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", bytes(fixed("types.xml")));
        files.put("_rels/.rels", bytes(fixed("package.xml")));
        files.put("docProps/core.xml", bytes(core(paper)));
        files.put("docProps/app.xml", bytes(fixed("app.xml")));
        files.put("word/document.xml", bytes(PROLOGUE + document));
        files.put("word/styles.xml", bytes(fixed("styles.xml").replace("{language}", language(paper))));
        files.put("word/numbering.xml", bytes(fixed("numbering.xml")));
        files.put("word/settings.xml", bytes(fixed("settings.xml")));
        files.put("word/header.xml", bytes(PROLOGUE + DocxText.header(paper)));
        files.put("word/footer.xml", bytes(PROLOGUE + DocxText.footer(paper)));
        files.put("word/_rels/document.xml.rels", bytes(PROLOGUE + parts.relations()));
        files.putAll(parts.files());
        zip(files, out);
    }

    /** The tag of the paper's language. */
    static String language(Paper paper) {
        return Markup.tag(paper.language()).orElse("und");
    }

    private static String core(Paper paper) {
        Markup core = new Markup(PROLOGUE);
        core.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        core.element("dc:title", paper.title());
        core.element("dc:creator", "Elchi");
        return core.element("dc:language", language(paper)).close().toString();
    }

    private static String fixed(String part) {
        return Data.beside(Docx.class, "docx/" + part).read("docx/" + part);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void zip(Map<String, byte[]> files, OutputStream out) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
            zip.finish();
        } catch (IOException failed) {
            throw new UncheckedIOException("writing a document of Word", failed);
        }
    }
}
