package org.elchi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.elchi.desk.accounts.Account;
import org.elchi.desk.accounts.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code elchi user token list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Shows tokens: user, id, role, until when, what for.")
final class UserTokenListCommand implements Callable<Integer> {
    private static final int DAY = 10;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only this user's.")
    private String name = "";

    @Mixin
    private final AccountsOption accounts = new AccountsOption();

    private final Screen screen;

    UserTokenListCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Table table = new Table(
                new Table.Column(0, 4),
                new Table.Column(0, 1),
                new Table.Column(0, 1),
                new Table.Column(0, 1),
                new Table.Column(1, 4));
        return accounts.look(known -> {
            known.all().stream()
                    .filter(account -> name.isEmpty() || account.name().equals(name))
                    .forEach(account -> account.tokens().forEach(token -> table.row(row(account, token))));
            table.lines(screen.width()).forEach(screen.out()::println);
        });
    }

    private static List<String> row(Account account, Token token) {
        return List.of(
                account.name(),
                token.id(),
                token.role().code(),
                token.until().toString().substring(0, DAY),
                token.purpose());
    }
}
