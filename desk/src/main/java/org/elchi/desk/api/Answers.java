package org.elchi.desk.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.elchi.desk.Call;
import org.elchi.desk.Frame;
import org.elchi.desk.Refusal;
import org.elchi.desk.data.Answer;
import org.elchi.desk.data.Slice;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Exporters;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Json;

/** How a program is answered: as JSON, or as linked data where it is told of records and asks for it. */
final class Answers {
    static final String JSON = "application/json";
    static final String LINKED = "application/ld+json";

    private static final int NOT_ACCEPTABLE = 406;

    private Answers() {}

    /** Sends an answer in the form that was asked for. */
    static void send(Call call, Answer answer) {
        List<String> forms = answer.records().isPresent() ? List.of(JSON, LINKED) : List.of(JSON);
        String form = form(call, forms);
        answer.slice().ifPresent(slice -> links(call, slice, answer.more()));
        if (form.equals(LINKED)) {
            call.context()
                    .contentType(LINKED)
                    .result(linked(call, answer.records().orElseThrow()));
        } else {
            json(call, answer.object());
        }
    }

    static void json(Call call, Map<String, Object> object) {
        call.context().contentType(JSON).result((Json.of(object) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The first of these forms that the program wants most. */
    static String form(Call call, List<String> forms) {
        String accept = Optional.ofNullable(call.context().header("Accept")).orElse("*/*");
        QuotedQualityCSV wanted = new QuotedQualityCSV();
        wanted.addValue(accept);
        for (String range : wanted.getValues()) {
            String type = range.replaceFirst("\\s*;.*", "");
            for (String form : forms) {
                if (type.equals("*/*")
                        || type.equals(form)
                        || type.endsWith("/*") && form.startsWith(type.substring(0, type.length() - 1))) {
                    return form;
                }
            }
        }
        throw new Refusal(
                NOT_ACCEPTABLE,
                call.words()
                        .say(
                                "wrong.accept",
                                "found",
                                org.elchi.desk.Clean.text(accept),
                                "need",
                                String.join(", ", forms)));
    }

    private static byte[] linked(Call call, List<Record> records) {
        Exporter exporter =
                Exporters.named("jsonld").orElseThrow().exporter(call.words().tag());
        Holdings holdings = call.holdings(call.context().path(), records);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ((Exporter.ToFile) exporter).write(holdings, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Where the pages beside this one are (RFC 8288). */
    private static void links(Call call, Slice slice, boolean more) {
        List<String> links = new ArrayList<>();
        if (slice.page() > 1) {
            links.add(link(call, slice.page() - 1, "prev"));
            links.add(link(call, 1, "first"));
        }
        if (more) {
            links.add(link(call, slice.page() + 1, "next"));
        }
        if (!links.isEmpty()) {
            call.context().header("Link", String.join(", ", links));
        }
    }

    private static String link(Call call, int page, String relation) {
        Map<String, List<String>> parameters = new TreeMap<>(call.context().queryParamMap());
        parameters.put("page", List.of(String.valueOf(page)));
        List<String> pairs = new ArrayList<>();
        parameters.forEach(
                (name, values) -> values.forEach(value -> pairs.add(Frame.encoded(name) + "=" + Frame.encoded(value))));
        return "<" + call.context().path() + "?" + String.join("&", pairs) + ">; rel=\"" + relation + "\"";
    }
}
