package org.elchi.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elchi.language.Span;
import org.elchi.reading.frame.Slots;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Anchor;
import org.elchi.register.decision.Cited;
import org.elchi.register.decision.Decision;
import org.elchi.register.entering.Entered;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi add}: a record that no reader found, with its source. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Adds by hand what no document of the register tells, with the words that state it.",
        footer = {
            "",
            "Slots are filled as by 'elchi correct'. Without slots, those that the kind needs are told. Where records"
                    + " tell of the same event, it joins them.",
            "",
            "Examples:",
            "  elchi add visit visitor='Sadyr Japarov' to=KZ start=2026-03-02 --words 'He came today.'",
            "  elchi add target metric=trade-turnover value=5000000000 currency=USD by=2030 parties=KZ,UZ \\",
            "    --words 'Turnover is to reach 5 billion dollars by 2030.' --outlet Kazinform --date 2026-01-15"
        })
final class AddCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "KIND", description = "Kind of the record: visit, instrument …")
    private String kind = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "SLOT=VALUE", description = "What its slots hold.")
    private List<String> entries = new ArrayList<>();

    @Option(names = "--words", required = true, paramLabel = "TEXT", description = "The words that state it.")
    private String words = "";

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "What the source is called: a file, a title, a page.")
    private @Nullable String source;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Day on which the source was published.")
    private @Nullable LocalDate date;

    @Option(names = "--outlet", paramLabel = "OUTLET", description = "Who published it.")
    private @Nullable String outlet;

    @Option(names = "--url", paramLabel = "URL", description = "Where it stands.")
    private @Nullable String url;

    @Mixin
    private final DecisionOption option = new DecisionOption();

    private final Screen screen;

    AddCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Deciding deciding = option.open(screen)) {
            Entered entered = deciding.checked(
                    Entries.checker(Slots.load(), option.world()).whole(kind, Entries.of(entries, deciding)));
            Act.Add add = new Act.Add(kind, entered.filled(), cited(deciding));
            Decision decision = deciding.decide("", add);
            List<Record> now = deciding.ids().now(kind, Anchor.byHand(decision.number()), evidence(decision));
            deciding.answer(decision, now, said(deciding, now));
        }
        return Exit.OK;
    }

    private Cited cited(Deciding deciding) {
        if (words.isBlank()) {
            throw deciding.misused("words");
        }
        String name = given(source).orElseGet(() -> deciding.say("by-hand"));
        return new Cited(words, name, Optional.ofNullable(date), given(outlet), given(url));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(held -> !held.isEmpty());
    }

    private String evidence(Decision decision) {
        return Evidence.of(Anchor.byHand(decision.number()), new Span(0, words.length()), words)
                .id();
    }

    private static String said(Deciding deciding, List<Record> now) {
        Optional<Record> record = now.stream().findFirst();
        boolean joined = record.filter(one -> one.tellings().size() > 1).isPresent();
        return deciding.say(
                joined ? "added.joined" : "added",
                deciding.named(now),
                record.map(deciding::told).orElse(""));
    }
}
