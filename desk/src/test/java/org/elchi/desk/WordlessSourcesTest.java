package org.elchi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.writing.wording.Kept;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the desk says stands in the files of languages alone: not in Java, templates or scripts. All that they ask for is there, and nothing else. */
class WordlessSourcesTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Kept KEPT = Kept.load();

    /** Attributes that are read out or shown. */
    private static final List<String> SPOKEN =
            List.of("title", "alt", "placeholder", "label", "aria-label", "aria-description", "aria-roledescription");

    /** A literal, which stays, or a comment. */
    private static final Pattern COMMENT =
            Pattern.compile("(\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*')|(?s:/\\*.*?\\*/)|//[^\\n]*");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** Marks a list whose words are asked for by code. */
    private static final String LIST = "()";

    private static final Pattern LISTED = Pattern.compile("(?:word|ofKind)\\(\\s*\"([\\w.-]+)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][\\w-]*(\\.[\\w-]+)+\\.?");

    /** Two words side by side, or one that begins like a label; not parts of headers and types of media. */
    private static final Pattern PROSE = Pattern.compile("[^;=/*>\\[\\]]*\\p{L}{2,}[,.:]?"
            + " \\p{L}{2,}[^;=/*>\\[\\]]*|\\p{Lu}\\p{Ll}{2,}|.*[\\p{L}&&[^\\p{ASCII}ʼ]].*");

    /** Words of HTTP, names of scripts, keys and classes of styles. */
    private static final Set<String> TECHNICAL = Set.of(
            "Accept",
            "Allow",
            "Authorization",
            "Bearer",
            "Cookie",
            "Cyrl",
            "Escape",
            "Host",
            "Latn",
            "Link",
            "Accept, Accept-Language, Authorization, Cookie",
            "Location",
            "Origin",
            "Vary",
            "Accept-Language, Cookie",
            "private, no-cache",
            "use strict",
            "day now",
            "day empty");

    /** What stands before a literal that no page shows: what went wrong in the program, the name of what is remembered or counted, which elements. */
    private static final Pattern UNSEEN = Pattern.compile(
            "(?s).*(new"
                + " \\w*(Exception|Error)\\(|remembered\\(|\\.help\\(|\"elchi_\\w+\",|@\\w+\\(|querySelector\\w*\\(|closest\\(|matches\\()[^;]*");

    @Test
    void templatesShowOnlyWhatCodeSays() {
        List<String> found = new ArrayList<>();
        files("jte", ".jte").forEach((name, text) -> {
            Document page = Jsoup.parse(Markup.of(text).page());
            page.getAllElements()
                    .forEach(element -> spoken(element)
                            .filter(said -> LETTER.matcher(KEPT.without(said)).find())
                            .forEach(said -> found.add(name + ": " + said)));
        });
        assertThat(found).isEmpty();
    }

    private static Stream<String> spoken(Element element) {
        Stream<String> texts = element.tagName().matches("kbd|code|samp") ? Stream.of() : Stream.of(element.ownText());
        return Stream.concat(texts, SPOKEN.stream().map(element::attr));
    }

    @Test
    void javaAndTemplatesHoldNoSentence() {
        Map<String, String> code = new TreeMap<>(java());
        files("jte", ".jte")
                .forEach((name, text) -> code.put(name, Markup.of(text).code()));
        assertThat(prose(code)).isEmpty();
    }

    @Test
    void scriptsHoldNoSentence() {
        Map<String, String> scripts = files("resources/desk", ".js");
        assertThat(scripts).isNotEmpty();
        assertThat(prose(scripts)).isEmpty();
    }

    @Test
    void whatIsProseIsFound() {
        assertThat(prose(Map.of("a", "say(\"No such page\"); label(\"Save\"); word(\"Қазақ\")")))
                .hasSize(3);
        assertThat(prose(Map.of("a", "header(\"Content-Type\", \"text/html; charset=utf-8\"); say(\"wrong.day\")")))
                .isEmpty();
        assertThat(Markup.of("@if(a)<b title=\"${say(\"x.y\")}\">Hello</b>@endif")
                        .page())
                .isEqualTo("<b title=\"" + Markup.GAP + "\">Hello</b>");
    }

    @Test
    void everyPhraseThatIsAskedForExists() {
        Set<String> keys = PhrasesTest.phrases("en").keySet();
        Set<String> families = keys.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        Set<String> absent = new TreeSet<>(literals());
        absent.removeIf(literal -> !KEY.matcher(literal).matches()
                || !families.contains(literal.split("\\.")[0])
                || literal.matches(".*\\.(css|js|svg|json|yaml|txt|html|jte|csv|jsonl)")
                || keys.stream()
                        .anyMatch(key -> key.equals(literal)
                                || key.startsWith(literal + ".")
                                || literal.endsWith(".") && key.startsWith(literal)));
        assertThat(absent).isEmpty();
    }

    @Test
    void everyPhraseIsAskedFor() {
        Set<String> literals = literals();
        Set<String> unused = new TreeSet<>(PhrasesTest.phrases("en").keySet());
        Set<String> ends = literals.stream()
                .filter(literal -> literal.matches("(\\.[\\w-]+)+"))
                .collect(Collectors.toSet());
        unused.removeIf(key ->
                literals.contains(key) || listed(key, literals) || ends.stream().anyMatch(key::endsWith));
        assertThat(unused).isEmpty();
    }

    /** Whether what stands before one of a key's full stops is a list whose words are asked for by code. */
    private static boolean listed(String key, Set<String> literals) {
        for (int stop = key.indexOf('.'); stop > 0; stop = key.indexOf('.', stop + 1)) {
            if (literals.contains(key.substring(0, stop + 1)) || literals.contains(key.substring(0, stop) + LIST)) {
                return true;
            }
        }
        return false;
    }

    /** All texts in code; a list whose words are asked for bears {@link #LIST}. */
    private static Set<String> literals() {
        Set<String> literals = new TreeSet<>();
        Map<String, String> code = new TreeMap<>(java());
        files("jte", ".jte")
                .forEach((name, text) -> code.put(name, Markup.of(text).code()));
        code.values().forEach(text -> {
            LITERAL.matcher(text).results().forEach(found -> literals.add(found.group(1)));
            LISTED.matcher(text).results().forEach(found -> literals.add(found.group(1) + LIST));
        });
        return literals;
    }

    private static List<String> prose(Map<String, String> code) {
        List<String> found = new ArrayList<>();
        code.forEach((name, text) -> LITERAL.matcher(text).results().forEach(literal -> {
            String before = text.substring(Math.max(text.lastIndexOf(';', literal.start()), 0), literal.start());
            String said = KEPT.without(literal.group(1));
            if (PROSE.matcher(said).matches()
                    && !TECHNICAL.contains(said)
                    && !UNSEEN.matcher(before).matches()) {
                found.add(name + ": " + literal.group(1));
            }
        }));
        return found;
    }

    private static Map<String, String> java() {
        return files("java", ".java");
    }

    /** The sources of a kind without their comments, by path. */
    private static Map<String, String> files(String folder, String ending) {
        UnaryOperator<String> read =
                path -> ending.equals(".jte") ? text(MAIN.resolve(path)) : uncommented(text(MAIN.resolve(path)));
        try (Stream<Path> paths = Files.walk(MAIN.resolve(folder))) {
            return paths.map(path -> MAIN.relativize(path).toString())
                    .filter(path -> path.endsWith(ending))
                    .collect(Collectors.toMap(path -> path, read, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String uncommented(String code) {
        return COMMENT.matcher(code)
                .replaceAll(found -> Matcher.quoteReplacement(Objects.requireNonNullElse(found.group(1), "")));
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
