package org.elchi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code elchi user token remove}. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Removes a token; from then on it opens nothing.")
final class UserTokenRemoveCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "NAME", description = "The user.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ID", description = "The token's id, as 'elchi user token list' shows it.")
    private String id = "";

    @Mixin
    private final AccountsOption accounts = new AccountsOption();

    UserTokenRemoveCommand(Screen screen) {}

    @Override
    public Integer call() {
        return accounts.change("token-removed", name + ": " + id, known -> known.removeToken(name, id));
    }
}
