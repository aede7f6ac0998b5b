package org.elchi.language.alphabet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.language.data.Node;

/** Words and stems that scripts spell each in its own way; a hyphen at the end says that endings may follow. */
final class Pairs {
    private final List<Map<String, String>> pairs = new ArrayList<>();

    void read(Node node) {
        for (Node pair : node.items()) {
            Map<String, String> spellings = new HashMap<>();
            pair.entries().forEach((script, spelling) -> spellings.put(script, spelling.text()));
            pairs.add(spellings);
        }
    }

    /** From spellings of one script to those of another, stems with their hyphen. */
    Map<String, String> between(String from, String to) {
        Map<String, String> found = new HashMap<>();
        for (Map<String, String> pair : pairs) {
            String source = pair.get(from);
            String target = pair.get(to);
            if (source != null && target != null) {
                found.putIfAbsent(Letters.repaired(source), target);
            }
        }
        return found;
    }
}
