package org.elchi.bench.names;

import java.util.ArrayList;
import java.util.List;
import org.elchi.authority.tagging.Labels;

/** The names that tags mark. */
final class Entities {
    /**
     * A name.
     *
     * @param begin index of its first token
     * @param end index after its last
     */
    record Entity(String kind, int begin, int end) {}

    private Entities() {}

    /** Those of IOB2 tags; an inside without a begin begins one, as conlleval has it. */
    static List<Entity> of(List<String> tags) {
        List<Entity> found = new ArrayList<>();
        int begin = 0;
        String open = "";
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : Labels.OUTSIDE;
            String kind = tag.equals(Labels.OUTSIDE) ? "" : tag.substring(2);
            boolean on = tag.startsWith("I-") && kind.equals(open);
            if (!on) {
                if (!open.isEmpty()) {
                    found.add(new Entity(open, begin, i));
                }
                begin = i;
                open = kind;
            }
        }
        return found;
    }
}
