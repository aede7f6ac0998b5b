package org.elchi.desk.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.desk.Refusal;
import org.elchi.register.DocumentFilter;
import org.elchi.register.Listed;
import org.elchi.register.record.Document;
import org.elchi.register.record.Record;
import org.elchi.sources.Texts;

/** Documents, as programs are told of them. */
public final class Papers {
    /** The parameters of a list. */
    public static final List<String> PARAMETERS =
            Records.joined(List.of("q", "outlet", "language", "since", "until", "by"), Slice.PARAMETERS);

    private static final List<String> ORDERS = List.of("received", "published");
    private static final int UNKNOWN = 404;

    private final Library library;

    public Papers(Library library) {
        this.library = library;
    }

    /** A page of documents, the newest first; {@code q} are words of their names. */
    public Answer list(Asked asked) {
        Slice slice = Slice.of(asked);
        DocumentFilter filter = new DocumentFilter(
                List.of(),
                asked.text("outlet"),
                asked.text("language"),
                asked.day("since"),
                asked.day("until"),
                asked.text("q").map(words -> List.of(words.split(" +"))).orElse(List.of()),
                asked.choice("by", ORDERS).filter("published"::equals).isPresent()
                        ? DocumentFilter.By.PUBLISHED
                        : DocumentFilter.By.RECEIVED);
        List<Listed> found =
                library.shelf().look(register -> register.documents(filter, slice.size() + 1, slice.skipped()));
        List<Listed> shown = found.subList(0, Math.min(slice.size(), found.size()));
        boolean more = found.size() > shown.size();
        long total =
                library.shelf().remembered(List.of("documents", filter), register -> (long) register.count(filter));
        Map<String, Object> object = slice.head(more, Optional.of(total));
        object.put("documents", shown.stream().map(Papers::listed).toList());
        return Answer.of(object, shown.stream().map(Papers::line).toList()).part(slice, more);
    }

    private static String line(Listed listed) {
        return listed.sha256() + "  " + listed.source().name()
                + listed.source().date().map(day -> " (" + day + ")").orElse("")
                + listed.source().outlet().map(outlet -> ", " + outlet).orElse("") + ", " + listed.language();
    }

    private static Map<String, Object> listed(Listed listed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sha256", listed.sha256());
        object.put("doc", listed.source().name());
        listed.source().date().ifPresent(date -> object.put("date", date.toString()));
        listed.source().outlet().ifPresent(outlet -> object.put("outlet", outlet));
        listed.source().url().ifPresent(url -> object.put("url", url));
        object.put("language", listed.language());
        object.put("received", listed.receivedAt().toString());
        object.put("recordCount", listed.records());
        listed.failure().ifPresent(failure -> object.put("failure", failure));
        return object;
    }

    /** One document with its text, and the records that rest on it. */
    public Answer one(String sha256) {
        Listed listed = library.shelf().look(register -> register.documents(DocumentFilter.of(sha256), 1, 0)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(UNKNOWN, library.words().say("wrong.document", "found", sha256)));
        Document document = library.shelf().look(register -> register.document(sha256));
        String text = Texts.of(document.content().bytes(), document.source().name());
        List<Record> records = library.shelf().look(register -> register.ofDocuments(List.of(sha256)));
        Map<String, Object> object = listed(listed);
        object.put("charset", document.charset());
        object.put("text", text);
        Records all = new Records(library);
        object.put("records", records.stream().map(all::titled).toList());
        return Answer.of(object, List.of(line(listed), text));
    }
}
