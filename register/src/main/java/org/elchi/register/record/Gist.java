package org.elchi.register.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What no slot of a fact holds but merging, filters and search need: sorted marks {@code kind:value}, made once when a document is read.
 *
 * <p>{@code state:KZ} for each state that the fact concerns; {@code around:KZ} and {@code with:NAME} for the states and people of its document; {@code post:NAME=KZ} and
 * {@code in:PLACE=KZ} for the states of people and places; {@code nth:1} where facts of one kind rest on the same words; features of quoted words.
 */
public record Gist(List<String> marks) {
    public static final Gist NONE = new Gist(List.of());
    public static final String STATE = "state";
    public static final String AROUND = "around";
    /** A person whom many facts of the document name. */
    public static final String WITH = "with";

    public static final String POST = "post";
    public static final String IN = "in";
    public static final String NTH = "nth";
    /** A word of a quotation, folded so that it is one in all languages of the family. */
    public static final String WORD = "word";
    /** A word of a quotation by its meaning. */
    public static final String MEANING = "meaning";
    /** Who or what a quotation names. */
    public static final String NAMED = "named";
    /** A figure in a quotation. */
    public static final String FIGURE = "figure";
    /** How many words a quotation has. */
    public static final String LENGTH = "length";

    public Gist {
        marks = sorted(marks)
                ? List.copyOf(marks)
                : marks.stream().distinct().sorted().toList();
    }

    /** As they are when they come back from where they were kept. */
    private static boolean sorted(List<String> marks) {
        for (int i = 1; i < marks.size(); i++) {
            if (marks.get(i - 1).compareTo(marks.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    public static Gist of(Collection<String> marks) {
        return marks.isEmpty() ? NONE : new Gist(List.copyOf(marks));
    }

    public static String mark(String kind, String value) {
        return kind + ":" + value;
    }

    /** The values of the marks of one kind, sorted. */
    public List<String> values(String kind) {
        return behind(kind + ":");
    }

    /** What the marks of one kind say of a name: the states of a person. */
    public List<String> values(String kind, String name) {
        return behind(kind + ":" + name + "=");
    }

    public Optional<String> value(String kind) {
        return values(kind).stream().findFirst();
    }

    private List<String> behind(String prefix) {
        int from = Collections.binarySearch(marks, prefix);
        from = from < 0 ? -from - 1 : from;
        int to = from;
        while (to < marks.size() && marks.get(to).startsWith(prefix)) {
            to++;
        }
        if (from == to) {
            return List.of();
        }
        List<String> values = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            values.add(marks.get(i).substring(prefix.length()));
        }
        return values;
    }
}
