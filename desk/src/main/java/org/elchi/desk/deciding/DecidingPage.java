package org.elchi.desk.deciding;

import java.util.List;
import java.util.Optional;
import org.elchi.desk.Call;
import org.elchi.desk.Frame;
import org.elchi.desk.Page;
import org.elchi.desk.Refusal;
import org.elchi.desk.Role;
import org.elchi.desk.Routes;

/** All that is sent to decide on a record: {@code /records/{id}/confirm} …, and {@code /log/{number}/undo}. */
public final class DecidingPage implements Page {
    private static final List<String> ACTS =
            List.of("confirm", "correct", "dismiss", "merge", "split", "note", "assign");
    private static final String REVIEW = "review";

    private final Carrying carrying;
    private final Again record;
    private final Again review;

    /** Shows a form once more, with what is wrong with it. */
    @FunctionalInterface
    public interface Again {
        void show(Call call, String id, Attempt attempt);
    }

    /**
     * @param record shows a form on the page of its record
     * @param review shows it in the queue
     */
    public DecidingPage(Carrier carrier, Again record, Again review) {
        this.carrying = carrier.carrying;
        this.record = record;
        this.review = review;
    }

    @Override
    public void answers(Routes routes) {
        ACTS.forEach(act -> routes.post("/records/{id}/" + act, Role.REVIEW, call -> decide(call, act)));
        ACTS.forEach(act -> routes.get(
                "/records/{id}/" + act, Role.READ, call -> call.goOn("/records/" + Frame.encoded(call.part("id")))));
        routes.post("/log/{number}/undo", Role.REVIEW, this::undo);
        routes.get("/log/{number}/undo", Role.READ, call -> call.goOn("/log"));
    }

    private void decide(Call call, String act) {
        String id = call.part("id");
        Form form = Form.of(call, act);
        try {
            Carrying.Done done = carrying.out(call, id, form);
            call.goOn(inReview(call) ? queue(call, next(call), done) : page(id, done));
        } catch (Unfit unfit) {
            Attempt attempt = new Attempt(form, unfit.status(), unfit.lines());
            (inReview(call) ? review : record).show(call, id, attempt);
        }
    }

    private static boolean inReview(Call call) {
        return call.parameter("from").equals(Optional.of(REVIEW));
    }

    private static String next(Call call) {
        return call.parameter("next").orElse("");
    }

    /** The queue as it was narrowed, at a record. */
    private static String queue(Call call, String at, Carrying.Done done) {
        StringBuilder address = new StringBuilder("/review?done=" + done.number() + parameter("at", at));
        for (String name : List.of("kind", "state", "skip")) {
            call.parameter(name).ifPresent(value -> address.append(parameter(name, value)));
        }
        return address.toString();
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + Frame.encoded(value);
    }

    private static String page(String id, Carrying.Done done) {
        String now = done.now().contains(id) || done.now().isEmpty()
                ? id
                : done.now().getFirst();
        return "/records/" + Frame.encoded(now) + "?done=" + done.number();
    }

    private void undo(Call call) {
        String typed = call.part("number");
        try {
            if (!typed.matches("\\d{1,9}")) {
                throw new Unfit(Unfit.GONE, List.of(call.words().say("decide.no-decision", "number", typed)));
            }
            Carrying.Done done = carrying.undo(call, Long.parseLong(typed), Form.of(call, "undo"));
            call.goOn(afterUndoing(call, done));
        } catch (Unfit unfit) {
            throw new Refusal(unfit.status(), String.join(" ", unfit.lines()));
        }
    }

    private static String afterUndoing(Call call, Carrying.Done done) {
        if (inReview(call)) {
            return queue(call, done.now().stream().findFirst().orElse(""), done);
        }
        boolean log = call.parameter("from").equals(Optional.of("log"));
        return log || done.now().isEmpty() ? "/log?done=" + done.number() : page("", done);
    }
}
