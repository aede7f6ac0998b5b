package org.elchi.cli;

import java.util.concurrent.Callable;
import org.elchi.desk.accounts.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code elchi user role}. */
@Command(name = "role", mixinStandardHelpOptions = true, description = "Says what a user may do; their sessions end.")
final class UserRoleCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "NAME", description = "The user.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "read, review or administer.")
    private String role = "";

    @Mixin
    private final AccountsOption accounts = new AccountsOption();

    UserRoleCommand(Screen screen) {}

    @Override
    public Integer call() {
        return accounts.change("role-set", name + ": " + role, known -> known.role(name, Accounts.role(role)));
    }
}
