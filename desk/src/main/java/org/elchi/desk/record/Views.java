package org.elchi.desk.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.desk.Call;
import org.elchi.desk.Room;
import org.elchi.desk.Words;
import org.elchi.desk.deciding.Actions;
import org.elchi.register.Doubt;
import org.elchi.register.Promises;
import org.elchi.register.Register;
import org.elchi.register.decision.Decision;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Following;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;

/** Makes what is shown of records. */
public final class Views {
    private final Room room;
    private final Scripts scripts = new Scripts();

    public Views(Room room) {
        this.room = room;
    }

    /** How promises are followed, once that is asked for. */
    private static final class Loaded {
        static final Following FOLLOWING = Following.load();
    }

    public View of(Call call, Record record, Register register) {
        Words words = call.words();
        Accounts telling = new Accounts(scripts, words);
        List<Account> accounts = telling.of(record, register);
        Merging merging = room.knowledge().making().merging();
        Doubt doubt = Doubt.of(record);
        return new View(
                record.id(),
                record.shortId(),
                record.type(),
                words.kind(record.type()),
                words.told(record),
                reported(record, words),
                telling.percent(doubt.confidence()),
                doubt.contradicted().stream()
                        .map(slot -> words.slot(record.type(), slot))
                        .toList(),
                record.judgement().confirmed().map(Decision::author),
                doubt.seen(),
                record.judgement().responsible(),
                record.judgement().due().map(words::date),
                new SlotRows(words, record, accounts).of(Actions.slots(record.type())),
                accounts,
                Reason.of(record, accounts, merging, words),
                commitment(call, record, register).map(one -> Promise.of(one, accounts, words)),
                Concerned.pairs(record, words));
    }

    Optional<Commitment> commitment(Call call, Record record, Register register) {
        return new Promises(register, Loaded.FOLLOWING)
                .in(List.of(record)).stream().findFirst().map(trail -> trail.asOf(call.today()));
    }

    private static String reported(Record record, Words words) {
        List<LocalDate> days = record.tellings().stream()
                .flatMap(telling -> telling.source().date().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        return days.isEmpty()
                ? words.say("record.undated")
                : Stream.of(days.getFirst(), days.getLast())
                        .distinct()
                        .map(words::day)
                        .collect(java.util.stream.Collectors.joining(" – "));
    }
}
