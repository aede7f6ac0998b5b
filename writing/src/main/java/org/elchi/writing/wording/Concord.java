package org.elchi.writing.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elchi.language.data.Node;

/**
 * What agrees with its neighbours: classes of words that templates choose by, as by their gender, and little words that sound otherwise
 * before some beginnings.
 */
final class Concord {
    static final Concord NONE = new Concord();

    /** A little word, with the space behind it, before certain beginnings. */
    private record Before(Pattern place, String becomes) {}

    private final Map<String, List<String>> classes = new HashMap<>();
    private final List<Before> befores = new ArrayList<>();

    private Concord() {}

    /** The parts {@code classes} and {@code before} of a language's file, either of which may be absent. */
    static Concord of(Node root) {
        Concord concord = new Concord();
        root.get("classes")
                .ifPresent(node -> node.entries()
                        .forEach((name, words) -> words.texts()
                                .forEach(word -> concord.classes
                                        .computeIfAbsent(word, key -> new ArrayList<>())
                                        .add(name))));
        root.get("before").ifPresent(node -> node.items().forEach(concord::before));
        return concord;
    }

    private void before(Node node) {
        node.only(Set.of("word", "becomes", "at"));
        String beginnings = node.need("at").texts().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Pattern place = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(node.need("word").text()) + "(?=\\h(?:" + beginnings + "))");
        befores.add(new Before(place, node.need("becomes").text()));
    }

    /** The classes that the language's data put a word into. */
    List<String> classes(Said said) {
        return said.items().size() == 1
                ? classes.getOrDefault(said.items().getFirst().text(), List.of())
                : List.of();
    }

    /** A text whose little words fit what follows them. */
    String fitted(String text) {
        String fitted = text;
        for (Before before : befores) {
            fitted = before.place().matcher(fitted).replaceAll(Matcher.quoteReplacement(before.becomes()));
        }
        return fitted;
    }
}
