package org.elchi.bench.names;

import java.util.Arrays;
import java.util.Set;
import org.elchi.authority.tagging.Features;
import org.elchi.authority.tagging.Labels;
import org.elchi.authority.tagging.Template;

/**
 * A sentence as it is learnt from.
 *
 * @param keys for each token, the keys of its features
 * @param gold for each token, the number of its tag
 */
@SuppressWarnings("ArrayRecordComponent")
record Sample(Annotated sentence, long[][] keys, int[] gold) {
    private static final int MOST = 512;

    /** @param without knowledge that the features shall not rest on */
    static Sample of(Annotated sentence, Features features, Labels labels, Set<Template.Group> without) {
        long[][] keys = new long[features.length()][];
        int[] gold = new int[keys.length];
        long[] room = new long[MOST];
        int[] count = {0};
        for (int at = 0; at < keys.length; at++) {
            count[0] = 0;
            features.visit(at, (template, key) -> {
                if (!without.contains(template.group())) {
                    room[count[0]++] = key;
                }
            });
            keys[at] = Arrays.copyOf(room, count[0]);
            gold[at] = labels.number(sentence.tags().get(at));
        }
        return new Sample(sentence, keys, gold);
    }
}
