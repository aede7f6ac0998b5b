package org.elchi.language.alphabet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** What {@code turkic/letters.yaml} says, laid out by character so that one look tells what a character is. */
public final class LetterTable {
    static final int APOSTROPHE = 1;
    static final int SILENT = 1 << 1;
    static final int COMBINING = 1 << 2;
    static final int LETTER = 1 << 3;
    static final int DIGIT = 1 << 4;
    static final int SPACE = 1 << 5;
    static final int LATIN = 1 << 6;
    static final int CYRILLIC = 1 << 7;
    static final int BREAK = 1 << 8;
    static final int ODD = APOSTROPHE | SILENT | COMBINING | BREAK;

    private static final String PATH = "turkic/letters.yaml";
    private static final int HEXADECIMAL = 16;

    private final short[] kinds = new short[Character.MAX_VALUE + 1];
    private final char[] twins = new char[Character.MAX_VALUE + 1];
    private final List<String> alike = new ArrayList<>();
    private final String[] ligatures = new String[Character.MAX_VALUE + 1];
    private String back = "";
    private String front = "";

    private LetterTable() {}

    static LetterTable load() {
        Problems problems = new Problems();
        LetterTable table = new LetterTable();
        table.usual();
        Yaml.read(Data.bundled("lang"), PATH, problems).ifPresent(table::read);
        problems.raise();
        return table;
    }

    private void usual() {
        for (int c = 0; c < kinds.length; c++) {
            int kind = Character.isLetter(c) ? LETTER : 0;
            kind |= Character.isDigit(c) ? DIGIT : 0;
            kind |= Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 ? SPACE : 0;
            kind |= c == '\n' || c == '\r' ? BREAK : 0;
            kind |= c >= 0x0300 && Character.getType(c) == Character.NON_SPACING_MARK ? COMBINING : 0;
            kind |= Letters.latin(c) ? LATIN : 0;
            kind |= Letters.cyrillic(c) ? CYRILLIC : 0;
            kinds[c] = (short) kind;
        }
    }

    private void read(Node root) {
        root.only(Set.of("family", "apostrophes", "silent", "twins", "alike", "ligatures", "vowels"));
        root.need("apostrophes").text().chars().forEach(c -> kinds[c] = (short) (APOSTROPHE | kinds[c] & ~LETTER));
        root.need("silent").texts().forEach(this::silent);
        Node twin = root.need("twins").only(Set.of("latin", "cyrillic"));
        String latin = twin.need("latin").text();
        String cyrillic = twin.need("cyrillic").text();
        if (latin.length() != cyrillic.length()) {
            twin.problem("found " + latin.length() + " Latin and " + cyrillic.length() + " Cyrillic twins");
            return;
        }
        for (int i = 0; i < latin.length(); i++) {
            twins[latin.charAt(i)] = cyrillic.charAt(i);
            twins[cyrillic.charAt(i)] = latin.charAt(i);
        }
        alike.addAll(root.need("alike").texts());
        for (Map.Entry<String, Node> entry : root.need("ligatures").entries().entrySet()) {
            ligatures[entry.getKey().charAt(0)] = entry.getValue().text();
        }
        Node vowels = root.need("vowels").only(Set.of("back", "front"));
        back = vowels.need("back").text();
        front = vowels.need("front").text();
    }

    private void silent(String range) {
        int dash = range.indexOf('-');
        int from = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), HEXADECIMAL);
        int to = dash < 0 ? from : Integer.parseInt(range.substring(dash + 1), HEXADECIMAL);
        for (int c = from; c <= to; c++) {
            kinds[c] = SILENT;
        }
    }

    int kind(char c) {
        return kinds[c];
    }

    boolean is(char c, int kind) {
        return (kinds[c] & kind) != 0;
    }

    /** The letter of the other script that looks the same, 0 without one. */
    char twin(char c) {
        return twins[c];
    }

    /** Groups of small letters that are typed for each other. */
    List<String> alike() {
        return alike;
    }

    /** The letters that one sign stands for, null where it stands for itself. */
    public @org.jspecify.annotations.Nullable String ligature(char c) {
        return ligatures[c];
    }

    /** Vowels of the common alphabet. */
    String back() {
        return back;
    }

    String front() {
        return front;
    }
}
