package org.elchi.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.elchi.register.RegisterException;

/** What somebody sees when something goes wrong: a page in their language that says what, with the right status. */
public final class Failures {
    /** Set where a page has been shown, which is not to be covered by one of these. */
    static final String SHOWN = "shown";

    /** Below these, programs ask. */
    private static final List<String> PROGRAMS = List.of("/api/", "/feeds/", "/health", "/metrics");

    /** After so many seconds there may be room. */
    private static final String RETRY_AFTER = "5";

    private final Room room;

    Failures(Room room) {
        this.room = room;
    }

    /** What the page of a failure shows. */
    public record Failure(int status, String line) {}

    void handle(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, context) -> show(context, refusal.status(), refusal.line()));
        routes.exception(RegisterException.class, (e, context) -> show(context, 503, String.valueOf(e.getMessage())));
        routes.exception(Shelf.Busy.class, (e, context) -> {
            context.header("Retry-After", RETRY_AFTER);
            show(context, 503, Call.of(room, context).words().say("wrong.busy"));
        });
        routes.exception(MethodNotAllowedResponse.class, (e, context) -> {
            String need = String.join(", ", new TreeSet<>(e.getDetails().values()));
            context.header("Allow", need);
            Words words = Call.of(room, context).words();
            show(context, e.getStatus(), words.say("wrong.method", "found", context.method(), "need", need));
        });
        routes.exception(
                HttpResponseException.class,
                (e, context) -> show(
                        context, e.getStatus(), Call.of(room, context).words().say(phrase(e.getStatus()))));
        routes.exception(Exception.class, (e, context) -> {
            if (System.getenv("ELCHI_DEBUG") != null) {
                e.printStackTrace();
            }
            show(context, 500, Call.of(room, context).words().say("wrong.program"));
        });
        routes.error(404, context -> {
            if (context.attribute(SHOWN) == null) {
                show(context, 404, Call.of(room, context).words().say("wrong.address"));
            }
        });
    }

    private static String phrase(int status) {
        return switch (status) {
            case 404 -> "wrong.address";
            case 413 -> "wrong.size";
            case 429 -> "wrong.often";
            default -> "wrong.request";
        };
    }

    private void show(Context context, int status, String line) {
        Call call = Call.of(room, context);
        context.attribute(SHOWN, true);
        context.status(status);
        context.res().setHeader("ETag", null);
        if (PROGRAMS.stream().anyMatch(context.path()::startsWith)) {
            context.contentType("application/problem+json")
                    .result(Problem.json(status, line, context.path()).getBytes(StandardCharsets.UTF_8));
        } else {
            call.render(Sheet.of("failure", call.words().say("wrong.title"), new Failure(status, line)));
        }
    }
}
