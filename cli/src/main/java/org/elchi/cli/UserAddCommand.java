package org.elchi.cli;

import java.util.concurrent.Callable;
import org.elchi.desk.accounts.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi user add}. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Adds a user; the password is asked for, or is the first line of standard input.")
final class UserAddCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "With which they sign in and under which they decide.")
    private String name = "";

    @Option(names = "--role", paramLabel = "ROLE", required = true, description = "read, review or administer.")
    private String role = "";

    @Mixin
    private final AccountsOption accounts = new AccountsOption();

    private final Screen screen;

    UserAddCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        return accounts.change("user-added", name, known -> {
            known.add(name, Accounts.role(role), Password.asked(name));
            screen.tell("elchi: " + name + " can sign in now");
        });
    }
}
