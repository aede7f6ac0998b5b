package org.elchi.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who reaches a desk, and how.
 *
 * @param accounts the file of its users; without one whoever reaches it may do all
 * @param proxied whether a proxy stands before it, which says who asks, for which name, and whether encrypted
 * @param names by which it is called, besides its address
 */
public record Access(Optional<Path> accounts, boolean proxied, List<String> names) {
    /** A desk for whoever has the machine. */
    public static final Access LOCAL = new Access(Optional.empty(), false, List.of());

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    public Access {
        names = List.copyOf(names);
    }

    /** Whether only this machine reaches a host. */
    public static boolean isLoopback(String host) {
        return LOOPBACK.contains(host);
    }

    /** Whether somebody must sign in at a desk that listens on a host. */
    public boolean isOpenTo(String host) {
        return proxied || !isLoopback(host);
    }
}
