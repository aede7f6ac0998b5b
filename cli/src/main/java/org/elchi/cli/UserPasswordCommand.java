package org.elchi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code elchi user password}. */
@Command(
        name = "password",
        mixinStandardHelpOptions = true,
        description = "Sets a user's password, asked for or the first line of standard input; their sessions end.")
final class UserPasswordCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The user.")
    private String name = "";

    @Mixin
    private final AccountsOption accounts = new AccountsOption();

    UserPasswordCommand(Screen screen) {}

    @Override
    public Integer call() {
        return accounts.change("password-set", name, known -> known.password(name, Password.asked(name)));
    }
}
