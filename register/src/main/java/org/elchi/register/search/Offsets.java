package org.elchi.register.search;

import java.io.ByteArrayOutputStream;

/** Where each word of a text stands, packed: a gap and a length, seven bits a byte. */
final class Offsets {
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(512);
    private int before;

    void add(int begin, int end) {
        number(begin - before);
        number(end - begin);
        before = end;
    }

    private void number(int number) {
        int rest = number;
        while (rest > 0x7F) {
            packed.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        packed.write(rest);
    }

    byte[] bytes() {
        return packed.toByteArray();
    }

    /** The begin and end of each word, one after the other. */
    static int[] unpacked(byte[] bytes, int offset, int length) {
        int[] places = new int[length];
        int count = 0;
        int last = 0;
        int shift = 0;
        int number = 0;
        for (int i = offset; i < offset + length; i++) {
            number |= (bytes[i] & 0x7F) << shift;
            shift += 7;
            if (bytes[i] >= 0) {
                last += number;
                places[count++] = last;
                number = 0;
                shift = 0;
            }
        }
        return java.util.Arrays.copyOf(places, count);
    }
}
