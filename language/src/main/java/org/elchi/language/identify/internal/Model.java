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
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * What each letter sequence weighs for each language of a script. Sequences lie in buckets by the high bits of their number, one row after
 * the other: the low bits, how many languages, these, and their weights. The bytes are used as they lie in the file.
 */
public final class Model {
    /**
     * A language of a model.
     *
     * @param code ISO 639 code
     * @param bias its score before anything is read
     * @param prior the logarithm of how likely it was held in training
     */
    public record Label(String code, float bias, float prior) {}

    private static final int LOW_BITS = 8;
    private static final int BUCKETS = Grams.NUMBERS >>> LOW_BITS;
    private static final int VERSION = 2;
    private static final int HEAD = 2;
    private static final int BUFFER = 1 << 16;

    private final List<Label> labels;
    private final List<String> languages;
    private final float scale;
    private final int[] buckets;
    private final byte[] rows;

    private Model(List<Label> labels, float scale, int[] buckets, byte[] rows) {
        this.labels = List.copyOf(labels);
        this.languages = labels.stream().map(Label::code).toList();
        this.scale = scale;
        this.buckets = buckets;
        this.rows = rows;
    }

    public static Model read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new InflaterInputStream(stream, new Inflater(), BUFFER));
        if (in.readInt() != VERSION) {
            throw new IOException("this model is of another version");
        }
        int size = in.readInt();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            labels.add(new Label(in.readUTF(), in.readFloat(), in.readFloat()));
        }
        float scale = in.readFloat();
        byte[] lengths = new byte[BUCKETS * Short.BYTES];
        in.readFully(lengths);
        int[] buckets = new int[BUCKETS + 1];
        for (int i = 0; i < BUCKETS; i++) {
            buckets[i + 1] = buckets[i] + ((lengths[2 * i] & 0xFF) << Byte.SIZE | lengths[2 * i + 1] & 0xFF);
        }
        byte[] rows = new byte[buckets[BUCKETS]];
        in.readFully(rows);
        return new Model(labels, scale, buckets, rows);
    }

    /**
     * Writes a model.
     *
     * @param scale what a weight of 1 is worth
     * @param numbers the sequences, in order
     * @param weighed for each sequence the places of the languages that it weighs for
     * @param weights for each sequence the weights, of as many languages
     */
    public static void write(
            OutputStream stream, List<Label> labels, float scale, int[] numbers, byte[][] weighed, byte[][] weights)
            throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(stream, new Deflater(Deflater.BEST_COMPRESSION)))) {
            out.writeInt(VERSION);
            out.writeInt(labels.size());
            for (Label label : labels) {
                out.writeUTF(label.code());
                out.writeFloat(label.bias());
                out.writeFloat(label.prior());
            }
            out.writeFloat(scale);
            int[] lengths = new int[BUCKETS];
            for (int i = 0; i < numbers.length; i++) {
                lengths[numbers[i] >>> LOW_BITS] += HEAD + 2 * weights[i].length;
            }
            for (int length : lengths) {
                out.writeShort(length);
            }
            for (int i = 0; i < numbers.length; i++) {
                out.writeByte(numbers[i]);
                out.writeByte(weights[i].length);
                out.write(weighed[i]);
                out.write(weights[i]);
            }
        }
    }

    /** The ISO codes of the languages, in the order of the sums. */
    public List<String> languages() {
        return languages;
    }

    public int size() {
        return labels.size();
    }

    /** Adds to the sums what the sequence weighs for each language; nothing where it is not known. */
    public void add(int number, int[] sums) {
        int bucket = number >>> LOW_BITS;
        byte wanted = (byte) number;
        int row = buckets[bucket];
        int end = buckets[bucket + 1];
        while (row < end) {
            int count = rows[row + 1];
            if (rows[row] == wanted) {
                int weights = row + HEAD + count;
                for (int i = row + HEAD; i < row + HEAD + count; i++) {
                    sums[rows[i]] += rows[weights++];
                }
                return;
            }
            row += HEAD + 2 * count;
        }
    }

    /** The score of a language, in natural logarithms, from its sum. */
    public float score(int language, int sum) {
        return labels.get(language).bias() + sum * scale;
    }

    /** The logarithm of how likely the language was held before anything was read. */
    public float prior(int language) {
        return labels.get(language).prior();
    }
}
