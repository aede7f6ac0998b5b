package org.elchi.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Style sheets, scripts and pictures; each under an address that changes when it does, so that browsers keep them. */
public final class Assets {
    private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final Map<String, String> FILES = Map.of(
            "desk.css", "desk/desk.css", "desk.js", "desk/desk.js", "icon.svg", "desk/icon.svg", "htmx.js", HTMX);
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();

    Assets() {
        FILES.forEach((name, file) -> {
            byte[] content = load(file);
            CRC32C sum = new CRC32C();
            sum.update(content);
            String stamped = Long.toHexString(sum.getValue()) + "-" + name;
            bytes.put(stamped, content);
            addresses.put(name, "/assets/" + stamped);
        });
    }

    private static byte[] load(String file) {
        try (InputStream stream = Assets.class.getClassLoader().getResourceAsStream(file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a file. */
    public String address(String name) {
        return Objects.requireNonNull(addresses.get(name), name);
    }

    /** Names all of them as they are. */
    @Override
    public String toString() {
        return String.valueOf(new java.util.TreeMap<>(addresses));
    }

    void serve(Context context) {
        String name = context.pathParam("name");
        Optional<byte[]> content = Optional.ofNullable(bytes.get(name));
        if (content.isEmpty()) {
            context.status(404).contentType("text/plain").result("");
            return;
        }
        context.contentType(
                        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain") + "; charset=utf-8")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .result(content.get());
    }
}
