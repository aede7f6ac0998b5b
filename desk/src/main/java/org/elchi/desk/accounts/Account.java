package org.elchi.desk.accounts;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.elchi.desk.Role;

/**
 * A user.
 *
 * @param password its Argon2id, with salt and parameters
 * @param since when they were added
 * @param changed when password or role were last set; sessions begun before have ended
 */
public record Account(String name, Role role, String password, Instant since, Instant changed, List<Token> tokens) {
    public Account {
        tokens = List.copyOf(tokens);
    }

    Account withPassword(String hash, Instant now) {
        return new Account(name, role, hash, since, now, tokens);
    }

    Account withRole(Role other, Instant now) {
        return new Account(name, other, password, since, now, tokens);
    }

    Account with(Token token) {
        return new Account(
                name,
                role,
                password,
                since,
                changed,
                Stream.concat(tokens.stream(), Stream.of(token)).toList());
    }

    Account without(String token) {
        return new Account(
                name,
                role,
                password,
                since,
                changed,
                tokens.stream().filter(one -> !one.id().equals(token)).toList());
    }
}
