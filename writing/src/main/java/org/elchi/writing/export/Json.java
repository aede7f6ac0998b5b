package org.elchi.writing.export;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.elchi.reading.Value;

/** Writes JSON on one line. Characters that a terminal or an editor would obey are escaped. */
public final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** The JSON of maps, lists, texts, numbers, truth values and {@link Value}s. */
    public static String of(Object value) {
        Json json = new Json();
        json.write(value);
        return json.out.toString();
    }

    private void write(Object value) {
        switch (value) {
            case Map<?, ?> map -> object(map);
            case List<?> list -> array(list);
            case Value.Text text -> text(text.text());
            case Value.Number number -> out.append(number);
            case Value.Many many -> array(many.items());
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            default -> text(value.toString());
        }
    }

    private void object(Map<?, ?> map) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            text(String.valueOf(entry.getKey()));
            out.append(':');
            write(entry.getValue());
            out.append(entries.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private void array(List<?> list) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i > 0 ? "," : "");
            write(list.get(i));
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (Characters.refused(c)) {
            for (char unit : Character.toChars(c)) {
                out.append("\\u").append(hex(unit));
            }
        } else {
            out.appendCodePoint(c);
        }
    }

    private static String hex(char unit) {
        String digits = Integer.toHexString(unit);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
