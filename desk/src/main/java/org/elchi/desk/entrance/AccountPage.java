package org.elchi.desk.entrance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.elchi.desk.Call;
import org.elchi.desk.Entrance;
import org.elchi.desk.Page;
import org.elchi.desk.Role;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.accounts.Account;
import org.elchi.desk.accounts.Accounts;
import org.elchi.desk.accounts.Fault;
import org.elchi.desk.accounts.Passwords;
import org.elchi.desk.accounts.Token;

/** {@code /account}: the own role, password and tokens. */
public final class AccountPage implements Page {
    private static final String PATH = "/account";

    private final Room room;

    public AccountPage(Room room) {
        this.room = room;
    }

    /**
     * What the page shows.
     *
     * @param roles that a token may have
     * @param line what was done or went wrong
     * @param wrong whether it went wrong
     * @param secret of a token just made; shown this once
     */
    public record Model(
            String name,
            String role,
            int shortest,
            List<String> roles,
            List<Row> tokens,
            int days,
            String line,
            boolean wrong,
            Optional<String> secret) {}

    /** A token in the list. */
    public record Row(String id, String purpose, String role, LocalDate until) {
        static Row of(Token token, ZoneId zone) {
            return new Row(token.id(), token.purpose(), token.role().code(), LocalDate.ofInstant(token.until(), zone));
        }
    }

    @Override
    public void answers(Routes routes) {
        routes.live(PATH, call -> show(call, "", false, Optional.empty()));
        routes.post(PATH + "/password", Role.READ, call -> guarded(call, this::change));
        routes.post(PATH + "/tokens", Role.READ, call -> guarded(call, this::make));
        routes.post(PATH + "/tokens/remove", Role.READ, call -> guarded(call, this::remove));
    }

    private interface Step {
        void go(Call call, Entrance entrance);
    }

    private void guarded(Call call, Step step) {
        Fields.guarded(call);
        try {
            step.go(call, room.entrance());
        } catch (Fault fault) {
            refuse(call, Fields.why(call, fault));
        }
    }

    private void refuse(Call call, String why) {
        call.context().status(400);
        show(call, why, true, Optional.empty());
    }

    private void change(Call call, Entrance entrance) {
        String fresh = Fields.secret(call, "new");
        if (!entrance.confirms(call, Fields.secret(call, "present"))) {
            refuse(call, call.words().say("fault.wrong"));
        } else if (!fresh.equals(Fields.secret(call, "again"))) {
            refuse(call, call.words().say("fault.differ"));
        } else {
            entrance.accounts().password(call.caller().name(), fresh);
            entrance.renew(call);
            entrance.tell(call, "password-set", call.caller().name());
            call.goOn(PATH + "?done=password");
        }
    }

    private void make(Call call, Entrance entrance) {
        String purpose = Fields.text(call, "purpose");
        Role role = Accounts.role(Fields.text(call, "role"));
        String days = Fields.text(call, "days");
        String secret = entrance.accounts()
                .addToken(call.caller().name(), purpose, role, days.matches("\\d{1,4}") ? Integer.parseInt(days) : 0);
        entrance.tell(call, "token-made", purpose);
        show(call, "", false, Optional.of(secret));
    }

    private void remove(Call call, Entrance entrance) {
        entrance.accounts().removeToken(call.caller().name(), Fields.text(call, "id"));
        entrance.tell(call, "token-removed", Fields.text(call, "id"));
        call.goOn(PATH);
    }

    private void show(Call call, String line, boolean wrong, Optional<String> secret) {
        Fields.guarded(call);
        Account account = room.entrance()
                .accounts()
                .named(call.caller().name())
                .orElseThrow(
                        () -> new IllegalStateException("gone: " + call.caller().name()));
        String said = line.isEmpty() && call.parameter("done").isPresent()
                ? call.words().say("account.changed")
                : line;
        call.show(Sheet.of(
                "entrance/account",
                call.words().say("account.title"),
                new Model(
                        account.name(),
                        account.role().code(),
                        Passwords.SHORTEST,
                        Roles.upTo(account.role()),
                        account.tokens().stream()
                                .map(token -> Row.of(token, call.room().clock().getZone()))
                                .toList(),
                        Accounts.LONGEST_DAYS,
                        said,
                        wrong,
                        secret)));
    }
}
