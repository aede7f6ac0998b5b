package org.elchi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elchi.reading.Value;
import org.elchi.reading.frame.Slot;
import org.elchi.reading.frame.Slots;
import org.elchi.register.Register;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.entering.Entered;
import org.elchi.register.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code elchi correct}: a slot of a record holds something else. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = "Puts something else into slots of a record; what was read stays beside it.",
        footer = {
            "",
            "SLOT= empties a slot. Sets take commas: parties=KZ,UZ. States are codes or English names, dates EDTF"
                    + " (2025-11-15, 2025-11, 2025, 2025-11-14/2025-11-15), numbers plain (3000000000), people and"
                    + " places their usual English names. What does not fit is told with what would be right.",
            "",
            "Examples:",
            "  elchi correct visit-7f3a2 to=UZ",
            "  elchi correct instrument-91d2e kind=treaty topics=border,water date=2025-03-13",
            "  elchi correct meeting-5be10 place="
        })
final class CorrectCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "Id of a record, or of evidence that it rests on.")
    private String id = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "SLOT=VALUE", description = "What a slot is to hold.")
    private List<String> entries = new ArrayList<>();

    @Mixin
    private final DecisionOption option = new DecisionOption();

    private final Screen screen;

    CorrectCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Deciding deciding = option.open(screen)) {
            Record record = deciding.ids().whole(id);
            Entered entered = deciding.checked(entered(deciding, record));
            entered.values().forEach((slot, value) -> correct(deciding, record, slot, value));
        }
        return Exit.OK;
    }

    private Entered entered(Deciding deciding, Record record) {
        Slots slots = Slots.load();
        if (entries.isEmpty()) {
            List<String> names =
                    slots.of(record.type()).stream().map(Slot::name).toList();
            throw deciding.misused("no-entries", record.shortId(), String.join(", ", names));
        }
        return Entries.checker(slots, option.world()).correction(record.type(), Entries.of(entries, deciding));
    }

    private static void correct(Deciding deciding, Record record, String slot, Optional<Value> value) {
        Decision decision =
                deciding.decide(record.id(), new Act.Correct(Register.anchors(List.of(record)), slot, value));
        List<Record> now = deciding.ids().now(record.tellings());
        String is = value.map(Listing::shown).orElse(deciding.say("empty"));
        String said = record.slot(slot)
                .map(Listing::shown)
                .filter(was -> !was.equals(is))
                .map(was -> deciding.say("corrected.was", slot, deciding.named(now), is, was))
                .orElseGet(() -> deciding.say("corrected", slot, deciding.named(now), is));
        deciding.answer(decision, now, said);
    }
}
