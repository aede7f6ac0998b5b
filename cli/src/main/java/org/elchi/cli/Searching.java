package org.elchi.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.elchi.authority.Authority;
import org.elchi.cli.input.Texts;
import org.elchi.register.Register;
import org.elchi.register.record.Document;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.register.search.Analysis;
import org.elchi.register.search.IndexedDocument;
import org.elchi.register.search.SearchIndex;

/** The search index beside a register, brought up to date before it is asked. */
final class Searching implements AutoCloseable {
    private static final String FOLDER = "index";

    private final Register register;
    private final SearchIndex index;

    private Searching(Register register, SearchIndex index) {
        this.register = register;
        this.index = index;
    }

    static Searching of(Path folder, Register register, Supplier<Authority> world) {
        return new Searching(register, SearchIndex.open(folder.resolve(FOLDER), Analysis.load(world)));
    }

    SearchIndex index() {
        return index;
    }

    /** Takes in what the register holds by now; false where another process is at it. */
    boolean catchUp() {
        List<Record> records = register.records();
        String revision = revision(records);
        if (index.revision().filter(revision::equals).isPresent()) {
            return true;
        }
        return index.update(revision, documents(records), records, List.of());
    }

    private static String revision(List<Record> records) {
        CRC32C sum = new CRC32C();
        for (Record record : records) {
            sum.update(record.id().getBytes(StandardCharsets.UTF_8));
            record.tellings()
                    .forEach(
                            telling -> sum.update((telling.key() + telling.source()).getBytes(StandardCharsets.UTF_8)));
        }
        return Long.toHexString(sum.getValue());
    }

    private Iterable<IndexedDocument> documents(List<Record> records) {
        Map<String, Telling> byDocument = new LinkedHashMap<>();
        records.forEach(
                record -> record.tellings().forEach(telling -> byDocument.putIfAbsent(telling.sha256(), telling)));
        return byDocument.values().stream().map(this::document).toList();
    }

    private IndexedDocument document(Telling telling) {
        Document document = register.document(telling.sha256());
        String text = Texts.of(document.content().bytes(), document.source().name());
        return new IndexedDocument(telling.sha256(), document.source(), telling.language(), text);
    }

    @Override
    public void close() {
        index.close();
    }
}
