package org.elchi.register.carrying;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.elchi.register.Added;
import org.elchi.register.Register;
import org.elchi.register.RegisterException;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Joining;
import org.elchi.register.internal.Failures;
import org.elchi.register.internal.Rebuilding;
import org.elchi.register.record.Document;
import org.elchi.register.record.Source;

/** An export put into a register. Each document is known by its hash; what is wrong or missing is told, line by line, and the rest goes on. */
public final class Import {
    private static final int AT_ONCE = 32;

    /** More bytes than any document has that a register holds. */
    private static final long LARGEST = 256L << 20;

    private final Path folder;
    private final Consumer<String> wrong;
    private final List<Lines.Listed> listed;
    private final List<Decision> decisions;
    private int refused;

    /**
     * What stands in a folder.
     *
     * @param unfinished whether an export that was stopped is taken as well
     * @param wrong told of each thing that is wrong or missing
     */
    public Import(Path folder, boolean unfinished, Consumer<String> wrong) {
        this.folder = folder;
        this.wrong = wrong;
        check(unfinished);
        this.listed = lines(Plain.DOCUMENTS, Lines::document);
        this.decisions = lines(Plain.DECISIONS, Lines::decision).stream()
                .sorted(Comparator.comparingLong(Decision::number))
                .toList();
    }

    /**
     * What has come of it.
     *
     * @param completed documents of which a date, outlet or address was not known
     * @param refused how many things were wrong or missing
     */
    public record Done(int added, int completed, int known, int decisions, int knownDecisions, int refused) {}

    /** How many documents are listed. */
    public int size() {
        return listed.size();
    }

    private void check(boolean unfinished) {
        Path complete = folder.resolve(Plain.COMPLETE);
        if (!Files.isRegularFile(folder.resolve(Plain.DOCUMENTS))) {
            throw new RegisterException(
                    "there is no export in " + folder + "; need a folder that 'elchi export' wrote");
        }
        if (Files.isRegularFile(complete)) {
            sums(complete);
        } else if (!unfinished) {
            throw new RegisterException("the export in " + folder + " was stopped before its end; export again, or take"
                    + " what is there with --unfinished");
        }
    }

    private void sums(Path complete) {
        try {
            JsonNode said = Lines.object(Files.readString(complete));
            if (said.path("format").asInt() > Plain.FORMAT) {
                throw new RegisterException("the export in " + folder + " was written by a newer Elchi; use that one");
            }
            for (String name : List.of(Plain.DOCUMENTS, Plain.DECISIONS)) {
                if (!said.path("sha256").path(name).asText().equals(sum(folder.resolve(name)))) {
                    refuse(folder.resolve(name) + ": is not as it was exported; what can be read of it is taken");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            refuse(complete + ": cannot be read (" + e.getMessage() + "); what is there is taken");
        }
    }

    private static String sum(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        java.security.MessageDigest digest = Listing.digest();
        try (InputStream in = new java.security.DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void refuse(String what) {
        refused++;
        wrong.accept(what);
    }

    private <T> List<T> lines(String name, Function<String, T> reading) {
        Path file = folder.resolve(name);
        List<T> all = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return all;
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                line(file + ":" + number, line, reading).ifPresent(all::add);
            }
            return all;
        } catch (IOException e) {
            throw Failures.of("read " + file, e);
        }
    }

    private <T> Optional<T> line(String place, String line, Function<String, T> reading) {
        try {
            return line.isBlank() ? Optional.empty() : Optional.of(reading.apply(line));
        } catch (IllegalArgumentException | DateTimeException e) {
            refuse(place + ": " + e.getMessage() + "; left out");
            return Optional.empty();
        }
    }

    /**
     * Puts all into a register. One that was stopped goes on when it is done again.
     *
     * @param step told of each document that is done
     */
    public Done into(Register register, Rebuilding.Reading reading, Runnable step) {
        register.begin("the import of " + folder.toAbsolutePath().normalize());
        int[] counts = new int[Added.values().length];
        for (int from = 0; from < listed.size(); from += AT_ONCE) {
            List<Lines.Listed> some = listed.subList(from, Math.min(from + AT_ONCE, listed.size()));
            documents(register, some, reading, counts);
            some.forEach(one -> step.run());
        }
        Joining joining = register.join(decisions);
        joining.refused().forEach(this::refuse);
        register.settle();
        register.end();
        return new Done(
                counts[Added.NEW.ordinal()],
                counts[Added.COMPLETED.ordinal()],
                counts[Added.KNOWN.ordinal()],
                joining.added().size(),
                joining.known(),
                refused);
    }

    private void documents(Register register, List<Lines.Listed> some, Rebuilding.Reading reading, int[] counts) {
        Map<String, Source> there =
                register.sources(some.stream().map(Lines.Listed::sha256).toList());
        List<Document> documents = new ArrayList<>();
        for (Lines.Listed one : some) {
            Optional<Document> document = document(one, Optional.ofNullable(there.get(one.sha256())));
            document.filter(whole -> !whole.source().equals(there.get(one.sha256())))
                    .ifPresentOrElse(
                            documents::add, () -> counts[Added.KNOWN.ordinal()] += document.isPresent() ? 1 : 0);
        }
        if (!documents.isEmpty()) {
            register.add(reading.read(documents)).forEach(added -> counts[added.ordinal()]++);
        }
    }

    /** A document with its bytes, and all that is known of it. */
    private Optional<Document> document(Lines.Listed one, Optional<Source> known) {
        Path file = folder.resolve(one.file());
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                refuse(file + ": is not in the export; left out");
                return Optional.empty();
            }
            if (Files.size(file) > LARGEST) {
                refuse(file + ": is larger than any document; left out");
                return Optional.empty();
            }
            Document.Content content = new Document.Content(Files.readAllBytes(file));
            if (content.sha256().equals(one.sha256())) {
                Document document = one.with(content);
                return Optional.of(known.map(source -> document.with(source.or(document.source())))
                        .orElse(document));
            }
            refuse(file + ": is not what was exported (its sum is another); left out");
        } catch (IOException e) {
            refuse(file + ": is missing or may not be read; left out");
        }
        return Optional.empty();
    }
}
