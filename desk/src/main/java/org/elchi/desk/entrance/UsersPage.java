package org.elchi.desk.entrance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Role;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.accounts.Account;
import org.elchi.desk.accounts.Accounts;
import org.elchi.desk.accounts.Fault;
import org.elchi.desk.accounts.Passwords;

/** {@code /users}: who may do what, for those who administer. */
public final class UsersPage implements Page {
    private static final String PATH = "/users";
    private static final String NAME = "name";
    private static final String ROLE = "role";

    private final Room room;

    public UsersPage(Room room) {
        this.room = room;
    }

    /**
     * What the page shows.
     *
     * @param guarded whether there are users at all
     * @param wrong what went wrong, or empty
     * @param typed the name that was typed when it went wrong
     */
    public record Model(
            boolean guarded, List<Row> users, List<String> roles, int shortest, String wrong, String typed) {}

    /** A user in the list. */
    public record Row(String name, String role, LocalDate since, int tokens, int sessions) {}

    @Override
    public void answers(Routes routes) {
        routes.get(PATH, Role.ADMINISTER, call -> show(call, ""));
        routes.post(PATH, Role.ADMINISTER, call -> change(call, this::add));
        routes.post(PATH + "/role", Role.ADMINISTER, call -> change(call, this::role));
        routes.post(PATH + "/remove", Role.ADMINISTER, call -> change(call, this::remove));
    }

    private void change(Call call, Consumer<Call> work) {
        Fields.guarded(call);
        try {
            work.accept(call);
            call.goOn(PATH);
        } catch (Fault fault) {
            call.context().status(400);
            show(call, Fields.why(call, fault));
        }
    }

    private void add(Call call) {
        String name = Fields.text(call, NAME);
        accounts().add(name, Accounts.role(Fields.text(call, ROLE)), Fields.secret(call, "password"));
        room.entrance().tell(call, "user-added", name);
    }

    private void role(Call call) {
        String name = Fields.text(call, NAME);
        Role role = Accounts.role(Fields.text(call, ROLE));
        accounts().role(name, role);
        room.entrance().tell(call, "role-set", name + ": " + role.code());
    }

    private void remove(Call call) {
        accounts().remove(Fields.text(call, NAME));
        room.entrance().tell(call, "user-removed", Fields.text(call, NAME));
    }

    private Accounts accounts() {
        return room.entrance().accounts();
    }

    private void show(Call call, String wrong) {
        boolean guarded = room.entrance().isGuarded();
        List<Row> rows = guarded
                ? accounts().all().stream().map(account -> row(call, account)).toList()
                : List.of();
        call.show(Sheet.of(
                "entrance/users",
                call.words().say("users.title"),
                new Model(
                        guarded,
                        rows,
                        Roles.upTo(Role.ADMINISTER),
                        Passwords.SHORTEST,
                        wrong,
                        wrong.isEmpty() ? "" : Fields.text(call, NAME))));
    }

    private Row row(Call call, Account account) {
        return new Row(
                account.name(),
                account.role().code(),
                LocalDate.ofInstant(account.since(), call.room().clock().getZone()),
                account.tokens().size(),
                room.entrance().sessions(account));
    }
}
