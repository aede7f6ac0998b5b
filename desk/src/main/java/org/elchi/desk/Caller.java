package org.elchi.desk;

/**
 * Who asks.
 *
 * @param name in whose name decisions are made
 * @param role what they may do
 * @param token stands in each form of theirs, so that no other page can send one in their name; empty where nothing may be sent
 * @param known whether they signed in; on loopback nobody need
 */
public record Caller(String name, Role role, String token, boolean known) {
    public boolean may(Role needed) {
        return role.may(needed);
    }
}
