package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands by which people decide: what they say, what survives a rebuild, and that each is undone. */
class DecisionCommandsTest {
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

    // --- confirm and dismiss

    @Test
    void whatIsConfirmedIsMarkedUntilThatIsUndone() {
        String visit = register.id("visit", "Sadyr Japarov");
        assertThat(register.said("confirm", visit, "--reason", "I was there"))
                .isEqualTo("#1: " + visit + " is confirmed; 'elchi undo 1' takes it back");
        assertThat(register.run("show", "visit").out()).contains(visit + " ✓").containsOnlyOnce("✓");
        assertThat(register.run("evidence", visit).out())
                .containsPattern("confirmed \\(Aigerim, \\d{4}-\\d\\d-\\d\\d, #1: I was there\\)");
        assertThat(register.run("show", "visit", "--json").out())
                .contains("\"judgement\":{\"confirmed\":{\"decision\":1,\"kind\":\"confirm\",\"author\":\"Aigerim\"");
        register.rebuild();
        assertThat(register.run("show", "visit").out()).contains(visit + " ✓");
        register.said("undo", "1");
        assertThat(register.run("show", "visit").out()).doesNotContain("✓");
    }

    @Test
    void aDismissedRecordIsGoneAndComesBack() {
        Run before = register.run("show", "--json");
        String target = register.id("target", "trade-turnover");
        assertThat(register.said("dismiss", target))
                .isEqualTo(
                        "#1: " + target + " is dismissed; no record holds what was told; 'elchi undo 1' takes it back");
        register.rebuild();
        assertThat(register.run("show", "target").out()).isEmpty();
        assertThat(register.wrong("confirm", target))
                .isEqualTo("elchi: '" + target + "' was dismissed by #1; 'elchi undo 1' brings it back\n");
        assertThat(register.run("log", target).out()).contains("#1", "dismiss", target);
        register.said("undo", "1");
        assertThat(register.run("show", "--json").out()).isEqualTo(before.out());
    }

    @Test
    void oneTellingIsDismissedByItsEvidence() {
        String visit = register.id("visit", "Erdoğan");
        String evidence = register.evidence(visit, "b.txt");
        assertThat(register.said("dismiss", evidence))
                .isEqualTo("#1: what " + evidence + " tells is dismissed; " + visit
                        + " rests on 1 telling now; 'elchi undo 1' takes it back");
        assertThat(register.run("evidence", visit).out()).contains("a.txt").doesNotContain("b.txt");
        register.rebuild();
        assertThat(register.run("evidence", visit).out()).doesNotContain("b.txt");
        register.said("undo", "1");
        assertThat(register.run("evidence", visit).out()).contains("a.txt", "b.txt");
    }

    @Test
    void severalAreDecidedOnOneByOne() {
        Run run = register.decide(
                "confirm", register.id("visit", "Sadyr Japarov"), register.id("target", "trade-turnover"));
        assertThat(run.out()).hasLineCount(2).contains("#1: visit-", "#2: target-");
    }

    // --- correct

    @Test
    void aCorrectedSlotStaysCorrected() {
        String visit = register.id("visit", "Sadyr Japarov");
        Run run = register.decide("correct", visit, "to=Uzbekistan", "kind=State", "place=", "host=Tokayev");
        assertThat(run.out())
                .contains(
                        "#1: to of " + visit + " is UZ now, not KZ; 'elchi undo 1' takes it back",
                        "#2: kind of " + visit + " is state now, not official;",
                        "#3: place of " + visit + " is empty now, not Astana;",
                        "#4: host of " + visit + " is Tokayev now;");
        assertThat(run.err())
                .isEqualTo("elchi: 'Tokayev' is kept as host as it is; the register knows Kassym-Jomart Tokayev\n");
        register.rebuild();
        assertThat(register.run("show", "visit", "--state", "UZ", "--json").out())
                .contains("\"kind\":\"state\"", "\"host\":\"Tokayev\"")
                .doesNotContain("\"slots\":{\"host\":\"Tokayev\",\"kind\":\"state\",\"place\"")
                .hasLineCount(1);
        assertThat(register.run("evidence", visit).out()).contains("to: UZ (corrected, #1 by Aigerim)", "to: KZ");
        register.decide("undo", "1", "2", "3", "4");
        assertThat(register.run("evidence", visit).out())
                .contains("to: KZ", "place: Astana")
                .doesNotContain("UZ", "host");
    }

    @Test
    void aBriefTellsWhatIsCorrected() {
        String visit = register.id("visit", "Sadyr Japarov");
        register.decide("correct", visit, "to=UZ", "place=Tashkent", "status=cancelled");
        assertThat(register.run("brief", "UZ", "KG", "--as-of", "2031-12-01").out())
                .contains("The visit of Sadyr Japarov to Tashkent, Uzbekistan on 3 June 2031 was called off.");
        assertThat(register.run("brief", "KZ", "KG", "--as-of", "2031-12-01").out())
                .doesNotContain("visit of Sadyr Japarov");
    }

