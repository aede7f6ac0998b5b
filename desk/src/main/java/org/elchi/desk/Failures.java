package org.elchi.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.elchi.register.RegisterException;

/** What somebody sees when something goes wrong: a page in their language that says what, with the right status. */
public final class Failures {
    private final Room room;

    Failures(Room room) {
        this.room = room;
    }

    /** What the page of a failure shows. */
    public record Failure(int status, String line) {}

    void handle(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, context) -> show(context, refusal.status(), refusal.line()));
        routes.exception(RegisterException.class, (e, context) -> show(context, 503, String.valueOf(e.getMessage())));
        routes.exception(
                HttpResponseException.class,
                (e, context) -> show(
                        context, e.getStatus(), Call.of(room, context).words().say("wrong.request")));
        routes.exception(Exception.class, (e, context) -> {
            if (System.getenv("ELCHI_DEBUG") != null) {
                e.printStackTrace();
            }
            show(context, 500, Call.of(room, context).words().say("wrong.program"));
        });
        routes.error(404, context -> {
            if (context.attribute("shown") == null) {
                show(context, 404, Call.of(room, context).words().say("wrong.address"));
            }
        });
    }

    private void show(Context context, int status, String line) {
        Call call = Call.of(room, context);
        context.attribute("shown", true);
        context.status(status);
        if (context.path().startsWith("/api/")) {
            context.contentType("application/problem+json").result(Problem.json(status, line));
        } else {
            call.render(Sheet.of("failure", call.words().say("wrong.title"), new Failure(status, line)));
        }
    }
}
