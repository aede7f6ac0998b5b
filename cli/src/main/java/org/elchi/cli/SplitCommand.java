package org.elchi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.elchi.register.Register;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Anchor;
import org.elchi.register.decision.Decision;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code elchi split}: a record is two. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "Takes what documents tell by the evidence named out of a record: it is of another event.",
        footer = {
            "",
            "'elchi evidence ID' shows the evidence of a record.",
            "",
            "Examples:",
            "  elchi split visit-7f3a2 E19c04d7",
            "  elchi split quote-5be10 E19c04d7 E0f3a8b2 --reason 'said a year later'"
        })
final class SplitCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ID", description = "Id of a record.")
    private String id = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "EVIDENCE",
            description = "Ids of the evidence (E…) that is taken out.")
    private List<String> named = new ArrayList<>();

    @Mixin
    private final DecisionOption option = new DecisionOption();

    private final Screen screen;

    SplitCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Deciding deciding = option.open(screen)) {
            Record record = deciding.ids().whole(id);
            List<Telling> part = part(deciding, record);
            List<Telling> rest = record.tellings().stream()
                    .filter(telling -> !part.contains(telling))
                    .toList();
            if (rest.isEmpty()) {
                throw deciding.misused("all-evidence", record.shortId());
            }
            Decision decision =
                    deciding.decide(record.id(), new Act.Split(anchors(record, part), anchors(record, rest)));
            List<Record> now = deciding.ids().now(part);
            deciding.answer(
                    decision,
                    now,
                    deciding.say(
                            "split",
                            deciding.count(part.size()),
                            deciding.named(deciding.ids().now(rest)),
                            deciding.named(now)));
        }
        return Exit.OK;
    }

    private static List<Anchor> anchors(Record record, List<Telling> tellings) {
        return Register.anchors(List.of(new Record(record.id(), record.type(), tellings)));
    }

    private List<Telling> part(Deciding deciding, Record record) {
        Set<String> chosen = new TreeSet<>();
        named.forEach(evidence -> chosen.add(chosen(deciding, record, evidence)));
        return record.tellings().stream()
                .filter(telling -> telling.evidence().stream().anyMatch(one -> chosen.contains(one.id())))
                .toList();
    }

    /** The one evidence of the record that begins so. */
    private static String chosen(Deciding deciding, Record record, String beginning) {
        List<Evidence> all = record.tellings().stream()
                .flatMap(telling -> telling.evidence().stream())
                .distinct()
                .toList();
        List<String> begin = all.stream()
                .map(Evidence::id)
                .filter(one -> !beginning.isBlank() && one.startsWith(beginning))
                .distinct()
                .toList();
        if (begin.size() > 1) {
            throw deciding.misused("several", beginning, String.join(", ", begin));
        }
        if (begin.isEmpty()) {
            String has = all.stream().map(Evidence::shortId).distinct().collect(Collectors.joining(", "));
            throw deciding.misused("not-evidence", beginning, record.shortId(), has);
        }
        return begin.getFirst();
    }
}
