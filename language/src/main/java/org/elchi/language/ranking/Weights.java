package org.elchi.language.ranking;

import java.nio.ByteBuffer;
import java.util.ArrayList;
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

    private static final int HEAD = 8;
    private static final int EACH = Long.BYTES + Short.BYTES;

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
        List<byte[]> files = new ArrayList<>();
        for (String path : paths) {
            if (data.has(path)) {
                byte[] bytes = data.bytes(path);
                if (sound(bytes, path, problems)) {
                    files.add(bytes);
                }
            }
        }
        Weights weights = new Weights(files.stream().mapToInt(Weights::count).sum());
        files.forEach(weights::add);
        return weights;
    }

    private static boolean sound(byte[] bytes, String path, Problems problems) {
        if (bytes.length < HEAD || ByteBuffer.wrap(bytes).getInt() != MAGIC) {
            problems.add(path, 1, 1, "this is no file of weights; bench/ranking writes them");
            return false;
        }
        if (bytes.length != HEAD + EACH * (long) count(bytes)) {
            problems.add(path, 1, 1, "this file of weights is cut short: bench/ranking writes it anew");
            return false;
        }
        return true;
    }

    private static int count(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getInt(HEAD / 2);
    }

    private void add(byte[] bytes) {
        int count = count(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int i = 0; i < count; i++) {
            add(
                    buffer.getLong(HEAD + i * Long.BYTES),
                    buffer.getShort(HEAD + count * Long.BYTES + i * Short.BYTES) * UNIT);
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
