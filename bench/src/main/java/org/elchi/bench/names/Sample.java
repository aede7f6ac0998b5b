package org.elchi.bench.names;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.elchi.authority.tagging.Features;
import org.elchi.authority.tagging.Labels;
import org.elchi.authority.tagging.Template;

/**
 * A sentence as it is learnt from.
 *
 * @param keys for each token, the keys of its features
 * @param groups for each token and feature, the number of the knowledge that it rests on
 * @param gold for each token, the number of its tag
 */
@SuppressWarnings("ArrayRecordComponent")
record Sample(Annotated sentence, long[][] keys, byte[][] groups, int[] gold) {
    private static final int MOST = 512;

    static Sample of(Annotated sentence, Features features, Labels labels) {
        long[][] keys = new long[features.length()][];
        byte[][] groups = new byte[keys.length][];
        int[] gold = new int[keys.length];
        long[] room = new long[MOST];
        byte[] place = new byte[MOST];
        int[] count = {0};
        for (int at = 0; at < keys.length; at++) {
            count[0] = 0;
            features.visit(at, (template, key) -> {
                place[count[0]] = (byte) template.group().ordinal();
                room[count[0]++] = key;
            });
            keys[at] = Arrays.copyOf(room, count[0]);
            groups[at] = Arrays.copyOf(place, count[0]);
            gold[at] = labels.number(sentence.tags().get(at));
        }
        return new Sample(sentence, keys, groups, gold);
    }

    /** The same as seen by one who lacks some kinds of knowledge. */
    Sample without(Set<Template.Group> lacking) {
        if (lacking.isEmpty()) {
            return this;
        }
        Template.Group[] all = Template.Group.values();
        long[][] rest = new long[keys.length][];
        for (int at = 0; at < rest.length; at++) {
            int place = at;
            rest[at] = IntStream.range(0, keys[at].length)
                    .filter(i -> !lacking.contains(all[groups[place][i]]))
                    .mapToLong(i -> keys[place][i])
                    .toArray();
        }
        return new Sample(sentence, rest, groups, gold);
    }
}
