package org.elchi.desk;

import io.javalin.http.Context;
import java.util.Optional;
import org.elchi.desk.accounts.Accounts;

/** Finds out who asks: whoever has the machine, somebody who signed in, a program with a token, or nobody known. */
final class Callers {
    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 200;

    private final String author;
    private final Entrance entrance;
    private final Visits visits = new Visits();

    Callers(Settings settings, Entrance entrance) {
        this.author = settings.author();
        this.entrance = entrance;
    }

    /** Who asks; nobody where a program's token opens nothing. */
    Optional<Caller> of(Context context) {
        if (!entrance.isGuarded()) {
            return Optional.of(new Caller(author, Role.ADMINISTER, visits.token(context), false));
        }
        Optional<String> token = token(context);
        return token.isPresent()
                ? token.flatMap(entrance.accounts()::bearer).map(Callers::program)
                : Optional.of(entrance.known(context).orElseGet(() -> stranger(context)));
    }

    private Caller stranger(Context context) {
        return new Caller("", Role.ANYBODY, visits.token(context), false);
    }

    private static Caller program(Accounts.Admitted admitted) {
        return new Caller(admitted.account().name(), admitted.role(), "", true);
    }

    /** The token that a program shows. */
    static Optional<String> token(Context context) {
        return Optional.ofNullable(context.header("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length(), Math.min(header.length(), LONGEST))
                        .strip());
    }
}
