package org.elchi.language.ranking;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;

/**
 * Weights of features by their keys; what is not listed weighs nothing. A file holds the word {@code ELW1}, a count, as many keys in
 * order, then as many weights in thousandths, all big-endian.
 */
public final class Weights {
    /** Nothing learnt. */
    public static final Weights NONE = new Weights(0);

    /** {@code ELW1} in ASCII. */
    public static final int MAGIC = 0x454C5731;

    /** What a weight is written in. */
    public static final float UNIT = 0.001f;

    private final long[] keys;
    private final float[] values;
    private int size;

    /** @param room for so many features */
    private Weights(int room) {
        int length = Integer.highestOneBit(Math.max(8, room * 2)) * 2;
        keys = new long[length];
        values = new float[length];
    }

    /** The weights of several files, added up; a file that is absent adds nothing. */
    public static Weights load(Data data, List<String> paths, Problems problems) {
        List<String> there = paths.stream().filter(data::has).toList();
        int room = 0;
        for (String path : there) {
            room += data.bytes(path).length / 10;
        }
        Weights weights = new Weights(room);
        there.forEach(path -> weights.add(data, path, problems));
        return weights;
    }

    private void add(Data data, String path, Problems problems) {
        byte[] bytes = data.bytes(path);
        try (DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(bytes))) {
            if (bytes.length < 8 || in.readInt() != MAGIC) {
                problems.add(path, 1, 1, "this is no file of weights; bench/ranking writes them");
                return;
            }
            int count = in.readInt();
            if (count < 0 || bytes.length != 8 + 10L * count) {
                problems.add(path, 1, 1, "this file of weights is cut short: bench/ranking writes it anew");
                return;
            }
            long[] listed = new long[count];
            for (int i = 0; i < count; i++) {
                listed[i] = in.readLong();
            }
            for (int i = 0; i < count; i++) {
                add(listed[i], in.readShort() * UNIT);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private void add(long key, float weight) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        values[slot] += weight;
    }

    public int size() {
        return size;
    }

    public float of(long key) {
        return values[slot(key)];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 20) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
