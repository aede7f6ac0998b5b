package org.elchi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.elchi.desk.accounts.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code elchi user list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Shows all users: name, role, since when, number of tokens.")
final class UserListCommand implements Callable<Integer> {
    private static final int DAY = 10;

    @Mixin
    private final AccountsOption accounts = new AccountsOption();

    private final Screen screen;

    UserListCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        return accounts.look(known -> {
            Table table = new Table(
                    new Table.Column(0, 4), new Table.Column(0, 1), new Table.Column(0, 1), new Table.Column(0, 1));
            known.all().forEach(account -> table.row(row(account)));
            table.lines(screen.width()).forEach(screen.out()::println);
            if (known.all().isEmpty()) {
                screen.tell("elchi: there are no users in " + known.path() + "; 'elchi user add NAME' adds one");
            }
        });
    }

    private static List<String> row(Account account) {
        return List.of(
                account.name(),
                account.role().code(),
                account.since().toString().substring(0, DAY),
                String.valueOf(account.tokens().size()));
    }
}
