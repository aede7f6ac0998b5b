package org.elchi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code elchi user remove}. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Removes a user with their tokens; what they decided stays.")
final class UserRemoveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The user.")
    private String name = "";

    @Mixin
    private final AccountsOption accounts = new AccountsOption();

    UserRemoveCommand(Screen screen) {}

    @Override
    public Integer call() {
        return accounts.change("user-removed", name, known -> known.remove(name));
    }
}
