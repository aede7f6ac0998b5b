package org.elchi.authority.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers for the tags: {@code O} is 0, then {@code B-} and {@code I-} of each class. */
public final class Labels {
    /** What stands outside of all names. */
    public static final String OUTSIDE = "O";

    /** The classes that names are measured by, of the many that an annotated text may tell apart. */
    public static final List<String> CHIEF = List.of("PERSON", "GPE", "ORGANISATION", "POSITION");

    private static final String BEGIN = "B-";
    private static final String INSIDE = "I-";

    private final List<String> classes;
    private final List<String> tags;
    private final Map<String, Integer> numbers;

    public Labels(List<String> classes) {
        this.classes = List.copyOf(classes);
        List<String> all = new ArrayList<>(List.of(OUTSIDE));
        for (String kind : classes) {
            all.add(BEGIN + kind);
            all.add(INSIDE + kind);
        }
        this.tags = List.copyOf(all);
        this.numbers = IntStream.range(0, tags.size()).boxed().collect(Collectors.toUnmodifiableMap(tags::get, i -> i));
    }

    public List<String> classes() {
        return classes;
    }

    public int size() {
        return tags.size();
    }

    public String tag(int number) {
        return tags.get(number);
    }

    /** The number of a tag, that of {@code O} for one that is not known. */
    public int number(String tag) {
        return numbers.getOrDefault(tag, 0);
    }

    /** The class of a tag, -1 for {@code O}. */
    static int kind(int number) {
        return number == 0 ? -1 : (number - 1) / 2;
    }

    static boolean inside(int number) {
        return number > 0 && number % 2 == 0;
    }

    /** Whether a tag may stand right after another: inside of a name only after its begin or inside. */
    public static boolean follows(int before, int number) {
        return !inside(number) || kind(before) == kind(number);
    }

    /** Whether a tag may open a sentence. */
    public static boolean opens(int number) {
        return !inside(number);
    }
}
