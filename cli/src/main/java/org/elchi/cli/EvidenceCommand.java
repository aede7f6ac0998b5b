package org.elchi.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.reading.Value;
import org.elchi.register.Register;
import org.elchi.register.decision.Anchor;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.sources.Texts;
import org.elchi.writing.export.RecordLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi evidence}: the words behind a record, in the text around them. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        description = "Shows the words that a record rests on, in the text around them, and what each document says.",
        footer = {
            "",
            "An id may be cut short as long as no other begins alike; otherwise all that do are shown.",
            "",
            "Examples:",
            "  elchi evidence E7f3a2c1",
            "  elchi evidence visit-7f3a2"
        })
final class EvidenceCommand implements Callable<Integer> {
    private static final String INDENT = "    ";
    private static final String MARKED = "  > ";

    @Parameters(paramLabel = "ID", description = "Id of evidence (E…) or of a record (visit-…).")
    private String id = "";

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    private final Screen screen;

    EvidenceCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Register open = register.look(Merging.load(), screen)) {
            List<Record> records = open.byId(id);
            if (records.isEmpty()) {
                throw new Exit.Usage("nothing in the register has the id '" + id + "'; 'elchi show' lists records");
            }
            for (Record record : records) {
                if (json) {
                    screen.out().println(RecordLine.of(record));
                } else {
                    print(open, record);
                }
            }
        }
        return Exit.OK;
    }

    private void print(Register open, Record record) {
        screen.out().println(screen.bold(record.id()));
        for (String slot : record.slots()) {
            List<Record.Said> said = record.said(slot);
            corrected(record, slot);
            said.forEach(one -> line(slot + ": " + one.value() + (said.size() > 1 ? by(one.by()) : "")));
        }
        new JudgementText(Merging.load()).lines(record.judgement()).forEach(this::line);
        for (Telling telling : record.tellings()) {
            screen.out().println();
            line(Stream.of(
                            Optional.of(telling.source().name()),
                            telling.source().outlet(),
                            telling.source().date().map(LocalDate::toString),
                            telling.source().url(),
                            Optional.of(telling.language()))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", ")));
            String text = text(open, telling);
            telling.evidence().stream()
                    .filter(evidence -> !id.startsWith("E") || evidence.id().startsWith(id))
                    .forEach(evidence -> print(evidence, text));
        }
        screen.out().println();
    }

    private void corrected(Record record, String slot) {
        Optional.ofNullable(record.judgement().corrections().get(slot))
                .ifPresent(correction -> line(
                        slot + ": " + correction.value().map(Value::toString).orElse("nothing")
                                + " (corrected, #" + correction.by().number() + " by "
                                + correction.by().author() + ")"));
    }

    private static String text(Register open, Telling telling) {
        return Anchor.isByHand(telling.sha256())
                ? telling.evidence().get(0).words()
                : Texts.of(
                        open.document(telling.sha256()).content().bytes(),
                        telling.source().name());
    }

    private static String by(List<Telling> tellings) {
        return tellings.stream()
                .map(telling -> telling.source().name())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), names -> " (" + String.join(", ", names) + ")"));
    }

    private void print(Evidence evidence, String text) {
        int begin = evidence.span().begin();
        int end = evidence.span().end();
        screen.out().println("  " + screen.faint(evidence.id() + ", characters " + begin + " to " + end));
        boolean fits = end <= text.length() && text.substring(begin, end).equals(evidence.words());
        if (fits) {
            passage(INDENT, Excerpt.before(text, begin), UnaryOperator.identity());
        }
        passage(MARKED, evidence.words(), screen::bold);
        if (fits) {
            passage(INDENT, Excerpt.after(text, end), UnaryOperator.identity());
        }
    }

    private void passage(String indent, String text, UnaryOperator<String> style) {
        if (!text.isBlank()) {
            Table.wrapped(Printable.line(text).strip(), screen.width() - indent.length(), Integer.MAX_VALUE)
                    .forEach(line -> screen.out().println(indent + style.apply(line)));
        }
    }

    private void line(String text) {
        screen.out().println(Printable.line(text));
    }
}
