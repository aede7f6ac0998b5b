package org.elchi.language.alphabet;

import java.util.Map;
import org.elchi.language.data.Node;

/** Punctuation that a script writes in its own way, as the Arabic comma. */
record Marks(String own, String usual) {
    static final Marks NONE = new Marks("", "");

    static Marks of(Node node) {
        StringBuilder own = new StringBuilder();
        StringBuilder usual = new StringBuilder();
        for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
            own.append(entry.getKey().charAt(0));
            usual.append(entry.getValue().text().charAt(0));
        }
        return new Marks(own.toString(), usual.toString());
    }

    char read(char c) {
        int at = own.indexOf(c);
        return at < 0 ? c : usual.charAt(at);
    }

    char write(char c) {
        int at = usual.indexOf(c);
        return at < 0 ? c : own.charAt(at);
    }
}
