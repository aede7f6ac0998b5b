package org.elchi.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sends bytes as they are, also what no browser would send, and reads the answer. */
final class Wire {
    private static final int LONGEST_WAIT = 20_000;

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /**
     * What came back.
     *
     * @param status 0 where the desk closed without a word
     */
    record Answer(int status, Map<String, String> headers, String body, Duration time) {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
        }

        /** The values of cookies that were set, as a browser sends them back. */
        String cookies() {
            return header("set-cookie")
                    .orElse("")
                    .replaceAll("(?m)^([^;]*);.*$", "$1")
                    .replace("\n", "; ");
        }
    }

    /** Asks with a line and headers, each ending in a line break, and a body. */
    Answer ask(String line, String headers, byte[] body) {
        long begun = System.nanoTime();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(LONGEST_WAIT);
            send(socket.getOutputStream(), line + " HTTP/1.0\r\nHost: 127.0.0.1\r\n" + headers, body);
            socket.getInputStream().transferTo(answer);
        } catch (IOException e) {
            if (answer.size() == 0) {
                return new Answer(0, Map.of(), "", since(begun));
            }
        }
        return parsed(answer.toString(StandardCharsets.UTF_8), since(begun));
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Where the desk does not want to hear all of it, it has answered already. */
    private static void send(OutputStream out, String head, byte[] body) throws IOException {
        String length = body.length > 0 ? "Content-Length: " + body.length + "\r\n" : "";
        out.write((head + length + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        try {
            out.write(body);
            out.flush();
        } catch (IOException e) {
            out.flush();
        }
    }

    private static Answer parsed(String text, Duration time) {
        int end = text.indexOf("\r\n\r\n");
        String[] lines = text.substring(0, Math.max(0, end)).split("\r\n");
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(": ?", 2);
            headers.merge(header[0].toLowerCase(Locale.ROOT), header[1], (one, other) -> one + "\n" + other);
        }
        int status = lines[0].matches("HTTP/1\\.[01] \\d{3}.*") ? Integer.parseInt(lines[0].substring(9, 12)) : 0;
        return new Answer(status, headers, end < 0 ? text : text.substring(end + 4), time);
    }
}
