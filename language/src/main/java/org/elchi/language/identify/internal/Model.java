package org.elchi.language.identify.internal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What each letter sequence weighs for each language of a script: rows found by the sequence's number, in each row some languages
 * with their weights. All in flat arrays, as they lie in the file.
 */
public final class Model {
    private static final int LOW_BITS = 8;
    private static final int BUCKETS = Grams.NUMBERS >>> LOW_BITS;
    private static final int VERSION = 1;

    private final List<String> languages;
    private final float[] bias;
    private final float[] prior;
    private final float scale;
    private final int[] buckets;
    private final byte[] low;
    private final int[] rows;
    private final byte[] labels;
    private final byte[] weights;

    private Model(
            List<String> languages,
            float[] bias,
            float[] prior,
            float scale,
            int[] buckets,
            byte[] low,
            int[] rows,
            byte[] labels,
            byte[] weights) {
        this.languages = List.copyOf(languages);
        this.bias = bias;
        this.prior = prior;
        this.scale = scale;
        this.buckets = buckets;
        this.low = low;
        this.rows = rows;
        this.labels = labels;
        this.weights = weights;
    }

    public static Model read(InputStream stream) throws IOException {
        DataInputStream in =
                new DataInputStream(new InflaterInputStream(stream, new java.util.zip.Inflater(), 1 << 16));
        if (in.readInt() != VERSION) {
            throw new IOException("this model is of another version");
        }
        int size = in.readInt();
        List<String> languages = new ArrayList<>();
        float[] bias = new float[size];
        float[] prior = new float[size];
        for (int i = 0; i < size; i++) {
            languages.add(in.readUTF());
            bias[i] = in.readFloat();
            prior[i] = in.readFloat();
        }
        float scale = in.readFloat();
        byte[] perBucket = bytes(in, BUCKETS);
        int[] buckets = sums(perBucket);
        byte[] low = bytes(in, buckets[BUCKETS]);
        int[] rows = sums(bytes(in, buckets[BUCKETS]));
        byte[] labels = bytes(in, rows[low.length]);
        byte[] weights = bytes(in, rows[low.length]);
        return new Model(languages, bias, prior, scale, buckets, low, rows, labels, weights);
    }

    private static byte[] bytes(DataInputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return bytes;
    }

    private static int[] sums(byte[] counts) {
        int[] sums = new int[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            sums[i + 1] = sums[i] + (counts[i] & 0xFF);
        }
        return sums;
    }

    /**
     * Writes a model.
     *
     * @param numbers the sequences, in order
     * @param labels for each sequence the languages that it weighs for
     * @param weights for each sequence the weights, of as many languages
     * @param scale what a weight of 1 is worth
     */
    public static void write(
            OutputStream stream,
            List<String> languages,
            float[] bias,
            float[] prior,
            float scale,
            int[] numbers,
            byte[][] labels,
            byte[][] weights)
            throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(stream, new Deflater(Deflater.BEST_COMPRESSION)))) {
            out.writeInt(VERSION);
            out.writeInt(languages.size());
            for (int i = 0; i < languages.size(); i++) {
                out.writeUTF(languages.get(i));
                out.writeFloat(bias[i]);
                out.writeFloat(prior[i]);
            }
            out.writeFloat(scale);
            byte[] perBucket = new byte[BUCKETS];
            for (int number : numbers) {
                if (++perBucket[number >>> LOW_BITS] == 0) {
                    throw new IllegalArgumentException("too many sequences in one bucket");
                }
            }
            out.write(perBucket);
            for (int number : numbers) {
                out.writeByte(number);
            }
            for (byte[] row : labels) {
                out.writeByte(row.length);
            }
            for (byte[] row : labels) {
                out.write(row);
            }
            for (byte[] row : weights) {
                out.write(row);
            }
        }
    }

    /** The ISO codes of the languages, in the order of the sums. */
    public List<String> languages() {
        return languages;
    }

    public int size() {
        return bias.length;
    }

    /** Adds to the sums what the sequence weighs for each language; nothing where it is not known. */
    public void add(int number, int[] sums) {
        int bucket = number >>> LOW_BITS;
        byte wanted = (byte) number;
        for (int row = buckets[bucket], end = buckets[bucket + 1]; row < end; row++) {
            if (low[row] == wanted) {
                for (int i = rows[row], stop = rows[row + 1]; i < stop; i++) {
                    sums[labels[i]] += weights[i];
                }
                return;
            }
        }
    }

    /** The score of a language, in natural logarithms, from its sum. */
    public float score(int language, int sum) {
        return bias[language] + sum * scale;
    }

    /** The logarithm of how likely the language was held before anything was read. */
    public float prior(int language) {
        return prior[language];
    }
}
