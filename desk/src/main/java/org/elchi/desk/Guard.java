package org.elchi.desk;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Stands before every page: to which name it was asked, how often, by whom, and whether they may; each rule is a class of its own. */
final class Guard {
    static final String CALLER = "caller";
    static final Caller NOBODY = new Caller("", Role.ANYBODY, "", false);

    /** A percent sign in a path that begins no byte. */
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final Tongues tongues;
    private final Hosts hosts;
    private final Pace pace;
    private final Entrance entrance;
    private final Callers callers;

    Guard(Settings settings, Tongues tongues, Pace pace, Entrance entrance) {
        this.tongues = tongues;
        this.pace = pace;
        this.entrance = entrance;
        hosts = new Hosts(settings);
        callers = new Callers(settings, entrance);
    }

    /** Looks at a request before anything else does. */
    void before(Context context) {
        Headers.put(context);
        if (BROKEN.matcher(context.req().getRequestURI()).find()) {
            throw new Refusal(400, words(context).say("wrong.request"));
        }
        String host = Optional.ofNullable(context.host()).orElse("");
        if (!hosts.answersTo(host)) {
            throw new Refusal(421, words(context).say("wrong.host", "found", Clean.text(Hosts.plain(host))));
        }
        Pace.Limit limit = entrance.isGuarded() ? Pace.Limit.ADDRESS : Pace.Limit.LOCAL;
        pace.demand(context, words(context), limit, Proxy.address(context));
        Caller caller = callers.of(context).orElseThrow(() -> refused(context));
        if (caller.known()) {
            pace.demand(context, words(context), Pace.Limit.USER, caller.name());
        }
        context.attribute(CALLER, caller);
    }

    private Refusal refused(Context context) {
        entrance.refused(context, words(context));
        context.header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        return new Refusal(401, words(context).say("wrong.sign-in"));
    }

    /** Looks at a request of which it is known what answers it. */
    void matched(Context context) {
        Caller caller = Optional.<Caller>ofNullable(context.attribute(CALLER)).orElse(NOBODY);
        if (!context.routeRoles().stream().map(Role.class::cast).allMatch(caller::may)) {
            forbid(context, caller);
        } else if (!READING.contains(context.method())) {
            sent(context, caller);
        }
    }

    private void forbid(Context context, Caller caller) {
        if (caller.known()) {
            throw new Refusal(403, words(context).say("wrong.role"));
        }
        if (context.path().startsWith("/api/")) {
            context.header("WWW-Authenticate", "Bearer");
            throw new Refusal(401, words(context).say("wrong.sign-in"));
        }
        if (!READING.contains(context.method())) {
            throw new Refusal(401, words(context).say("signin.ended"));
        }
        signIn(context);
    }

    /** Shows the door, and remembers where somebody wanted to go. */
    private static void signIn(Context context) {
        String query = Optional.ofNullable(context.queryString())
                .map(text -> "?" + text)
                .orElse("");
        String door = "/sign-in?to=" + Frame.encoded(context.path() + query);
        if (context.header("HX-Request") != null) {
            context.header("HX-Redirect", door).status(HttpStatus.NO_CONTENT).skipRemainingHandlers();
        } else {
            context.redirect(door, HttpStatus.SEE_OTHER);
            context.skipRemainingHandlers();
        }
    }

    private void sent(Context context, Caller caller) {
        if (Limits.isTooLarge(context)) {
            throw new Refusal(413, words(context).say("documents.wrong.large", "need", Limits.FILE));
        }
        if (!Sent.isOwn(context)) {
            throw new Refusal(403, words(context).say("wrong.origin"));
        }
        if (!Sent.isWhole(context)) {
            throw new Refusal(400, words(context).say("wrong.request"));
        }
        boolean program = Callers.token(context).isPresent()
                && caller.known()
                && caller.token().isEmpty();
        if (!program && !Sent.isFromProgram(context) && !Sent.bears(context, caller)) {
            throw new Refusal(403, words(context).say("wrong.token"));
        }
    }

    private Words words(Context context) {
        return tongues.of(tongues.best(
                Optional.ofNullable(context.cookie("lang")).stream().toList(),
                Optional.ofNullable(context.header("Accept-Language"))));
    }
}
