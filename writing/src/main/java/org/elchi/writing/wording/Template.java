package org.elchi.writing.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.elchi.writing.page.Paper.Run;

/**
 * A sentence with gaps.
 *
 * <pre>
 * template = { text | slot | choice }
 * slot     = "{" name { "." tag } [ ":" form { "|" form } ] "}"     what the slot holds, in a form: {to.dat}
 * form     = category template                                      by CLDR's plural category: {count: one document | other documents};
 *                                                                   or by a class of words of the language
 * choice   = "[" template { "|" template } "]"                      the first of which no slot is empty, or nothing
 * </pre>
 *
 * A sentence whose slots outside brackets are not all filled cannot be said.
 */
public final class Template {
    /** What a template needs to be said: what its slots hold, and how that is put into the sentence. */
    interface Voice {
        List<Run> runs(Said said, String tags);

        String category(Said said);

        /** Classes of words that what is said belongs to, such as a gender. */
        default List<String> classes(Said said) {
            return List.of();
        }
    }

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    private sealed interface Part {
        record Text(String text) implements Part {}

        record Slot(String name, String tags, Map<String, Template> forms) implements Part {}

        record Choice(List<Template> choices) implements Part {}
    }

    /** @throws IllegalArgumentException where it is not written as above; the message says what is wrong */
    public static Template parse(String text) {
        return parse(text, UnaryOperator.identity());
    }

    /** A template whose own words are rewritten, as into another script. */
    static Template parse(String text, UnaryOperator<String> rewritten) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '{' || c == '[' ? closing(text, at) : next(text, at);
            parts.add(
                    switch (c) {
                        case '{' -> slot(text.substring(at + 1, end), rewritten);
                        case '[' ->
                            new Part.Choice(split(text.substring(at + 1, end)).stream()
                                    .map(choice -> parse(choice, rewritten))
                                    .toList());
                        default -> new Part.Text(rewritten.apply(text.substring(at, end)));
                    });
            at = c == '{' || c == '[' ? end + 1 : end;
        }
        return new Template(parts);
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '[') {
            at++;
        }
        return at;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("'" + text.charAt(open) + "' is not closed in: " + text);
    }

    /** Parts between bars that stand in no brackets. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (c == '|' && depth == 0) {
                parts.add(text.substring(begin, at));
                begin = at + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    private static Part slot(String text, UnaryOperator<String> rewritten) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        int dot = name.indexOf('.');
        String tags = dot < 0 ? "" : name.substring(dot + 1);
        Map<String, Template> forms = new LinkedHashMap<>();
        if (colon >= 0) {
            split(text.substring(colon + 1)).forEach(form -> form(form.strip(), rewritten, forms));
        }
        return new Part.Slot(dot < 0 ? name : name.substring(0, dot), tags, forms);
    }

    private static void form(String text, UnaryOperator<String> rewritten, Map<String, Template> forms) {
        int space = text.indexOf(' ');
        String category = space < 0 ? text : text.substring(0, space);
        forms.put(category, parse(space < 0 ? "" : text.substring(space + 1), rewritten));
    }

    /** The names of all slots, in their order, with those in brackets. */
    List<String> slots() {
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Part.Text text -> {}
                case Part.Slot slot -> {
                    names.add(slot.name());
                    slot.forms().values().forEach(form -> names.addAll(form.slots()));
                }
                case Part.Choice choice -> choice.choices().forEach(one -> names.addAll(one.slots()));
            }
        }
        return names;
    }

    /** The tags of all slots that have some. */
    List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Part.Text text -> {}
                case Part.Slot slot -> {
                    tags.add(slot.tags());
                    slot.forms().values().forEach(form -> tags.addAll(form.tags()));
                }
                case Part.Choice choice -> choice.choices().forEach(one -> tags.addAll(one.tags()));
            }
        }
        return tags.stream().filter(tag -> !tag.isEmpty()).toList();
    }

    /** The sentence; nothing where a slot outside brackets is empty. */
    Optional<List<Run>> say(Function<String, Optional<Said>> slots, Voice voice) {
        List<Run> said = new ArrayList<>();
        for (Part part : parts) {
            Optional<List<Run>> runs = switch (part) {
                case Part.Text plain -> Optional.of(List.of(Run.of(plain.text())));
                case Part.Slot slot -> slots.apply(slot.name()).flatMap(one -> say(slot, one, slots, voice));
                case Part.Choice choice ->
                    Optional.of(choice.choices().stream()
                            .flatMap(one -> one.say(slots, voice).stream())
                            .findFirst()
                            .orElse(List.of()));
            };
            if (runs.isEmpty()) {
                return Optional.empty();
            }
            said.addAll(runs.get());
        }
        return Optional.of(said);
    }

    private static Optional<List<Run>> say(
            Part.Slot slot, Said said, Function<String, Optional<Said>> slots, Voice voice) {
        if (slot.forms().isEmpty()) {
            return Optional.of(voice.runs(said, slot.tags()));
        }
        return Stream.concat(voice.classes(said).stream(), Stream.of(voice.category(said), "other"))
                .flatMap(name -> Optional.ofNullable(slot.forms().get(name)).stream())
                .findFirst()
                .map(form -> form.say(slots, voice))
                .orElse(Optional.of(List.of()));
    }
}
