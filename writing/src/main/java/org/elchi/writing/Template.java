package org.elchi.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sentence with gaps: {@code {slot}} is what the slot holds, {@code [ ... ]} is left out where a slot in it is empty, {@code [ one | other
 * ]} is the first that is not. A sentence whose other slots are not all filled cannot be said.
 */
final class Template {
    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    private sealed interface Part {
        record Text(String text) implements Part {}

        record Slot(String name) implements Part {}

        record Choice(List<List<Part>> choices) implements Part {}
    }

    static Template parse(String text) {
        return new Template(parts(text));
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '{' ? text.indexOf('}', at) : c == '[' ? closing(text, at) : next(text, at);
            if (end < 0) {
                throw new IllegalArgumentException("'" + c + "' is not closed in: " + text);
            }
            parts.add(
                    switch (c) {
                        case '{' -> new Part.Slot(text.substring(at + 1, end));
                        case '[' -> choice(text.substring(at + 1, end));
                        default -> new Part.Text(text.substring(at, end));
                    });
            at = c == '{' || c == '[' ? end + 1 : end;
        }
        return parts;
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
            depth += text.charAt(at) == '[' ? 1 : text.charAt(at) == ']' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static Part choice(String text) {
        List<List<Part>> choices = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '|' && depth == 0) {
                choices.add(parts(text.substring(begin, at)));
                begin = at + 1;
            }
        }
        choices.add(parts(text.substring(begin)));
        return new Part.Choice(choices);
    }

    /** The sentence; nothing where a slot outside brackets is empty. */
    Optional<String> say(Function<String, Optional<String>> slots) {
        return say(parts, slots);
    }

    private static Optional<String> say(List<Part> parts, Function<String, Optional<String>> slots) {
        StringBuilder said = new StringBuilder();
        for (Part part : parts) {
            Optional<String> text = switch (part) {
                case Part.Text plain -> Optional.of(plain.text());
                case Part.Slot slot -> slots.apply(slot.name());
                case Part.Choice choice -> Optional.of(first(choice, slots));
            };
            if (text.isEmpty()) {
                return Optional.empty();
            }
            said.append(text.get());
        }
        return Optional.of(said.toString());
    }

    private static String first(Part.Choice choice, Function<String, Optional<String>> slots) {
        return choice.choices().stream()
                .flatMap(parts -> say(parts, slots).stream())
                .findFirst()
                .orElse("");
    }
}
