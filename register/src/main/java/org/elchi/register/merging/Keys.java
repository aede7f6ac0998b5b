package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.elchi.register.merging.KeyPart.Form;
import org.elchi.register.merging.When.Sort;
import org.elchi.register.record.Telling;

/**
 * The keys under which tellings of one kind stand, and under which those stand that may tell of the same event.
 *
 * @param recipes each gives keys of its own
 * @param bucket length of a bucket of time in days
 */
record Keys(String type, List<List<KeyPart>> recipes, int bucket, int window) {
    private static final int MOST = 14;
    private static final int WEEK = 7;
    private static final String UNDATED = "@?";

    Set<String> of(Telling telling, When when, boolean near) {
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < recipes.size(); i++) {
            List<String> begun = List.of(type + "|" + i);
            for (KeyPart part : recipes.get(i)) {
                begun = longer(
                        begun, timed(part.form()) ? buckets(when, part.form(), near) : part.values(telling, near));
            }
            keys.addAll(begun);
        }
        return keys;
    }

    private static boolean timed(Form form) {
        return form == Form.TIME || form == Form.WEEK;
    }

    private static List<String> longer(List<String> begun, List<String> values) {
        List<String> keys = new ArrayList<>(begun.size() * values.size());
        for (String key : begun) {
            for (String value : values) {
                keys.add(key + "|" + value);
            }
        }
        return keys;
    }

    /** Those near are the buckets beside, so that two stand near each other or neither does. */
    private List<String> buckets(When when, Form form, boolean near) {
        if (when.sort() == Sort.UNDATED) {
            return List.of(UNDATED);
        }
        int length = form == Form.WEEK ? WEEK : bucket;
        int beside = near ? form == Form.WEEK ? 1 : (window + length - 1) / length : 0;
        int first = Math.floorDiv(when.first(), length);
        int last = Math.min(Math.floorDiv(when.last(), length), first + MOST);
        List<String> buckets = new ArrayList<>();
        for (int at = first - beside; at <= last + beside; at++) {
            buckets.add("@" + at);
        }
        return buckets;
    }
}
