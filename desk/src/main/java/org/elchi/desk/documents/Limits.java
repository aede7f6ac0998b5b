package org.elchi.desk.documents;

/**
 * How much is taken at once.
 *
 * @param size bytes of a file
 * @param total bytes of all that is sent or unpacked
 * @param files how many
 */
record Limits(int size, long total, int files) {
    static final Limits USUAL = new Limits(64 << 20, 256L << 20, 200);

    int megabytes() {
        return size >> 20;
    }
}
