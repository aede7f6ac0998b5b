package org.elchi.desk.entrance;

import org.elchi.desk.Access;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Role;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;

/** {@code /sign-in}: name and password; then on to where somebody wanted to go. */
public final class SignInPage implements Page {
    private static final String TO = "to";

    private final Room room;

    public SignInPage(Room room) {
        this.room = room;
    }

    /**
     * What the page shows.
     *
     * @param to where somebody wanted to go
     * @param line what went wrong, or empty
     * @param plain whether others on the network can read what is sent
     */
    public record Model(String to, String name, String line, boolean plain) {}

    @Override
    public void answers(Routes routes) {
        routes.get("/sign-in", Role.ANYBODY, this::show);
        routes.post("/sign-in", Role.ANYBODY, this::signIn);
        routes.post("/sign-out", Role.ANYBODY, this::signOut);
    }

    private void show(Call call) {
        String to = call.parameter(TO).orElse("/");
        if (!room.entrance().isGuarded() || call.caller().known()) {
            call.goOn(to);
        } else {
            show(call, to, "", to.equals("/") ? "" : call.words().say("signin.needed"));
        }
    }

    private static void show(Call call, String to, String name, String line) {
        boolean plain = !call.context().scheme().equals("https")
                && !Access.isLoopback(call.room().settings().host());
        call.show(Sheet.of("entrance/sign-in", call.words().say("signin.title"), new Model(to, name, line, plain)));
    }

    private void signIn(Call call) {
        String to = call.field(TO).orElse("/");
        String name = call.field("name").orElse("");
        if (!room.entrance().isGuarded() || room.entrance().signIn(call, name, Fields.secret(call, "password"))) {
            call.goOn(to);
        } else {
            call.context().status(401);
            show(call, to, name, call.words().say("signin.wrong"));
        }
    }

    private void signOut(Call call) {
        if (call.caller().known()) {
            room.entrance().signOut(call);
        }
        call.goOn("/sign-in");
    }
}