    @Test
    void valuesThatDoNotFitAreToldAllAtOnce() {
        String visit = register.id("visit", "Sadyr Japarov");
        assertThat(register.wrong("correct", visit, "kind=nice", "to=Atlantis", "start=soon"))
                .contains(
                        "kind: 'nice' is not one of state, official, working, informal, private; to: there is no state"
                                + " 'Atlantis'",
                        "start: 'soon' is no date; need EDTF such as");
        assertThat(register.wrong("correct", visit, "goal=1"))
                .startsWith("elchi: a visit has no slot 'goal'; it has visitor, to, ");
        assertThat(register.wrong("correct", visit)).contains("it may hold visitor, to, ");
        assertThat(register.wrong("correct", visit, "KZ")).contains("'KZ' is no SLOT=VALUE");
        assertThat(register.wrong("correct", register.id("target", "trade"), "value=5 billion"))
                .contains("'5 billion' is no number");
        assertThat(register.run("log").err()).isEqualTo("nothing has been decided like that\n");
    }

    // --- merge and split

    @Test
    void mergedRecordsAreOneUntilTheyAreSplitOrThatIsUndone() {
        Run before = register.run("show", "--json");
        String first = register.id("visit", "Erdoğan");
        String second = register.id("visit", "Sadyr Japarov");
        String late = register.evidence(second, "c.txt");
        assertThat(register.said("merge", first, second))
                .contains(first + ", " + second + " are one record now, ", ", with 3 tellings");
        register.rebuild();
        assertThat(register.run("show", "visit").out()).contains("visit (1)", "3 documents");
        assertThat(register.said("split", "visit-", late))
                .contains("1 telling of " + first + " now stand by themselves, as " + second);
        register.rebuild();
        assertThat(register.run("show", "visit").out()).contains("visit (2)");
        register.said("undo", "2");
        assertThat(register.run("show", "visit").out()).contains("visit (1)");
        register.said("undo", "1");
        assertThat(register.run("show", "--json").out()).isEqualTo(before.out());
    }

    @Test
    void whatCannotBeOneOrTwoIsToldInOneLine() {
        String visit = register.id("visit", "Sadyr Japarov");
        String target = register.id("target", "trade");
        assertThat(register.wrong("merge", visit, target)).contains(visit + " and " + target + " are of two kinds");
        assertThat(register.wrong("merge", visit, visit)).contains("is one record already");
        assertThat(register.wrong("split", visit, register.evidence(visit, "c.txt")))
                .contains("that is all that " + visit + " rests on");
        assertThat(register.wrong("split", visit, "E0")).contains("is no evidence of " + visit + "; that has E");
    }

    // --- add

    @Test
    void whatIsAddedByHandIsARecordWithItsSource() {
        Run run = register.decide(
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
        register.rebuild();
        String opening = register.id("opening", "consulate");
        assertThat(register.run("evidence", opening).out())
                .contains("bulletin 4, Kabar, 2031-07-01", "> A consulate opened in Osh.");
        assertThat(register.run("show", "--state", "KG", "--outlet", "Kabar").out())
                .contains(opening);
        assertThat(register.said("correct", opening, "place=Jalal-Abad")).contains("is Jalal-Abad now, not Osh");
        assertThat(register.run("log", opening).out()).contains("#1", "#2");
        register.said("undo", "1");
        assertThat(register.run("show", "opening").out()).isEmpty();
        register.said("undo", "3");
        assertThat(register.run("show", "opening").out()).contains("Jalal-Abad");
    }

    @Test
    void whatIsAddedJoinsWhatIsToldAlready() {
        String target = register.id("target", "trade");
        assertThat(register.said(
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
        assertThat(register.wrong("add", "visit", "--words", "x")).isEqualTo("elchi: a visit needs visitor, to\n");
        assertThat(register.wrong("add", "vizit", "--words", "x"))
                .contains("there is no kind 'vizit'; need one of appointment, ");
        assertThat(register.wrong("add", "visit", "visitor=UZ", "to=KZ")).contains("--words");
        assertThat(register.wrong("add", "visit", "visitor=UZ", "to=KZ", "--words", " "))
                .contains("--words must quote");
        assertThat(register.wrong("add", "project", "action=planned", "--words", "x"))
                .contains("a project needs one of topics");
    }

    // --- note and assign

    @Test
    void notesAndAssignmentsAreShownAndFollowed() {
        String target = register.id("target", "trade");
        assertThat(register.said("note", target, "no", "figures", "yet")).contains("noted on " + target);
        assertThat(register.said("assign", target, "--to", "Ministry of Trade", "--due", "2034-06"))
                .contains(target + " is for Ministry of Trade to see to, until 2034-06");
        assertThat(register.said("assign", target, "--due", "2033")).contains(target + " is to be done until 2033");
        register.rebuild();
        assertThat(register.run("evidence", target).out())
                .contains("note: no figures yet (Aigerim, ", "assign to Ministry of Trade until 2034-06 (Aigerim, ");
        assertThat(register.run("commitments", target, "--as-of", "2032-01-01")
                        .out()
                        .lines())
                .anySatisfy(line -> assertThat(line).contains("2033 (set by those in charge)"))
                .anySatisfy(line -> assertThat(line).contains("Ministry of Trade"));
        register.decide("undo", "1", "3");
        assertThat(register.run("evidence", target).out()).contains("2034-06").doesNotContain("2033", "no figures");
        assertThat(register.wrong("assign", target)).contains("need --to, --due or both");
        assertThat(register.wrong("assign", target, "--due", "soon")).contains("--due: 'soon' is no date");
        assertThat(register.wrong("note", target, " ")).contains("there is nothing to note");
    }
}
