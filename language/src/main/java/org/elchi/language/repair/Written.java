package org.elchi.language.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** What {@code turkic/repair.yaml} says: characters that texts hold, pages that they are read by, names of characters. */
final class Written {
    static final Written TABLE = load();

    private static final int HEXADECIMAL = 16;

    private final BitSet characters = new BitSet();
    private final BitSet misread = new BitSet();
    private final List<Page> pages = new ArrayList<>();
    private final List<Page> cyrillic = new ArrayList<>();
    private final Map<String, String> entities = new HashMap<>();
    private String frequent = "";
    private String lost = "";
    private String meant = "";
    private String strangers = "";

    private Written() {}

    private static Written load() {
        Written written = new Written();
        Problems problems = new Problems();
        Yaml.read(Data.bundled("lang"), "turkic/repair.yaml", problems).ifPresent(root -> {
            root.only(Set.of("family", "characters", "pages", "cyrillic-pages", "frequent", "western", "entities"));
            root.need("characters").texts().forEach(written::range);
            root.need("pages").texts().forEach(page -> written.pages.add(new Page(page)));
            root.need("cyrillic-pages").texts().forEach(page -> written.cyrillic.add(new Page(page)));
            written.frequent = root.need("frequent").text();
            root.need("western").only(Set.of("read", "meant", "strangers"));
            written.lost = root.need("western").need("read").text();
            written.meant = root.need("western").need("meant").text();
            written.strangers = root.need("western").need("strangers").text();
            root.need("entities").entries().forEach((name, character) -> written.entities.put(name, character.text()));
        });
        problems.raise();
        for (char c = 0x80; c < 0x2600; c++) {
            char character = c;
            written.misread.set(c, written.pages.stream().anyMatch(page -> page.of(character) >= 0));
        }
        return written;
    }

    private void range(String range) {
        int dash = range.indexOf('-');
        int from = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), HEXADECIMAL);
        int to = dash < 0 ? from : Integer.parseInt(range.substring(dash + 1), HEXADECIMAL);
        characters.set(from, to + 1);
    }

    /** Whether texts of the region hold a character. */
    boolean holds(int character) {
        return characters.get(character);
    }

    /** Whether a character is what some page made of a byte. */
    boolean misread(int character) {
        return misread.get(character);
    }

    /** Pages by which UTF-8 is misread. */
    List<Page> pages() {
        return pages;
    }

    /** Pages that hold Cyrillic letters. */
    List<Page> cyrillic() {
        return cyrillic;
    }

    /** The most frequent Cyrillic letters, small ones. */
    String frequent() {
        return frequent;
    }

    /** Letters that stand where a Turkish page was read as the western one; {@link #meant} has those that were meant, in the same order. */
    String lost() {
        return lost;
    }

    String meant() {
        return meant;
    }

    /** Letters of languages that do write the lost ones. */
    String strangers() {
        return strangers;
    }

    Map<String, String> entities() {
        return entities;
    }
}
