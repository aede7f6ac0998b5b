package org.elchi.authority.tagging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elchi.language.ranking.Weights;

/**
 * What features and sequences of tags weigh. A file holds the word {@code ELT1}, the classes, the weights of sequences, then each feature: how
 * far its key is from the one before, how many tags it weighs for, and for each its number and weight in thousandths.
 */
public final class Model {
    /** {@code ELT1} in ASCII. */
    private static final int MAGIC = 0x454C5431;

    private static final int MOST = Byte.MAX_VALUE;
    private static final int SEVEN = 7;
    private static final int EACH = 3;
    private static final int LEAST = 2;

    private final Labels labels;
    private final double[] follow;
    private final int[] keys;
    private final int[] starts;
    private final byte[] data;

    private Model(Labels labels, double[] follow, int features, byte[] data) {
        this.labels = labels;
        this.follow = follow;
        this.data = data;
        int length = Integer.highestOneBit(Math.max(8, features * 2)) * 2;
        this.keys = new int[length];
        this.starts = new int[length];
    }

    public Labels labels() {
        return labels;
    }

    // ---- tagging

    /** The tags of a sentence as a chain. */
    Chain chain(Features features) {
        float[][] score = new float[features.length()][labels.size()];
        for (int at = 0; at < score.length; at++) {
            float[] here = score[at];
            features.visit(at, (template, key) -> add(key, here));
        }
        return new Chain(score, follow);
    }

    private void add(long key, float[] score) {
        int slot = slot(brief(key));
        int start = starts[slot];
        if (start == 0) {
            return;
        }
        int count = data[start - 1];
        for (int i = start; i < start + EACH * count; i += EACH) {
            score[data[i]] += (data[i + 1] << Byte.SIZE | data[i + 2] & 0xFF) * Weights.UNIT;
        }
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B9 >>> 7) & mask;
        while (starts[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int brief(long key) {
        return (int) (key >>> 32);
    }

    // ---- files

    /** Reads a model; fails on what is none. */
    static Model read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("this is no model of the tagger");
            }
            List<String> classes = new ArrayList<>();
            for (int i = in.readUnsignedByte(); i > 0; i--) {
                classes.add(in.readUTF());
            }
            Labels labels = new Labels(classes);
            double[] follow = new double[(labels.size() + 1) * labels.size()];
            for (int i = 0; i < follow.length; i++) {
                follow[i] = in.readFloat();
            }
            int features = in.readInt();
            Model model = new Model(labels, exponentials(follow, labels), features, in.readAllBytes());
            model.index(features);
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model of the tagger", e);
        }
    }

    private void index(int features) {
        int key = 0;
        int at = 0;
        for (int i = 0; i < features; i++) {
            int gap = 0;
            int shift = 0;
            while (data[at] < 0) {
                gap |= (data[at++] & MOST) << shift;
                shift += SEVEN;
            }
            gap |= data[at++] << shift;
            key += gap;
            int slot = slot(key);
            keys[slot] = key;
            starts[slot] = at + 1;
            at += 1 + EACH * data[at];
        }
    }

    /** Exponentials of what a tag weighs after another, 0 where it may not follow; the last row is for the begin. */
    public static double[] exponentials(double[] follow, Labels labels) {
        int size = labels.size();
        double[] exponentials = new double[follow.length];
        for (int i = 0; i <= size; i++) {
            for (int j = 0; j < size; j++) {
                boolean allowed = i == size ? Labels.opens(j) : Labels.follows(i, j);
                exponentials[i * size + j] = allowed ? Math.exp(follow[i * size + j]) : 0;
            }
        }
        return exponentials;
    }

    /**
     * The bytes of a model.
     *
     * @param follow what each tag weighs after each, the last row for the begin
     * @param weights by the key of a feature, what it weighs for each tag
     */
    public static byte[] write(Labels labels, double[] follow, Map<Long, float[]> weights) {
        TreeMap<Long, float[]> ordered = new TreeMap<>();
        weights.forEach((key, row) -> ordered.putIfAbsent(Integer.toUnsignedLong(brief(key)), row));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeByte(labels.classes().size());
            for (String kind : labels.classes()) {
                out.writeUTF(kind);
            }
            for (double weight : follow) {
                out.writeFloat((float) weight);
            }
            rows(out, ordered);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the model of the tagger", e);
        }
        return bytes.toByteArray();
    }

    private static void rows(DataOutputStream out, Map<Long, float[]> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long before = 0;
        int count = 0;
        for (Map.Entry<Long, float[]> entry : rows.entrySet()) {
            byte[] row = row(entry.getValue());
            if (row.length > 0) {
                for (long gap = entry.getKey() - before; ; gap >>>= SEVEN) {
                    bytes.write((int) (gap > MOST ? gap | ~MOST : gap));
                    if (gap <= MOST) {
                        break;
                    }
                }
                bytes.write(row.length / EACH);
                bytes.write(row);
                before = entry.getKey();
                count++;
            }
        }
        out.writeInt(count);
        bytes.writeTo(out);
    }

    private static byte[] row(float[] weights) {
        byte[] row = new byte[EACH * weights.length];
        int length = 0;
        for (int j = 0; j < weights.length; j++) {
            int weight = Math.clamp(Math.round(weights[j] / Weights.UNIT), Short.MIN_VALUE, Short.MAX_VALUE);
            if (Math.abs(weight) >= LEAST) {
                row[length++] = (byte) j;
                row[length++] = (byte) (weight >> Byte.SIZE);
                row[length++] = (byte) weight;
            }
        }
        return Arrays.copyOf(row, length);
    }
}
