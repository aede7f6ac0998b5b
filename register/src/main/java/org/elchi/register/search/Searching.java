package org.elchi.register.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.elchi.authority.Authority;
import org.elchi.register.Changed;
import org.elchi.register.Location;
import org.elchi.register.Register;
import org.elchi.register.record.Document;

/** The search index of a register, brought up to date before it is asked. It stands beside the register, or in the user's cache where it may not. */
public final class Searching implements AutoCloseable {
    private static final String FOLDER = "index";

    private final Register register;
    private final String reader;
    private final SearchIndex index;
    private final BiFunction<byte[], String, String> texts;

    private Searching(Register register, String reader, SearchIndex index, BiFunction<byte[], String, String> texts) {
        this.register = register;
        this.reader = reader;
        this.index = index;
        this.texts = texts;
    }

    /**
     * Opens the index of a register.
     *
     * @param reader name of what reads its texts; another one makes the index anew
     * @param texts the text of a document's bytes, with its name
     * @param world asked for only where there is something to take in
     */
    public static Searching of(
            Location location,
            Register register,
            String reader,
            BiFunction<byte[], String, String> texts,
            Supplier<Authority> world) {
        Path folder = folder(location, register.name(), System.getenv());
        return new Searching(register, reader, SearchIndex.open(folder, Analysis.load(world)), texts);
    }

    private static Path folder(Location location, String name, Map<String, String> environment) {
        return location instanceof Location.Folder folder && Files.isWritable(folder.path())
                ? folder.path().resolve(FOLDER)
                : Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                        .filter(value -> !value.isBlank())
                        .map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                        .resolve("elchi")
                        .resolve(FOLDER + "-" + name);
    }

    public SearchIndex index() {
        return index;
    }

    /** Takes in what the register holds by now; false where another process is at it. */
    public boolean catchUp() {
        String own = register.name() + " " + reader + " ";
        long now = register.revision();
        Optional<Long> known = index.revision()
                .filter(revision -> revision.startsWith(own))
                .map(revision -> Long.valueOf(revision.substring(own.length())))
                .filter(revision -> revision <= now);
        if (known.isPresent() && known.get() == now) {
            return true;
        }
        return index.update(
                own + now,
                known.isEmpty(),
                intake -> register.changes(known.orElse(-1L), changed -> take(changed, intake)));
    }

    private void take(Changed changed, Intake intake) {
        switch (changed) {
            case Changed.Documents documents -> {
                for (int i = 0; i < documents.documents().size(); i++) {
                    intake.document(document(
                            documents.documents().get(i), documents.languages().get(i)));
                }
            }
            case Changed.Records records -> records.records().forEach(intake::record);
            case Changed.Gone gone -> gone.ids().forEach(intake::gone);
        }
    }

    private IndexedDocument document(Document document, String language) {
        String text = texts.apply(document.content().bytes(), document.source().name());
        return new IndexedDocument(document.content().sha256(), document.source(), language, text);
    }

    @Override
    public void close() {
        index.close();
    }
}
