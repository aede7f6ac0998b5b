package org.elchi.desk.mcp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells when a stream has ended. */
final class Ending extends FilterInputStream {
    private final Runnable ended;

    Ending(InputStream in, Runnable ended) {
        super(in);
        this.ended = ended;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return told(read);
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        return told(super.read(bytes, from, most));
    }

    private int told(int read) {
        if (read < 0) {
            ended.run();
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        super.close();
        ended.run();
    }
}
