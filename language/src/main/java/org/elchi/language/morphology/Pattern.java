package org.elchi.language.morphology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.elchi.language.data.Node;

/**
 * An ending as it is written in data.
 * <pre>
 * ending  = [ "[" "^"? "long"? class+ "]" ]  [ "&lt;" letters "&gt;" ]  part*
 *           what must stand before;  a last letter that it takes away
 * part    = letter | "{" symbol+ "}" | "(" part ")"
 *                                      only where it keeps vowels and consonants apart
 * long    = it is written only after stems of several syllables and those marked so, but read after all
 * </pre>
 */
final class Pattern {
    /**
     * A way in which an ending is written.
     *
     * @param taken a letter that the stem loses to it, 0 for none
     * @param stems for each harmony (first: none) the last letters of stems after which it stands so
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Form(String surface, char taken, long[] stems) {}

    private record Part(char letter, boolean symbol, boolean buffer) {}

    private static final String LONG = "long";
    private static final java.util.regex.Pattern RUNS = java.util.regex.Pattern.compile("(?<=[(){}])|(?=[(){}])");

    private final Sounds sounds;
    private final long before;
    private final boolean afterLong;
    private final String takes;
    private final List<Part> parts;
    private final Map<String, Form> forms = new LinkedHashMap<>();

    private Pattern(Sounds sounds, long before, boolean afterLong, String takes, List<Part> parts) {
        this.sounds = sounds;
        this.before = before;
        this.afterLong = afterLong;
        this.takes = takes;
        this.parts = parts;
    }

    static Pattern of(Node node, Sounds sounds, UnaryOperator<String> common) {
        String text = node.text();
        if (!closed(text)) {
            node.problem("'" + text + "' has a bracket that is not closed, or one that stands in the wrong place");
            return new Pattern(sounds, 0, false, "", List.of());
        }
        long before = -1L;
        String takes = "";
        boolean afterLong = false;
        if (text.startsWith("[")) {
            String condition = text.substring(1, text.indexOf(']'));
            text = text.substring(text.indexOf(']') + 1);
            boolean not = condition.startsWith("^");
            long mask = 0;
            for (String name : condition.replace("^", "").split(" ")) {
                afterLong |= name.equals(LONG);
                mask |= name.equals(LONG) ? 0 : sounds.mask(name, node, common);
            }
            before = not ? ~mask : mask;
        }
        if (text.startsWith("<")) {
            takes = text.substring(1, text.indexOf('>'))
                    .chars()
                    .filter(c -> c != ' ')
                    .mapToObj(c -> common.apply(String.valueOf((char) c)))
                    .collect(java.util.stream.Collectors.joining());
            text = text.substring(text.indexOf('>') + 1);
        }
        return new Pattern(sounds, before, afterLong, takes, parts(text, node, sounds, common));
    }

    /** What must stand before comes first, then what is taken away; sounds and buffers are closed. */
    private static boolean closed(String text) {
        return text.matches("(\\[[^]\\[]+])?(<[^<>]+>)?([^\\[\\]<>(){}]|\\{[^{}()]+}|\\((\\{[^{}()]+}|[^{}()])+\\))*");
    }

    private static List<Part> parts(String text, Node node, Sounds sounds, UnaryOperator<String> common) {
        List<Part> parts = new ArrayList<>();
        boolean buffer = false;
        for (String run : RUNS.split(text)) {
            switch (run) {
                case "", "{", "}" -> {}
                case "(" -> buffer = true;
                case ")" -> buffer = false;
                default -> {
                    boolean symbol = text.contains("{" + run + "}");
                    String letters = symbol ? run : common.apply(run);
                    for (char letter : letters.toCharArray()) {
                        if (symbol && !sounds.symbol(letter)) {
                            node.problem("the symbol {" + letter + "} is not among the sounds");
                            return List.of();
                        }
                        parts.add(new Part(letter, symbol, buffer));
                    }
                }
            }
        }
        return parts;
    }

    /** Last letters of a stem that this ending takes away. */
    String takes() {
        return takes;
    }

    /** Whether it is written after stems of several syllables only. */
    boolean afterLong() {
        return afterLong;
    }

    boolean empty() {
        return parts.isEmpty() && takes.isEmpty();
    }

    /** The ways in which this ending is written, after all kinds of stems. */
    Collection<Form> forms() {
        if (forms.isEmpty()) {
            if (takes.isEmpty()) {
                write((char) 0);
            }
            for (char taken : takes.toCharArray()) {
                write(taken);
            }
        }
        return forms.values();
    }

    private void write(char taken) {
        for (long group : sounds.groups()) {
            long letters = group & before;
            if (letters == 0) {
                continue;
            }
            char last = sounds.letter(Long.numberOfTrailingZeros(letters));
            int own = sounds.harmony(last);
            for (int harmony = 0; harmony < sounds.harmonies(); harmony++) {
                boolean agrees = taken == 0
                        || sounds.harmony(taken) == Sounds.NO_HARMONY
                        || sounds.sameFrontness(sounds.harmony(taken), harmony);
                if (agrees && (own == Sounds.NO_HARMONY || own == harmony)) {
                    write(taken, harmony, last, letters);
                }
            }
        }
    }

    private void write(char taken, int harmony, char last, long letters) {
        after(harmony, last).filter(surface -> !surface.isEmpty()).ifPresent(surface -> {
            Form form = forms.computeIfAbsent(
                    surface + taken, key -> new Form(surface, taken, new long[sounds.harmonies() + 1]));
            form.stems[harmony + 1] |= letters;
            form.stems[Sounds.NO_HARMONY + 1] |= letters;
        });
    }

    /** This ending after a stem with that harmony and last letter (what is taken away not counted); nothing where it cannot stand. */
    Optional<String> after(int stemHarmony, char stemLast) {
        if ((sounds.bit(stemLast) & before) == 0) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        int harmony = stemHarmony;
        char last = stemLast;
        for (Part part : parts) {
            String letter = part.symbol ? sounds.become(part.letter, harmony, last) : String.valueOf(part.letter);
            if (letter.isEmpty() || part.buffer && !apart(letter.charAt(0), last)) {
                continue;
            }
            out.append(letter);
            last = letter.charAt(0);
            int own = sounds.harmony(last);
            harmony = own == Sounds.NO_HARMONY ? harmony : own;
        }
        return Optional.of(out.toString());
    }

    /** A buffer vowel stands after a consonant, a buffer consonant after a vowel. */
    private boolean apart(char buffer, char last) {
        return sounds.vowel(buffer) != sounds.vowel(last);
    }
}
