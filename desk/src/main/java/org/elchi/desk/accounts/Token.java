package org.elchi.desk.accounts;

import java.time.Instant;
import org.elchi.desk.Role;

/**
 * What lets a program in, in somebody's name.
 *
 * @param id names it in lists; no secret
 * @param purpose what it is for, in its owner's words
 * @param role what it may do, never more than its user
 * @param hash of the secret, which is kept nowhere
 * @param until from then on it opens nothing
 */
public record Token(String id, String purpose, Role role, String hash, Instant since, Instant until) {
    boolean opens(String secretHash, Instant now) {
        return Secrets.same(hash, secretHash) && now.isBefore(until);
    }
}
