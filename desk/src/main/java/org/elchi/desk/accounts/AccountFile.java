package org.elchi.desk.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.elchi.desk.Role;

/** {@code accounts.json}: read again when it changes, replaced as a whole, written by one at a time, readable by its owner alone. */
final class AccountFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ReentrantLock HERE = new ReentrantLock();

    private final Path path;
    private volatile Read last = new Read("", List.of());

    /** What was read, and how the file was then. */
    private record Read(String state, List<Account> accounts) {}

    AccountFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** All users as they are now, by name. */
    List<Account> accounts() {
        try {
            String state = state();
            Read known = last;
            if (!known.state().equals(state)) {
                known = new Read(state, state.isEmpty() ? List.of() : read());
                last = known;
            }
            return known.accounts();
        } catch (IOException e) {
            throw failed("read", e);
        }
    }

    private String state() throws IOException {
        if (!Files.exists(path)) {
            return "";
        }
        BasicFileAttributes about = Files.readAttributes(path, BasicFileAttributes.class);
        return about.lastModifiedTime() + " " + about.size() + " " + about.fileKey();
    }

    private List<Account> read() throws IOException {
        List<Account> accounts = new ArrayList<>();
        try {
            for (JsonNode one : JSON.readTree(path.toFile()).path("users")) {
                accounts.add(account(one));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        return List.copyOf(accounts);
    }

    private static Account account(JsonNode one) {
        List<Token> tokens = new ArrayList<>();
        one.path("tokens").forEach(token -> tokens.add(token(token)));
        return new Account(
                one.path("name").asText(),
                role(one),
                one.path("password").asText(),
                instant(one, "since"),
                instant(one, "changed"),
                tokens);
    }

    private static Token token(JsonNode one) {
        return new Token(
                one.path("id").asText(),
                one.path("purpose").asText(),
                role(one),
                one.path("hash").asText(),
                instant(one, "since"),
                instant(one, "until"));
    }

    private static Role role(JsonNode one) {
        return Role.valueOf(one.path("role").asText().toUpperCase(Locale.ROOT));
    }

    private static Instant instant(JsonNode one, String name) {
        return Instant.parse(one.path(name).asText());
    }

    /** Changes the users; no other program changes them meanwhile. */
    void change(UnaryOperator<List<Account>> change) {
        HERE.lock();
        try (FileChannel channel = locked()) {
            channel.lock();
            last = new Read("", List.of());
            write(change.apply(accounts()));
            last = new Read("", List.of());
        } catch (IOException e) {
            throw failed("write", e);
        } finally {
            HERE.unlock();
        }
    }

    private FileChannel locked() throws IOException {
        Files.createDirectories(folder());
        return Private.open(
                path.resolveSibling(path.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private Path folder() {
        return java.util.Objects.requireNonNull(path.toAbsolutePath().getParent());
    }

    private void write(List<Account> accounts) throws IOException {
        ObjectNode all = JSON.createObjectNode().put("version", 1);
        ArrayNode users = all.putArray("users");
        accounts.forEach(account -> put(users.addObject(), account));
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (FileChannel channel = Private.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Private.write(channel, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void put(ObjectNode user, Account account) {
        user.put("name", account.name())
                .put("role", account.role().code())
                .put("password", account.password())
                .put("since", account.since().toString())
                .put("changed", account.changed().toString());
        ArrayNode tokens = user.putArray("tokens");
        account.tokens()
                .forEach(token -> tokens.addObject()
                        .put("id", token.id())
                        .put("purpose", token.purpose())
                        .put("role", token.role().code())
                        .put("hash", token.hash())
                        .put("since", token.since().toString())
                        .put("until", token.until().toString()));
    }

    private UncheckedIOException failed(String what, IOException e) {
        return new UncheckedIOException("cannot " + what + " " + path + ": " + e.getMessage(), e);
    }
}
