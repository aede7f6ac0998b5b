package org.elchi.cli;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.elchi.register.Register;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Draft;
import org.elchi.register.entering.Edtf;
import org.elchi.register.entering.Entered;
import org.elchi.register.entering.Wrong;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.writing.export.DecisionLine;

/** A register opened to decide something: finds what is meant, keeps the decision, says what is now so. */
final class Deciding implements AutoCloseable {
    private final Register register;
    private final DecisionOption option;
    private final Screen screen;
    private final Words words = Words.load("deciding.yaml");
    private final Merging merging = Merging.load();
    private final DecisionText text = new DecisionText(words, merging);
    private final Ids ids;
    private final Clock clock = Clock.systemUTC();

    Deciding(Register register, DecisionOption option, Screen screen) {
        this.register = register;
        this.option = option;
        this.screen = screen;
        this.ids = new Ids(register, merging, words);
    }

    Register register() {
        return register;
    }

    Ids ids() {
        return ids;
    }

    DecisionText text() {
        return text;
    }

    /** Keeps a decision on what bears a name. */
    Decision decide(String name, Act act) {
        String author = option.author(System.getenv()).orElseThrow(() -> misused("author"));
        return register.decide(new Draft(author, clock.instant(), name, act, option.reason()));
    }

    /** Says what is now so. */
    void answer(Decision decision, List<Record> now, String said) {
        screen.out()
                .println(
                        option.json()
                                ? Json.of(DecisionLine.of(decision, now))
                                : Printable.line(words.say("answer", decision.number(), said)));
    }

    String say(String key, Object... gaps) {
        return words.say(key, gaps);
    }

    /** How many tellings a record has. */
    String count(int tellings) {
        return tellings == 1 ? words.say("telling") : words.say("tellings", tellings);
    }

    /** The short ids of records. */
    String named(List<Record> records) {
        return records.isEmpty()
                ? words.say("nowhere")
                : records.stream().map(Record::shortId).collect(Collectors.joining(", "));
    }

    /** What a record tells, on one line. */
    String told(Record record) {
        return Listing.told(merging, record.type(), record.values());
    }

    Exit.Usage misused(String key, Object... gaps) {
        return new Exit.Usage(words.say(key, gaps));
    }

    /** Refuses what is wrong, all at once; tells of names that may be meant otherwise. */
    Entered checked(Entered entered) {
        if (!entered.wrong().isEmpty()) {
            throw new Exit.Usage(entered.wrong().stream().map(this::wrong).collect(Collectors.joining("; ")));
        }
        entered.near()
                .forEach(near -> screen.tell("elchi: " + words.say("near", near.slot(), near.typed(), near.known())));
        return entered;
    }

    private String wrong(Wrong wrong) {
        return words.say("wrong." + wrong.how(), wrong.slot(), wrong.found(), String.join(", ", wrong.need()));
    }

    /** A date that an option names. */
    String date(String option, String typed) {
        if (!Edtf.isDate(typed.strip())) {
            throw new Exit.Usage(wrong(new Wrong(Wrong.How.NO_DATE, option, typed, List.of())));
        }
        return typed.strip();
    }

    @Override
    public void close() {
        register.close();
    }
}
