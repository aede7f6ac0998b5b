package org.elchi.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Exporters;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Json;
import org.elchi.writing.export.RecordLine;

/** Gives what a page shows in another form: {@code ?format=xlsx}. */
final class Exports {
    /** The forms in which every page of records can be taken away, in the order in which they are offered. */
    static final List<String> FORMS = List.of("csv", "xlsx", "json", "jsonl", "jsonld", "ical-all", "pdf", "docx");

    /** More records than this are asked for as pages of the interface for programs. */
    static final int MOST = 5_000;

    private static final int TOO_MANY = 413;

    private Exports() {}

    /** A file that is given away. */
    private record Taken(byte[] bytes, String mediaType, String extension) {}

    /** Answers a request for another form than the page; false where the page itself is wanted. */
    static boolean answered(Call call, Sheet sheet) {
        Optional<String> form = call.parameter("format");
        if (form.isEmpty() || sheet.records().isEmpty()) {
            return false;
        }
        if (!FORMS.contains(form.get())) {
            throw new Refusal(
                    400, call.words().say("wrong.form", "found", form.get(), "need", String.join(", ", FORMS)));
        }
        Taken taken = printed(call, sheet, form.get())
                .or(() -> json(call, sheet, form.get()))
                .orElseGet(() -> exported(call, sheet, form.get()));
        call.context()
                .contentType(taken.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + FileName.of(call, taken.extension()) + "\"")
                .result(taken.bytes());
        return true;
    }

    /** A brief, or a list for print. */
    private static Optional<Taken> printed(Call call, Sheet sheet, String form) {
        return Printed.layout(form)
                .map(layout -> new Taken(Printed.bytes(call, sheet, layout), layout.mediaType(), layout.extension()));
    }

    /** One document of JSON. */
    private static Optional<Taken> json(Call call, Sheet sheet, String form) {
        if (!form.equals("json")) {
            return Optional.empty();
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", sheet.title());
        document.put("asOf", call.today().toString());
        document.put(
                "records",
                records(call, sheet, MOST, "export.bounded").stream()
                        .map(RecordLine::object)
                        .toList());
        byte[] bytes = (Json.of(document) + "\n").getBytes(StandardCharsets.UTF_8);
        return Optional.of(new Taken(bytes, "application/json", form));
    }

    /** The records of a page; more than so many are refused. */
    static List<Record> records(Call call, Sheet sheet, int most, String phrase) {
        List<Record> records =
                call.shelf().look(register -> sheet.records().orElseThrow().apply(register));
        if (records.size() > most) {
            throw new Refusal(
                    TOO_MANY, call.words().say(phrase, "most", call.words().number(most)));
        }
        return records;
    }

    private static Taken exported(Call call, Sheet sheet, String name) {
        Exporters.Form form = Exporters.named(name).orElseThrow();
        Exporter exporter = form.exporter(call.words().tag());
        List<Record> records = records(call, sheet, MOST, "export.bounded");
        Holdings holdings = call.holdings(sheet.title(), records);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (exporter) {
                case Exporter.ToFile file -> file.write(holdings, out);
                case Exporter.ToFolder folder -> Zip.write(folder, holdings, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exporter instanceof Exporter.ToFolder
                ? new Taken(out.toByteArray(), "application/zip", form.extension() + ".zip")
                : new Taken(
                        out.toByteArray(),
                        form.mediaType() + (form.binary() ? "" : "; charset=utf-8"),
                        form.extension());
    }
}
