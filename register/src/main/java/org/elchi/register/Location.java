package org.elchi.register;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Where a register is. */
public sealed interface Location {
    /** A folder with one SQLite file. */
    record Folder(Path path) implements Location {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * A PostgreSQL database.
     *
     * @param url as JDBC takes it: {@code jdbc:postgresql://host/database}
     */
    record Server(String url) implements Location {
        /** Without what may be a password. */
        @Override
        public String toString() {
            return url.replaceFirst("[?].*", "").replaceFirst("//[^/@]*@", "//");
        }
    }

    /**
     * Reads a folder's path, or an address that begins with {@code postgresql:}, {@code postgres:} or {@code jdbc:postgresql:}.
     *
     * @throws IllegalArgumentException where it is neither
     */
    static Location parse(String text) {
        String start = text.substring(0, Math.min(text.length(), 20)).toLowerCase(Locale.ROOT);
        if (start.startsWith("jdbc:postgresql:")) {
            return new Server(text);
        }
        if (start.startsWith("postgresql:") || start.startsWith("postgres:")) {
            return new Server(jdbc("postgresql" + text.substring(text.indexOf(':'))));
        }
        if (start.matches("[a-z]{2,}:.*")) {
            throw new IllegalArgumentException("'" + text.replaceFirst("//[^/@]*@", "//")
                    + "' is neither a folder nor an address such as postgresql://host/database");
        }
        try {
            return new Folder(Path.of(text));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + text + "' is no path: " + e.getReason(), e);
        }
    }

    /** The driver takes the user from the parameters, not from before the host. */
    private static String jdbc(String address) {
        int at = address.indexOf('@');
        int host = address.indexOf("//") + 2;
        if (at < 0 || host < 2) {
            return "jdbc:" + address;
        }
        String[] user = address.substring(host, at).split(":", 2);
        String bare = address.substring(0, host) + address.substring(at + 1);
        return "jdbc:" + bare + (bare.contains("?") ? "&" : "?") + "user=" + user[0]
                + (user.length > 1 ? "&password=" + user[1] : "");
    }
}
