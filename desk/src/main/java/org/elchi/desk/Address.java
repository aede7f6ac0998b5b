package org.elchi.desk;

import java.util.Map;
import java.util.TreeMap;

/**
 * The address of a page of the desk.
 *
 * @param path encoded
 * @param asked what is asked of it, by name
 */
public record Address(String path, Map<String, String> asked) {
    public Address {
        asked = java.util.Collections.unmodifiableMap(new TreeMap<>(asked));
    }

    /** A page of which nothing is asked. */
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The page about something, in a section: {@code /people/Ilham%20Aliyev}. */
    public static Address of(String section, String name) {
        return of("/" + section + "/" + segment(name));
    }

    /** A name as part of a path; a stroke in it stays, as a path has strokes. */
    public static String segment(String name) {
        return Frame.encoded(name).replace("+", "%20").replace("%2F", "/");
    }

    /** The same page, and this asked of it in place of what was; nothing where it is empty. */
    public Address with(String name, String value) {
        Map<String, String> more = new TreeMap<>(asked);
        if (value.isEmpty()) {
            more.remove(name);
        } else {
            more.put(name, value);
        }
        return new Address(path, more);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        String joint = "?";
        for (Map.Entry<String, String> one : asked.entrySet()) {
            text.append(joint).append(Frame.encoded(one.getKey())).append('=').append(Frame.encoded(one.getValue()));
            joint = "&";
        }
        return text.toString();
    }
}
