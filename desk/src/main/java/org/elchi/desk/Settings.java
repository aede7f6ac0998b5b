package org.elchi.desk;

import java.time.Clock;
import org.elchi.register.Location;

/**
 * How a desk is opened.
 *
 * @param host on which address it listens; loopback but for teams
 * @param port 0 for any that is free
 * @param register begun where there is none
 * @param author in whose name decisions are made where nobody signs in
 * @param version of the program
 * @param access who reaches it
 */
public record Settings(
        String host,
        int port,
        Location register,
        Knowledge knowledge,
        Clock clock,
        String author,
        String version,
        Access access) {
    public Settings {
        if (access.accounts().isEmpty() && access.isOpenTo(host)) {
            throw new IllegalArgumentException("a desk on " + host + " needs accounts");
        }
    }

    /** A desk for whoever has the machine. */
    public Settings(
            String host, int port, Location register, Knowledge knowledge, Clock clock, String author, String version) {
        this(host, port, register, knowledge, clock, author, version, Access.LOCAL);
    }
}
