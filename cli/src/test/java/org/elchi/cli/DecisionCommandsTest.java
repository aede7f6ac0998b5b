package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/** The commands by which people decide, on a small register that was read from three reports: what they say, what survives a rebuild, undo. */
class DecisionCommandsTest {
    private static final String FIRST = "Cumhurbaşkanı Recep Tayyip Erdoğan, 12 Mayıs 2031'de Bakü'ye resmi ziyarette"
            + " bulundu. İki ülke arasında gümrük alanında protokol imzalandı.";
    private static final String SECOND = "Azərbaycan paytaxtı Bakıya Türkiyə Prezidenti Rəcəb Tayyib Ərdoğan 2031-ci il"
            + " mayın 12-də rəsmi səfər etdi.";
    private static final String THIRD = "Kırgızistan Cumhurbaşkanı Sadır Caparov 3 Haziran 2031'de Astana'ya resmi"
        + " ziyarette bulundu. Kazakistan ve Kırgızistan ticaret hacmini 2035 yılına kadar 5 milyar dolara çıkaracak.";
    private static final String HOSTILE = "a\u001b[31m \u202E'); DROP TABLE decision; -- ${env:HOME} {0} %s\n@x";

    @TempDir
    private static Path made = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void read() throws IOException {
        Path reports = Files.createDirectory(made.resolve("reports"));
        Files.writeString(reports.resolve("a.txt"), FIRST);
        Files.writeString(reports.resolve("b.txt"), SECOND);
        Files.writeString(reports.resolve("c.txt"), THIRD);
        Files.writeString(reports.resolve("metadata.tsv"), """
            document	date	outlet	url
            a.txt	2031-05-13	Anadolu Ajansı
            b.txt	2031-05-14	Azərtac
            c.txt	2031-06-04	Kabar
            """);
        Run run = Run.of(
                "read",
                reports.toString(),
                "--register",
                made.resolve("register").toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(made.resolve("register"))) {
            files.filter(Files::isRegularFile).forEach(this::copy);
        }
    }

