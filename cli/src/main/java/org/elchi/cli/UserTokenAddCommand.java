package org.elchi.cli;

import java.util.concurrent.Callable;
import org.elchi.desk.accounts.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi user token add}. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Makes a token and prints it, this once; only its hash is kept.")
final class UserTokenAddCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The user.")
    private String name = "";

    @Option(names = "--for", paramLabel = "TEXT", required = true, description = "What it is for.")
    private String purpose = "";

    @Option(names = "--role", paramLabel = "ROLE", description = "What it may do; read if not given.")
    private String role = "read";

    @Option(names = "--days", paramLabel = "N", description = "How long it is valid; 90 days if not given.")
    private int days = 90;

    @Mixin
    private final AccountsOption accounts = new AccountsOption();

    private final Screen screen;

    UserTokenAddCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        return accounts.change(
                "token-made",
                name + ": " + purpose,
                known -> screen.out().println(known.addToken(name, purpose, Accounts.role(role), days)));
    }
}
