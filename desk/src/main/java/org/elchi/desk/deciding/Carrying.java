package org.elchi.desk.deciding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.elchi.desk.Call;
import org.elchi.desk.log.Logbook;
import org.elchi.register.Register;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Draft;
import org.elchi.register.record.Record;

/** Carries out what is sent; what is sent twice is carried out once, what was decided upon without knowing the latest is not. */
final class Carrying {
    private static final int REMEMBERED = 2_000;
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Cache<Sent, Long> done = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(LONGEST)
            .build();

    /** What somebody sent. */
    private record Sent(String author, String id, Form form) {}

    /**
     * What came of it.
     *
     * @param now the ids of the records in which what it is about is now
     */
    record Done(long number, List<String> now) {
        static Done of(Decision decision, Logbook log, Register register) {
            List<Record> now = Logbook.now(log.first(decision), register);
            return new Done(decision.number(), now.stream().map(Record::id).toList());
        }
    }

    /**
     * Decides on a record.
     *
     * @throws Unfit where it cannot be done
     */
    Done out(Call call, String id, Form form) {
        return call.shelf().write(register -> {
            Sent sent = new Sent(call.caller().name(), id, form);
            Long number = done.getIfPresent(sent);
            if (number == null) {
                number = decide(call, register, id, form);
                done.put(sent, number);
            }
            return found(register, number);
        });
    }

    private static Done found(Register register, long number) {
        Logbook log = Logbook.of(register);
        return Done.of(log.decision(number).orElseThrow(), log, register);
    }

    private static long decide(Call call, Register register, String id, Form form) {
        Record record = (Ids.fits(id) ? register.byPrefix(id) : List.<Record>of())
                .stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(
                                () -> new Unfit(Unfit.GONE, List.of(call.words().say("decide.gone"))));
        String seen = form.field("seen");
        if (!seen.isEmpty() && !seen.equals(seen(Logbook.of(register), record))) {
            throw new Unfit(Unfit.MEANWHILE, List.of(call.words().say("decide.meanwhile")));
        }
        Drafting drafting = new Drafting(register, call.words());
        Act act = drafting.act(form, record);
        String subject = act instanceof Act.Merge
                ? id + " " + drafting.other(form, record).id()
                : id;
        return register.decide(draft(call, subject, act, form)).number();
    }

    /** The number of the newest decision on a record, as a form bears it. */
    static String seen(Logbook log, Record record) {
        return log.about(record).stream()
                .findFirst()
                .map(decision -> String.valueOf(decision.number()))
                .orElse("0");
    }

    private static Draft draft(Call call, String subject, Act act, Form form) {
        return new Draft(
                call.caller().name(),
                call.room().clock().instant(),
                subject,
                act,
                Optional.of(form.field("reason")).filter(reason -> !reason.isEmpty()));
    }

    /** Enters what no document tells. */
    Done enter(Call call, Act.Add add, Form form) {
        return call.shelf().write(register -> {
            Sent sent = new Sent(call.caller().name(), "", form);
            Long number = done.getIfPresent(sent);
            if (number == null) {
                number = register.decide(draft(call, "", add, form)).number();
                done.put(sent, number);
            }
            return found(register, number);
        });
    }

    /**
     * An earlier decision no longer counts.
     *
     * @throws Unfit where there is none, or it counts no longer
     */
    Done undo(Call call, long wanted, Form form) {
        return call.shelf().write(register -> {
            Logbook log = Logbook.of(register);
            Decision decision = log.decision(wanted)
                    .orElseThrow(() ->
                            new Unfit(Unfit.GONE, List.of(call.words().say("decide.no-decision", "number", wanted))));
            Optional<Decision> by = log.undoneBy(wanted).flatMap(log::decision);
            if (by.filter(one -> !one.author().equals(call.caller().name())).isPresent()) {
                throw new Unfit(Unfit.MEANWHILE, List.of(call.words().say("decide.undone-already", "number", wanted)));
            }
            Draft draft = draft(call, decision.subject(), new Act.Undo(wanted), form);
            return found(
                    register,
                    by.map(Decision::number)
                            .orElseGet(() -> register.decide(draft).number()));
        });
    }
}
