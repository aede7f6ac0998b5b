package org.elchi.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.elchi.register.Promises;
import org.elchi.register.following.Following;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Exporters;
import org.elchi.writing.export.Holdings;

/** Gives what a page shows in another form: {@code ?format=xlsx}. */
final class Exports {
    /** The forms in which every page of records can be taken away, in the order in which they are offered. */
    static final List<String> FORMS = List.of("csv", "xlsx", "jsonl", "jsonld", "ical-all");

    private Exports() {}

    /** Answers a request for another form than the page; false where the page itself is wanted. */
    static boolean answered(Call call, Sheet sheet) {
        Optional<String> form = call.parameter("format");
        if (form.isEmpty() || sheet.records().isEmpty()) {
            return false;
        }
        Exporters.Form wanted = Exporters.named(form.get())
                .filter(known -> FORMS.contains(known.name()))
                .orElseThrow(() -> new Refusal(
                        400, call.words().say("wrong.form", "found", form.get(), "need", String.join(", ", FORMS))));
        Holdings holdings = call.shelf().look(register -> {
            List<Record> records = sheet.records().get().apply(register);
            return new Holdings(
                    sheet.title(),
                    records,
                    new Promises(register, Following.load()).in(records),
                    call.words().authority(),
                    call.today());
        });
        send(call, wanted, wanted.exporter(call.words().tag()), holdings);
        return true;
    }

    private static void send(Call call, Exporters.Form form, Exporter exporter, Holdings holdings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (exporter) {
                case Exporter.ToFile file -> file.write(holdings, out);
                case Exporter.ToFolder folder -> zip(folder, holdings, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean folder = exporter instanceof Exporter.ToFolder;
        call.context()
                .contentType(folder ? "application/zip" : form.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"elchi." + form.extension() + (folder ? ".zip" : "") + "\"")
                .result(out.toByteArray());
    }

    private static void zip(Exporter.ToFolder exporter, Holdings holdings, ByteArrayOutputStream out)
            throws IOException {
        Path folder = Files.createTempDirectory("elchi");
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            exporter.write(holdings, folder);
            for (Path file : files(folder)) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
            }
        } finally {
            for (Path file : files(folder).reversed()) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}
