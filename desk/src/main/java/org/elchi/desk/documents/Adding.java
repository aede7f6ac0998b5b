package org.elchi.desk.documents;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.desk.Call;
import org.elchi.desk.Refusal;
import org.elchi.desk.Words;
import org.elchi.sources.Document;

/** Takes what was sent in a form: files, what is in ZIP files, a text; all of it or, with a clear line, nothing. */
final class Adding {
    private final Call call;
    private final Readings readings;
    private final Limits limits;
    private final Words words;

    Adding(Call call, Readings readings, Limits limits) {
        this.call = call;
        this.readings = readings;
        this.limits = limits;
        this.words = call.words();
    }

    void add() {
        Document.About about = about();
        List<Dropped> files = new ArrayList<>();
        for (UploadedFile sent : call.context().uploadedFiles("files")) {
            if (sent.size() > 0 || !sent.filename().isBlank()) {
                files.addAll(files(sent));
            }
        }
        pasted().ifPresent(files::add);
        if (files.isEmpty()) {
            throw new Refusal(400, words.say("documents.wrong.nothing"));
        }
        if (files.size() > limits.files() + 1) {
            throw new Refusal(
                    413,
                    words.say(
                            "documents.wrong.many",
                            "found",
                            words.number(files.size()),
                            "need",
                            words.number(limits.files())));
        }
        call.goOn("/documents/jobs/" + readings.begin(files, about).id());
    }

    private List<Dropped> files(UploadedFile sent) {
        if (sent.size() > limits.size()) {
            return List.of(Dropped.refused(sent.filename(), "documents.wrong.size"));
        }
        byte[] bytes = bytes(sent);
        return Unpacking.is(sent.filename(), bytes)
                ? Unpacking.of(sent.filename(), bytes, limits)
                : List.of(Dropped.of(sent.filename(), bytes));
    }

    private static byte[] bytes(UploadedFile sent) {
        try (InputStream stream = sent.content()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser sends lines with two signs at their ends. */
    private Optional<Dropped> pasted() {
        return Optional.ofNullable(call.context().formParam("text"))
                .map(text -> text.replace("\r\n", "\n"))
                .filter(text -> !text.isBlank())
                .map(text -> Dropped.of(
                        call.field("name").orElseGet(() -> words.say("documents.pasted")),
                        text.getBytes(StandardCharsets.UTF_8)));
    }

    // ---- what is known of them

    private Document.About about() {
        return new Document.About(day(), call.field("outlet"), url());
    }

    private Optional<LocalDate> day() {
        return call.field("date").map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (java.time.DateTimeException e) {
                throw new Refusal(400, words.say("wrong.day", "found", text));
            }
        });
    }

    private Optional<String> url() {
        Optional<String> url = call.field("url");
        url.filter(text -> !text.matches("(?i)https?://\\S+")).ifPresent(text -> {
            throw new Refusal(400, words.say("documents.wrong.url", "found", text));
        });
        return url;
    }
}
