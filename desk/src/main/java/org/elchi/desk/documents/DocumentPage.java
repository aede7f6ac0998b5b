package org.elchi.desk.documents;

import java.util.List;
import java.util.Optional;
import org.elchi.desk.Call;
import org.elchi.desk.Frame;
import org.elchi.desk.Page;
import org.elchi.desk.Refusal;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.register.DocumentFilter;
import org.elchi.register.Listed;
import org.elchi.register.Register;
import org.elchi.register.record.Document;

/** {@code /documents/<sha256>}: a document with all that it tells, and its bytes as they were received. */
public final class DocumentPage implements Page {
    private static final String HASH = "[0-9a-f]{64}";

    private final Scripts scripts = new Scripts();

    @Override
    public void answers(Routes routes) {
        routes.page("/documents/{sha256}", this::show);
        routes.page("/documents/{sha256}/original", DocumentPage::original);
    }

    private static String hash(Call call) {
        String hash = call.part("sha256");
        if (!hash.matches(HASH)) {
            throw new Refusal(404, call.words().say("documents.wrong.document"));
        }
        return hash;
    }

    private static Listed listed(Register register, String hash, Call call) {
        return register.documents(DocumentFilter.of(hash), 1, 0).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(404, call.words().say("documents.wrong.document")));
    }

    private void show(Call call) {
        String hash = hash(call);
        int part = call.number("part", 0);
        int at = call.number("at", 0);
        Optional<String> script = call.parameter("script");
        DocumentView view = call.shelf().look(register -> {
            Listed listed = listed(register, hash, call);
            return new Viewing(call, scripts, listed, register.document(hash), register.ofDocuments(List.of(hash)))
                    .view(part, at, script);
        });
        call.show(Sheet.of("documents/document", view.name(), view)
                .with(register -> register.ofDocuments(List.of(hash))));
    }

    /** Never shown by a browser: it may hold anything. */
    private static void original(Call call) {
        String hash = hash(call);
        Document document = call.shelf().look(register -> {
            listed(register, hash, call);
            return register.document(hash);
        });
        String name = Dropped.plain(document.source().name());
        call.context()
                .contentType("application/octet-stream")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''"
                                + Frame.encoded(name).replace("+", "%20"))
                .result(document.content().bytes());
    }
}
