package org.elchi.desk.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.elchi.desk.Call;
import org.elchi.desk.Clean;
import org.elchi.desk.Refusal;
import org.elchi.desk.documents.Arriving;
import org.elchi.reading.Reader;
import org.elchi.reading.Report;
import org.elchi.register.Added;
import org.elchi.register.Arrival;
import org.elchi.register.Incoming;
import org.elchi.register.Making;
import org.elchi.register.Perusal;
import org.elchi.sources.Document;
import org.elchi.sources.Loaded;
import org.elchi.writing.export.RecordLine;

/** Reads a text or files that a program sends, and adds them to the register. */
final class Intake {
    static final int MEGABYTES = 16;

    private static final int BAD = 400;
    private static final int UNREADABLE = 422;
    private static final int MOST_FILES = 20;
    private static final String FILES = "multipart/form-data";
    private static final List<String> MEDIA = List.of(Answers.JSON, "text/plain", "text/html", FILES);
    private static final String PASTED = "text.txt";

    private Intake() {}

    /** Something to read, before it is known whether it can be. */
    private record Given(String name, byte[] bytes, Document.About about) {}

    static void read(Call call) {
        Answers.form(call, List.of(Answers.JSON));
        List<Given> given = switch (Body.type(call, MEDIA)) {
            case Answers.JSON -> List.of(object(call));
            case FILES -> files(call);
            default -> List.of(text(call));
        };
        List<Document> documents = given.stream().map(one -> loaded(call, one)).toList();
        Making making = call.room().knowledge().making();
        Reader reader = call.room().knowledge().reader();
        Function<Report, Perusal> reading = report -> Perusal.of(report, reader::read, making.gists());
        List<Arrival> arrivals = documents.stream()
                .map(document -> Arriving.of(
                        document,
                        reading.apply(Arriving.report(document)),
                        call.room().clock().instant(),
                        reading))
                .toList();
        List<Arrival.Kept> kept = call.shelf().write(register -> {
            List<Arrival.Kept> all = Arrival.keep(register, arrivals);
            register.settle();
            return all;
        });
        List<Map<String, Object>> lines =
                kept.stream().map(one -> line(call, one)).toList();
        boolean any = kept.stream().anyMatch(one -> one.added() == Added.NEW);
        call.context().status(any ? 201 : 200);
        Answers.json(call, Map.of("documents", lines));
    }

    // ---- what was sent

    private static Given object(Call call) {
        JsonNode object = Body.object(call, MEGABYTES);
        String text =
                Optional.ofNullable(object.get("text")).map(JsonNode::asText).orElse("");
        if (text.isBlank()) {
            throw new Refusal(BAD, call.words().say("wrong.missing", "found", "text"));
        }
        return new Given(
                Body.text(object, "name").orElse(PASTED),
                text.getBytes(StandardCharsets.UTF_8),
                about(call, name -> Body.text(object, name)));
    }

    private static Given text(Call call) {
        byte[] bytes = Body.bytes(call, MEGABYTES);
        if (bytes.length == 0) {
            throw new Refusal(BAD, call.words().say("wrong.missing", "found", "text"));
        }
        String name = call.parameter("name").orElse(Body.type(call, MEDIA).equals("text/html") ? "page.html" : PASTED);
        return new Given(name, bytes, about(call, call::parameter));
    }

    private static List<Given> files(Call call) {
        List<UploadedFile> files = call.context().uploadedFiles("file");
        if (files.isEmpty()) {
            throw new Refusal(BAD, call.words().say("wrong.missing", "found", "file"));
        }
        if (files.size() > MOST_FILES) {
            throw new Refusal(
                    BAD, call.words().say("wrong.range", "found", files.size(), "least", 1, "most", MOST_FILES));
        }
        Document.About about = about(call, call::field);
        return files.stream()
                .map(file -> new Given(Clean.text(file.filename()), bytes(call, file), about))
                .toList();
    }

    private static byte[] bytes(Call call, UploadedFile file) {
        if (file.size() > (long) MEGABYTES * Body.MEGABYTE) {
            throw new Refusal(413, call.words().say("wrong.large", "most", MEGABYTES));
        }
        try {
            return file.content().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document.About about(Call call, Function<String, Optional<String>> said) {
        Optional<LocalDate> date = said.apply("date").map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new Refusal(BAD, call.words().say("wrong.day", "found", text));
            }
        });
        return new Document.About(date, said.apply("outlet"), said.apply("url"));
    }

    // ---- what is read

    private static Document loaded(Call call, Given given) {
        return switch (org.elchi.sources.Source.given(given.name(), given.bytes(), given.about())
                .load(Optional.empty())) {
            case Loaded.Ready ready -> ready.document();
            case Loaded.Refused refused ->
                throw new Refusal(UNREADABLE, call.words().say("wrong.unread", "found", Clean.text(refused.line())));
        };
    }

    private static Map<String, Object> line(Call call, Arrival.Kept kept) {
        Incoming incoming = kept.incoming();
        String sha256 = incoming.document().content().sha256();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("sha256", sha256);
        line.put("doc", incoming.document().source().name());
        line.put("added", kept.added().name().toLowerCase(Locale.ROOT));
        line.put("language", incoming.findings().tongue().tag());
        line.put("facts", incoming.findings().facts().size());
        incoming.failure().ifPresent(failure -> line.put("failure", failure));
        line.put(
                "records",
                call.shelf().look(register -> register.ofDocuments(List.of(sha256))).stream()
                        .map(RecordLine::object)
                        .toList());
        return line;
    }
}
