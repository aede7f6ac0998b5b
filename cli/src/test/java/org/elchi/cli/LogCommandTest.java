package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Span;
import org.elchi.language.Tongue;
import org.elchi.reading.Fact;
import org.elchi.reading.Findings;
import org.elchi.reading.Report;
import org.elchi.reading.Value;
import org.elchi.register.Incoming;
import org.elchi.register.Location;
import org.elchi.register.Making;
import org.elchi.register.Register;
import org.elchi.register.record.Document;
import org.elchi.register.record.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is undone and what the log tells; ids, authors and texts of all commands that decide. */
class LogCommandTest {
    private static final String HOSTILE = "a\u001b[31m \u202E'); DROP TABLE decision; -- ${env:HOME} {0} %s\n@x";

    @TempDir
    private static Path made = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    private SmallRegister register = new SmallRegister(folder);

    @BeforeAll
    static void read() throws IOException {
        SmallRegister.read(made);
    }

    @BeforeEach
    void copy() throws IOException {
        register = SmallRegister.copy(made, folder);
    }

    // --- undo and log

    @Test
    void anUndoingIsUndone() {
        String visit = register.id("visit", "Sadyr Japarov");
        register.decide("dismiss", visit);
        assertThat(register.said("undo", "#1"))
                .isEqualTo("#2: #1 (dismiss " + visit + ") no longer counts; 'elchi undo 2' takes it back");
        assertThat(register.wrong("undo", "1")).contains("#1 is undone already, by #2; 'elchi undo 2' puts it back");
        assertThat(register.said("undo", "2"))
                .contains("#3: #2 no longer counts, so #1 (dismiss " + visit + ") counts again");
        assertThat(register.run("show", "visit").out()).contains("visit (1)");
        assertThat(register.wrong("undo", "9")).contains("there is no decision #9");
        assertThat(register.wrong("undo", "nine")).contains("'nine' is no number of a decision");
    }

