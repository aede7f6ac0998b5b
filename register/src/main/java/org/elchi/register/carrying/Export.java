package org.elchi.register.carrying;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.elchi.register.Register;
import org.elchi.register.RegisterException;
import org.elchi.register.decision.Decision;
import org.elchi.register.internal.Failures;
import org.elchi.register.record.Document;

/**
 * What a register keeps as plain files, the same whenever the same is kept. Until the last of them is written, an export is seen as
 * unfinished. Decisions are written first: all documents that they are about are there then, whatever others add meanwhile.
 */
public final class Export {
    private final Path folder;
    private final Consumer<String> damaged;
    private final Runnable step;
    private long bytes;

    /**
     * An export to a folder.
     *
     * @param damaged told of each document that is damaged in the register, and is left out
     * @param step told of each document that is done
     */
    public Export(Path folder, Consumer<String> damaged, Runnable step) {
        this.folder = folder;
        this.damaged = damaged;
        this.step = step;
    }

    /** What was written. */
    public record Written(int documents, int decisions, long bytes) {}

    /** @param instead whether it may take the place of a finished one */
    public Written of(Register register, boolean instead) {
        try {
            begin(instead);
            return write(register);
        } catch (IOException | UncheckedIOException e) {
            throw Failures.of("write the export to " + folder, e);
        }
    }

    private void begin(boolean instead) throws IOException {
        if (Files.exists(folder.resolve(Plain.COMPLETE)) && !instead) {
            throw new RegisterException(
                    folder + " holds an export already; name another folder, or replace it with --force");
        }
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve(Plain.DECISIONS)) && !isEmpty() && !instead) {
            throw new RegisterException(folder + " holds something else; name an empty folder");
        }
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve(Plain.COMPLETE));
    }

    private boolean isEmpty() throws IOException {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            return !inside.iterator().hasNext();
        }
    }

    private Written write(Register register) throws IOException {
        try (Listing decisions = new Listing(folder.resolve(Plain.DECISIONS));
                Listing documents = new Listing(folder.resolve(Plain.DOCUMENTS))) {
            for (Decision decision : register.decisions()) {
                decisions.add(Lines.write(decision));
            }
            Set<String> written = documents(register, documents);
            clear(written);
            ObjectNode complete = Lines.object();
            complete.put("format", Plain.FORMAT)
                    .put("documents", documents.lines())
                    .put("decisions", decisions.lines())
                    .put("bytes", bytes);
            complete.putObject("sha256")
                    .put(Plain.DECISIONS, decisions.finish())
                    .put(Plain.DOCUMENTS, documents.finish());
            finish(complete.toString());
            return new Written(documents.lines(), decisions.lines(), bytes);
        }
    }

    private Set<String> documents(Register register, Listing listing) throws IOException {
        Set<String> written = new HashSet<>();
        for (String sha256 : register.hashes()) {
            Optional<Document> document = document(register, sha256);
            if (document.isPresent()) {
                original(sha256, document.get().content().bytes());
                listing.add(Lines.write(document.get()));
                written.add(sha256);
            }
            step.run();
        }
        return written;
    }

    private Optional<Document> document(Register register, String sha256) {
        try {
            return Optional.of(register.document(sha256));
        } catch (RegisterException e) {
            if (!Failures.isDamage(e)) {
                throw e;
            }
            damaged.accept(sha256);
            return Optional.empty();
        }
    }

    private void original(String sha256, byte[] content) throws IOException {
        Path file = Plain.original(folder, sha256);
        bytes += content.length;
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, content);
        }
    }

    /** Removes what an earlier export has left that is in the register no more. */
    private void clear(Set<String> written) throws IOException {
        Path originals = Files.createDirectories(folder.resolve(Plain.ORIGINALS));
        try (Stream<Path> files = Files.walk(originals, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (Plain.isHash(name) && !written.contains(name)) {
                    Files.delete(file);
                }
            }
        }
    }

    private void finish(String complete) throws IOException {
        Path file = folder.resolve(Plain.COMPLETE);
        try (Unfinished unfinished = Unfinished.of(file);
                Listing listing = new Listing(unfinished.folder().resolve(Plain.COMPLETE))) {
            listing.add(complete);
            listing.finish();
            unfinished.finish(unfinished.folder().resolve(Plain.COMPLETE), true);
        }
    }
}
