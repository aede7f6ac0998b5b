package org.elchi.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Predicate;

/** Where pages say what they answer. */
public final class Routes {
    private final Room room;
    private final RoutesConfig routes;

    Routes(Room room, RoutesConfig routes) {
        this.room = room;
        this.routes = routes;
    }

    /** Answers a request. */
    @FunctionalInterface
    public interface Answer {
        void to(Call call);
    }

    /** A page that those may see who may read; the same until the register changes, or the day. */
    public void page(String path, Answer answer) {
        get(path, Role.READ, call -> unless(Freshness::unchanged, call, answer));
    }

    /** A page that changes by itself. */
    public void live(String path, Answer answer) {
        get(path, Role.READ, answer);
    }

    /** What programs read: the same until the register changes, or the day, or what is asked for. */
    public void data(String path, Answer answer) {
        get(path, Role.READ, call -> unless(Freshness::known, call, answer));
    }

    /** The page and what says how fresh it is are of one state of the register. */
    private static void unless(Predicate<Call> same, Call call, Answer answer) {
        call.shelf().look(register -> {
            if (!same.test(call)) {
                answer.to(call);
            }
            return true;
        });
    }

    public void get(String path, Role role, Answer answer) {
        routes.get(path, context -> answer.to(call(context)), role);
        routes.head(path, context -> answer.to(call(context)), role);
    }

    /** Something that is sent to the desk and changes what it holds. */
    public void post(String path, Role role, Answer answer) {
        routes.post(path, context -> answer.to(call(context)), role);
    }

    private Call call(Context context) {
        return Call.of(room, context);
    }
}