    @Test
    void theLogTellsWhoDecidedWhatAndWhy() {
        String visit = register.id("visit", "Sadyr Japarov");
        String target = register.id("target", "trade");
        register.decide("correct", visit, "to=UZ", "--reason", "the caption says so");
        register.decide("note", target, "to be watched", "--author", "Botagoz");
        register.decide("undo", "1");
        Run log = register.run("log");
        assertThat(log.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(log.out())
                .containsSubsequence(
                        "#1",
                        "Aigerim",
                        "(undone by #3)",
                        "the caption",
                        "#2",
                        "Botagoz",
                        "note: to be",
                        "#3",
                        "undo #1");
        assertThat(register.run("log", visit).out()).contains("#1", "#3").doesNotContain("Botagoz");
        assertThat(register.run("log", "--author", "Botagoz").out())
                .contains("#2")
                .doesNotContain("#1");
        assertThat(register.run("log", "--limit", "1").out()).contains("#3").doesNotContain("#2");
        assertThat(register.run("log", "--limit", "1").err())
                .isEqualTo("these are the newest 1; --limit 0 shows all\n");
        assertThat(register.run("log", "--since", "2999-01-01").out()).isEmpty();
        assertThat(register.run("log", "--json").out().lines())
                .hasSize(3)
                .first()
                .asString()
                .contains(
                        "\"slot\":\"to\",\"value\":\"UZ\"", "\"undoneBy\":3,\"lost\":false", "\"about\":[{\"sha256\"");
        assertThat(register.wrong("log", "visit-zzz")).contains("nothing in the register has the id 'visit-zzz'");
    }

    @Test
    void whatNoLongerFindsItsObjectIsShownAsLost() {
        Making making = Making.of("an earlier reader", org.elchi.register.merging.Merging.load());
        try (Register kept = Register.open(new Location.Folder(folder), making)) {
            kept.add(List.of(misread("Taşkent dün sakindi.")));
        }
        String briefing = register.id("briefing", "Emomali Rahmon");
        register.decide("confirm", briefing);
        assertThat(register.run("log", "--lost").out()).isEmpty();
        Run rebuilt = register.run("rebuild");
        assertThat(rebuilt.err())
                .contains("decisions that no longer find what they are about: #1; see 'elchi log --lost'");
        assertThat(register.run("log", "--lost").out()).contains("#1", "(lost) confirm", briefing, "Emomali Rahmon");
    }

    private static Incoming misread(String text) {
        String name = "d.txt";
        Fact fact = new Fact(
                name,
                "briefing",
                Map.of("participants", Value.of(List.of("Emomali Rahmon"))),
                List.of(new Span(0, text.length())),
                0.9,
                "xx.test");
        Document document = new Document(
                new Source(name, Optional.of(LocalDate.parse("2031-05-05")), Optional.empty(), Optional.empty()),
                "/in/" + name,
                Instant.EPOCH,
                "UTF-8",
                new Document.Content(text.getBytes(StandardCharsets.UTF_8)));
        Report report = new Report(name, text, document.source().date());
        return Incoming.of(document, new Findings(report, new Tongue("tr", "Latn"), List.of(fact)));
    }

    // --- ids, authors, texts

    @Test
    void anIdOfNothingOrOfSeveralIsToldInOneLine() {
        assertThat(register.wrong("confirm", "visit-zzz"))
                .isEqualTo("elchi: nothing in the register has the id 'visit-zzz'; 'elchi show' lists records\n");
        assertThat(register.wrong("confirm", "visit-"))
                .startsWith("elchi: several ids begin with 'visit-': visit-")
                .contains("Sadyr Japarov", "Erdoğan");
        assertThat(register.wrong("confirm", "E")).contains("several ids begin with 'E': E");
        assertThat(register.wrong("confirm", "")).contains("has the id ''");
        assertThat(register.wrong("dismiss", "%' OR 1=1 --")).contains("nothing in the register has the id");
    }

    @Test
    void whoDecidesIsNamed() {
        String visit = register.id("visit", "Sadyr Japarov");
        assertThat(register.wrong("confirm", visit, "--author", " ")).contains("a decision needs an author");
        DecisionOption option = new DecisionOption();
        assertThat(option.author(Map.of("ELCHI_AUTHOR", "Dana"))).contains("Dana");
        assertThat(option.author(Map.of("ELCHI_AUTHOR", " "))).contains(System.getProperty("user.name"));
    }

    @Test
    void whateverIsTypedIsText() {
        String visit = register.id("visit", "Sadyr Japarov");
        for (List<String> command : List.of(
                List.of("note", visit, HOSTILE, "--author", HOSTILE, "--reason", HOSTILE),
                List.of("correct", visit, "host=" + HOSTILE),
                List.of("assign", visit, "--to", HOSTILE),
                List.of("add", "quote", "speaker=" + HOSTILE, "begins=x", "--words", HOSTILE, "--url", HOSTILE))) {
            Run run = register.decide(command.toArray(String[]::new));
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).hasLineCount(1).doesNotContain("\u001b", "\u202E");
        }
        register.rebuild();
        for (List<String> command :
                List.of(List.of("log"), List.of("log", "--json"), List.of("evidence", visit), List.of("show"))) {
            assertThat(register.run(command.toArray(String[]::new)).out())
                    .contains("DROP")
                    .doesNotContain("\u001b", "\u202E");
        }
    }

    @Test
    void withJsonTheAnswerIsOneObject() {
        String visit = register.id("visit", "Sadyr Japarov");
        assertThat(register.said("confirm", visit, "--json"))
                .startsWith("{\"decision\":1,\"kind\":\"confirm\",\"author\":\"Aigerim\",\"at\":\"")
                .contains("\"subject\":\"" + visit)
                .endsWith("\"records\":[\""
                        + register.run("evidence", visit)
                                .out()
                                .lines()
                                .findFirst()
                                .orElse("") + "\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm", "dismiss", "correct", "merge", "split", "add", "note", "assign", "undo", "log"})
    void everyCommandHelpsWithExamples(String command) {
        Run help = Run.of(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Examples:", "elchi " + command, "--json");
        assertThat(Run.of(command, "--register", folder.resolve("none").toString(), "--nonsense")
                        .code())
                .isEqualTo(Exit.USAGE);
    }
}