    private void copy(Path file) {
        try {
            Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // --- confirm and dismiss

    @Test
    void whatIsConfirmedIsMarkedUntilThatIsUndone() {
        String visit = id("visit", "Sadyr Japarov");
        assertThat(said("confirm", visit, "--reason", "I was there"))
                .isEqualTo("#1: " + visit + " is confirmed; 'elchi undo 1' takes it back");
        assertThat(run("show", "visit").out()).contains(visit + " ✓").containsOnlyOnce("✓");
        assertThat(run("evidence", visit).out())
                .containsPattern("confirmed \\(Aigerim, \\d{4}-\\d\\d-\\d\\d, #1: I was there\\)");
        assertThat(run("show", "visit", "--json").out())
                .contains("\"judgement\":{\"confirmed\":{\"decision\":1,\"kind\":\"confirm\",\"author\":\"Aigerim\"");
        rebuild();
        assertThat(run("show", "visit").out()).contains(visit + " ✓");
        said("undo", "1");
        assertThat(run("show", "visit").out()).doesNotContain("✓");
    }

    @Test
    void aDismissedRecordIsGoneAndComesBack() {
        Run before = run("show", "--json");
        String target = id("target", "trade-turnover");
        assertThat(said("dismiss", target))
                .isEqualTo(
                        "#1: " + target + " is dismissed; no record holds what was told; 'elchi undo 1' takes it back");
        rebuild();
        assertThat(run("show", "target").out()).isEmpty();
        assertThat(wrong("confirm", target))
                .isEqualTo("elchi: '" + target + "' was dismissed by #1; 'elchi undo 1' brings it back\n");
        assertThat(run("log", target).out()).contains("#1", "dismiss", target);
        said("undo", "1");
        assertThat(run("show", "--json").out()).isEqualTo(before.out());
    }

    @Test
    void oneTellingIsDismissedByItsEvidence() {
        String visit = id("visit", "Erdoğan");
        String evidence = evidence(visit, "b.txt");
        assertThat(said("dismiss", evidence))
                .isEqualTo("#1: what " + evidence + " tells is dismissed; " + visit
                        + " rests on 1 telling now; 'elchi undo 1' takes it back");
        assertThat(run("evidence", visit).out()).contains("a.txt").doesNotContain("b.txt");
        rebuild();
        assertThat(run("evidence", visit).out()).doesNotContain("b.txt");
        said("undo", "1");
        assertThat(run("evidence", visit).out()).contains("a.txt", "b.txt");
    }

    @Test
    void severalAreDecidedOnOneByOne() {
        Run run = decide("confirm", id("visit", "Sadyr Japarov"), id("target", "trade-turnover"));
        assertThat(run.out()).hasLineCount(2).contains("#1: visit-", "#2: target-");
    }

    // --- correct

    @Test
    void aCorrectedSlotStaysCorrected() {
        String visit = id("visit", "Sadyr Japarov");
        Run run = decide("correct", visit, "to=Uzbekistan", "kind=State", "place=", "host=Tokayev");
        assertThat(run.out())
                .contains(
                        "#1: to of " + visit + " is UZ now, not KZ; 'elchi undo 1' takes it back",
                        "#2: kind of " + visit + " is state now, not official;",
                        "#3: place of " + visit + " is empty now, not Astana;",
                        "#4: host of " + visit + " is Tokayev now;");
        assertThat(run.err())
                .isEqualTo("elchi: 'Tokayev' is kept as host as it is; the register knows Kassym-Jomart Tokayev\n");
        rebuild();
        assertThat(run("show", "visit", "--state", "UZ", "--json").out())
                .contains("\"kind\":\"state\"", "\"host\":\"Tokayev\"")
                .doesNotContain("\"slots\":{\"host\":\"Tokayev\",\"kind\":\"state\",\"place\"")
                .hasLineCount(1);
        assertThat(run("evidence", visit).out()).contains("to: UZ (corrected, #1 by Aigerim)", "to: KZ");
        decide("undo", "1", "2", "3", "4");
        assertThat(run("evidence", visit).out())
                .contains("to: KZ", "place: Astana")
                .doesNotContain("UZ", "host");
    }

    @Test
    void valuesThatDoNotFitAreToldAllAtOnce() {
        String visit = id("visit", "Sadyr Japarov");
        assertThat(wrong("correct", visit, "kind=nice", "to=Atlantis", "start=soon"))
                .contains(
                        "kind: 'nice' is not one of state, official, working, informal, private; to: there is no state"
                                + " 'Atlantis'",
                        "start: 'soon' is no date; need EDTF such as");
        assertThat(wrong("correct", visit, "goal=1"))
                .startsWith("elchi: a visit has no slot 'goal'; it has visitor, to, ");
        assertThat(wrong("correct", visit)).contains("it may hold visitor, to, ");
        assertThat(wrong("correct", visit, "KZ")).contains("'KZ' is no SLOT=VALUE");
        assertThat(wrong("correct", id("target", "trade"), "value=5 billion")).contains("'5 billion' is no number");
        assertThat(run("log").err()).isEqualTo("nothing has been decided like that\n");
    }

    // --- merge and split

    @Test
    void mergedRecordsAreOneUntilTheyAreSplitOrThatIsUndone() {
        Run before = run("show", "--json");
        String first = id("visit", "Erdoğan");
        String second = id("visit", "Sadyr Japarov");
        String late = evidence(second, "c.txt");
        assertThat(said("merge", first, second))
                .contains(first + ", " + second + " are one record now, ", ", with 3 tellings");
        rebuild();
        assertThat(run("show", "visit").out()).contains("visit (1)", "3 documents");
        assertThat(said("split", "visit-", late))
                .contains("1 telling of " + first + " now stand by themselves, as " + second);
        rebuild();
        assertThat(run("show", "visit").out()).contains("visit (2)");
        said("undo", "2");
        assertThat(run("show", "visit").out()).contains("visit (1)");
        said("undo", "1");
        assertThat(run("show", "--json").out()).isEqualTo(before.out());
    }

    @Test
    void whatCannotBeOneOrTwoIsToldInOneLine() {
        String visit = id("visit", "Sadyr Japarov");
        String target = id("target", "trade");
        assertThat(wrong("merge", visit, target)).contains(visit + " and " + target + " are of two kinds");
        assertThat(wrong("merge", visit, visit)).contains("is one record already");
        assertThat(wrong("split", visit, evidence(visit, "c.txt"))).contains("that is all that " + visit + " rests on");
        assertThat(wrong("split", visit, "E0")).contains("is no evidence of " + visit + "; that has E");
    }

    // --- add

    @Test
    void whatIsAddedByHandIsARecordWithItsSource() {
        Run run = decide(
                "add",
                "opening",
                "what=consulate",
                "place=Osh",
                "parties=KZ,Kyrgyzstan",
                "--words",
                "A consulate opened in Osh.",
                "--source",
                "bulletin 4",
                "--outlet",
                "Kabar",
                "--date",
                "2031-07-01");
        assertThat(run.out()).startsWith("#1: opening-").contains("is in the register: consulate · Osh · KG, KZ;");
        rebuild();
        String opening = id("opening", "consulate");
        assertThat(run("evidence", opening).out())
                .contains("bulletin 4, Kabar, 2031-07-01", "> A consulate opened in Osh.");
        assertThat(run("show", "--state", "KG", "--outlet", "Kabar").out()).contains(opening);
        assertThat(said("correct", opening, "place=Jalal-Abad")).contains("is Jalal-Abad now, not Osh");
        assertThat(run("log", opening).out()).contains("#1", "#2");
        said("undo", "1");
        assertThat(run("show", "opening").out()).isEmpty();
        said("undo", "3");
        assertThat(run("show", "opening").out()).contains("Jalal-Abad");
    }

    @Test
    void whatIsAddedJoinsWhatIsToldAlready() {
        String target = id("target", "trade");
        assertThat(said(
                        "add",
                        "target",
                        "metric=trade-turnover",
                        "value=5000000000",
                        "currency=USD",
                        "by=2035",
                        "parties=KZ,KG",
                        "--words",
                        "Five billion by 2035.",
                        "--date",
                        "2031-06-05"))
                .contains("#1: " + target + " tells of it already and holds it now");
    }

    @Test
    void whatARecordNeedsIsAskedFor() {
        assertThat(wrong("add", "visit", "--words", "x")).isEqualTo("elchi: a visit needs visitor, to\n");
        assertThat(wrong("add", "vizit", "--words", "x"))
                .contains("there is no kind 'vizit'; need one of appointment, ");
        assertThat(wrong("add", "visit", "visitor=UZ", "to=KZ")).contains("--words");
        assertThat(wrong("add", "visit", "visitor=UZ", "to=KZ", "--words", " ")).contains("--words must quote");
        assertThat(wrong("add", "project", "action=planned", "--words", "x")).contains("a project needs one of topics");
    }

    // --- note and assign

    @Test
    void notesAndAssignmentsAreShownAndFollowed() {
        String target = id("target", "trade");
        assertThat(said("note", target, "no", "figures", "yet")).contains("noted on " + target);
        assertThat(said("assign", target, "--to", "Ministry of Trade", "--due", "2034-06"))
                .contains(target + " is for Ministry of Trade to see to, until 2034-06");
        assertThat(said("assign", target, "--due", "2033")).contains(target + " is to be done until 2033");
        rebuild();
        assertThat(run("evidence", target).out())
                .contains("note: no figures yet (Aigerim, ", "assign to Ministry of Trade until 2034-06 (Aigerim, ");
        assertThat(run("commitments", target, "--as-of", "2032-01-01").out().lines())
                .anySatisfy(line -> assertThat(line).contains("2033 (set by those in charge)"))
                .anySatisfy(line -> assertThat(line).contains("Ministry of Trade"));
        decide("undo", "1", "3");
        assertThat(run("evidence", target).out()).contains("2034-06").doesNotContain("2033", "no figures");
        assertThat(wrong("assign", target)).contains("need --to, --due or both");
        assertThat(wrong("assign", target, "--due", "soon")).contains("--due: 'soon' is no date");
        assertThat(wrong("note", target, " ")).contains("there is nothing to note");
    }

    // --- undo and log

    @Test
    void anUndoingIsUndone() {
        String visit = id("visit", "Sadyr Japarov");
        decide("dismiss", visit);
        assertThat(said("undo", "#1"))
                .isEqualTo("#2: #1 (dismiss " + visit + ") no longer counts; 'elchi undo 2' takes it back");
        assertThat(wrong("undo", "1")).contains("#1 is undone already, by #2; 'elchi undo 2' puts it back");
        assertThat(said("undo", "2")).contains("#3: #2 no longer counts, so #1 (dismiss " + visit + ") counts again");
        assertThat(run("show", "visit").out()).contains("visit (1)");
        assertThat(wrong("undo", "9")).contains("there is no decision #9");
        assertThat(wrong("undo", "nine")).contains("'nine' is no number of a decision");
    }

    @Test
    void theLogTellsWhoDecidedWhatAndWhy() {
        String visit = id("visit", "Sadyr Japarov");
        String target = id("target", "trade");
        decide("correct", visit, "to=UZ", "--reason", "the caption says so");
        decide("note", target, "to be watched", "--author", "Botagoz");
        decide("undo", "1");
        Run log = run("log");
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
        assertThat(run("log", visit).out()).contains("#1", "#3").doesNotContain("Botagoz");
        assertThat(run("log", "--author", "Botagoz").out()).contains("#2").doesNotContain("#1");
        assertThat(run("log", "--limit", "1").out()).contains("#3").doesNotContain("#2");
        assertThat(run("log", "--limit", "1").err()).isEqualTo("these are the newest 1; --limit 0 shows all\n");
        assertThat(run("log", "--since", "2999-01-01").out()).isEmpty();
        assertThat(run("log", "--json").out().lines())
                .hasSize(3)
                .first()
                .asString()
                .contains(
                        "\"slot\":\"to\",\"value\":\"UZ\"", "\"undoneBy\":3,\"lost\":false", "\"about\":[{\"sha256\"");
        assertThat(wrong("log", "visit-zzz")).contains("nothing in the register has the id 'visit-zzz'");
    }

    @Test
    void whatNoLongerFindsItsObjectIsShownAsLost() {
        Making making = Making.of("an earlier reader", org.elchi.register.merging.Merging.load());
        try (Register register = Register.open(new Location.Folder(folder), making)) {
            register.add(List.of(misread("Taşkent dün sakindi.")));
        }
        String briefing = id("briefing", "Emomali Rahmon");
        decide("confirm", briefing);
        assertThat(run("log", "--lost").out()).isEmpty();
        Run rebuilt = run("rebuild");
        assertThat(rebuilt.err())
                .contains("decisions that no longer find what they are about: #1; see 'elchi log --lost'");
        assertThat(run("log", "--lost").out()).contains("#1", "(lost) confirm", briefing, "Emomali Rahmon");
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
        assertThat(wrong("confirm", "visit-zzz"))
                .isEqualTo("elchi: nothing in the register has the id 'visit-zzz'; 'elchi show' lists records\n");
        assertThat(wrong("confirm", "visit-"))
                .startsWith("elchi: several ids begin with 'visit-': visit-")
                .contains("Sadyr Japarov", "Erdoğan");
        assertThat(wrong("confirm", "E")).contains("several ids begin with 'E': E");
        assertThat(wrong("confirm", "")).contains("has the id ''");
        assertThat(wrong("dismiss", "%' OR 1=1 --")).contains("nothing in the register has the id");
    }

    @Test
    void whoDecidesIsNamed() {
        String visit = id("visit", "Sadyr Japarov");
        assertThat(wrong("confirm", visit, "--author", " ")).contains("a decision needs an author");
        DecisionOption option = new DecisionOption();
        assertThat(option.author(Map.of("ELCHI_AUTHOR", "Dana"))).contains("Dana");
        assertThat(option.author(Map.of("ELCHI_AUTHOR", " "))).contains(System.getProperty("user.name"));
    }

    @Test
    void whateverIsTypedIsText() {
        String visit = id("visit", "Sadyr Japarov");
        for (List<String> command : List.of(
                List.of("note", visit, HOSTILE, "--author", HOSTILE, "--reason", HOSTILE),
                List.of("correct", visit, "host=" + HOSTILE),
                List.of("assign", visit, "--to", HOSTILE),
                List.of("add", "quote", "speaker=" + HOSTILE, "begins=x", "--words", HOSTILE, "--url", HOSTILE))) {
            Run run = decide(command.toArray(String[]::new));
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).hasLineCount(1).doesNotContain("\u001b", "\u202E");
        }
        rebuild();
        for (List<String> command :
                List.of(List.of("log"), List.of("log", "--json"), List.of("evidence", visit), List.of("show"))) {
            assertThat(run(command.toArray(String[]::new)).out())
                    .contains("DROP")
                    .doesNotContain("\u001b", "\u202E");
        }
    }

    @Test
    void withJsonTheAnswerIsOneObject() {
        String visit = id("visit", "Sadyr Japarov");
        assertThat(said("confirm", visit, "--json"))
                .startsWith("{\"decision\":1,\"kind\":\"confirm\",\"author\":\"Aigerim\",\"at\":\"")
                .contains("\"subject\":\"" + visit)
                .endsWith("\"records\":[\""
                        + run("evidence", visit).out().lines().findFirst().orElse("") + "\"]}");
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

    // --- what the tests are made of

    /** The short id of the one record of a kind that tells this. */
    private String id(String kind, String told) {
        String line = run("show", kind, "--json")
                .out()
                .lines()
                .filter(record -> record.contains(told))
                .findFirst()
                .orElseThrow();
        Matcher id = Pattern.compile("\\{\"id\":\"([a-z-]+-[0-9a-f]{5})").matcher(line);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    /** The short id of what a record has from a document. */
    private String evidence(String id, String document) {
        String out = run("evidence", id).out();
        Matcher evidence = Pattern.compile("(E[0-9a-f]{7})[0-9a-f]{5}, characters")
                .matcher(out.substring(out.indexOf("\n" + document)));
        assertThat(evidence.find()).isTrue();
        return evidence.group(1);
    }

    private void rebuild() {
        assertThat(run("rebuild").code()).isZero();
    }

    private String said(String... arguments) {
        Run run = decide(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).hasLineCount(1);
        return run.out().strip();
    }

    private String wrong(String... arguments) {
        Run run = run(arguments);
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("elchi: ").hasLineCount(1);
        return run.err();
    }

    private Run decide(String... arguments) {
        boolean named = Arrays.asList(arguments).contains("--author");
        return run(Stream.concat(Arrays.stream(arguments), named ? Stream.of() : Stream.of("--author", "Aigerim"))
                .toArray(String[]::new));
    }

    private Run run(String... arguments) {
        return Run.of(Stream.concat(Arrays.stream(arguments), Stream.of("--register", folder.toString()))
                .toArray(String[]::new));
    }
}
