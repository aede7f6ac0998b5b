package org.elchi.desk.deciding;

/** Remembers for all pages that send decisions what has been sent. */
public final class Carrier {
    final Carrying carrying = new Carrying();
}
