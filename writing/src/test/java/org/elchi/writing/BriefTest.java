package org.elchi.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.elchi.authority.Authority;
import org.elchi.language.Span;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;
import org.elchi.register.comparing.Press;
import org.elchi.register.following.Commitments;
import org.elchi.register.following.Following;
import org.elchi.register.following.Trail;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Document;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;
import org.elchi.writing.page.Markdown;
import org.elchi.writing.page.Paper;
import org.elchi.writing.page.Plain;
import org.elchi.writing.wording.CommitmentWords;
import org.junit.jupiter.api.Test;

class BriefTest {
    private static final Authority AUTHORITY = Authority.load();
    private static final States STATES = States.of(AUTHORITY);
    private static final Brief BRIEF =
            new Brief(CommitmentWords.load("en", AUTHORITY), STATES, Merging.load(), Press.load());
    private static final LocalDate TODAY = LocalDate.parse("2025-12-01");
    private static final Value PARTIES = Value.of(List.of("KZ", "UZ"));

    private final List<Telling> tellings = new ArrayList<>();

    @Test
    void aVisitToldTwiceIsOneSentenceWithBothSources() {
        Map<String, Value> visit = Map.of(
                "visitor", Value.of("Kassym-Jomart Tokayev"), "to", Value.of("UZ"), "kind", Value.of("official"));
        tell("a.txt", "2024-03-02", "visit", visit);
        tell("b.txt", "2024-03-03", "visit", with(visit, "host", Value.of("Shavkat Mirziyoyev")));
        assertThat(plain())
                .contains(
                        "Kassym-Jomart Tokayev paid an official visit to Uzbekistan (reported 2 March 2024), hosted by"
                                + " Shavkat Mirziyoyev. [1][2]");
    }

    @Test
    void openCommitmentsShowTheLatestFigure() {
        tell(
                "a.txt",
                "2024-03-02",
                "target",
                Map.of(
                        "metric", Value.of("trade-turnover"),
                        "value", Value.of(10_000_000_000L),
                        "currency", Value.of("USD"),
                        "by", Value.of("2030"),
                        "parties", PARTIES));
        tell(
                "b.txt",
                "2024-09-02",
                "metric",
                Map.of(
                        "metric", Value.of("trade-turnover"),
                        "value", Value.of(4_200_000_000L),
                        "currency", Value.of("USD"),
                        "parties", PARTIES));
        assertThat(plain())
                .contains("Trade between the two is to reach 10 billion US dollars by 2030; the latest figure is 4.2"
                        + " billion US dollars (2 September 2024), 42% of that. [1][2]");
    }

    @Test
    void whatIsSignedIsNoLongerOpen() {
        Map<String, Value> agreement =
                Map.of("kind", Value.of("agreement"), "topics", Value.of(List.of("water")), "parties", PARTIES);
        tell("a.txt", "2024-03-01", "instrument", with(agreement, "action", Value.of("planned")));
        tell("b.txt", "2024-03-02", "instrument", with(agreement, "action", Value.of("signed")));
        assertThat(plain()).contains("Water: an agreement was signed").doesNotContain("planned");
    }

    @Test
    void whatHasComeAboutSinceIsNoLongerOpen() {
        Map<String, Value> company = Map.of("kind", Value.of("joint-company"), "parties", PARTIES);
        tell("a.txt", "2020-03-01", "body", with(company, "action", Value.of("agreed")));
        tell("b.txt", "2023-03-02", "body", with(company, "action", Value.of("established")));
        assertThat(plain())
                .contains("A joint company was established (reported 2 March 2023). [1]")
                .doesNotContain("Open commitments", "is to be created");
    }

    @Test
    void daysAndYearsAreSaidAsTheyAre() {
        Map<String, Value> visit = Map.of("visitor", Value.of("Kassym-Jomart Tokayev"), "to", Value.of("UZ"));
        tell(
                "a.txt",
                "2024-03-04",
                "visit",
                with(with(visit, "start", Value.of("2024-03-02")), "end", Value.of("2024-03-03")));
        tell("b.txt", "2024-09-04", "visit", with(visit, "start", Value.of("2019")));
        assertThat(plain())
                .containsPattern("visited Uzbekistan from 2 to 3 March 2024\\.")
                .contains("visited Uzbekistan in 2019.");
    }

    @Test
    void wordsOfASourceAreQuoted() {
        tell(
                "a.txt",
                "2024-03-02",
                "instruction",
                Map.of(
                        "by", Value.of(List.of("Kassym-Jomart Tokayev", "Shavkat Mirziyoyev")),
                        "to", Value.of("tiyisli idoralar"),
                        "topics", Value.of(List.of("trade"))));
        assertThat(plain())
                .contains("Kassym-Jomart Tokayev and Shavkat Mirziyoyev instructed “tiyisli idoralar” to act on trade");
    }

    @Test
    void aSourceNamesDocumentOutletDateLanguageAndWords() {
        tell(
                "a.txt",
                "2024-03-02",
                "relation",
                Map.of("parties", PARTIES, "level", Value.of("alliance"), "action", Value.of("raised")));
        assertThat(plain())
                .contains("Relations were raised to an alliance (reported 2 March 2024). [1]")
                .contains("a.txt, The Outlet, 2 March 2024, Kazakh, https://example.org/a.txt")
                .contains("[1] “words of a.txt” (E");
    }

    @Test
    void whatSourcesTellDifferentlyIsSaid() {
        Map<String, Value> visit = Map.of("visitor", Value.of("Kassym-Jomart Tokayev"), "to", Value.of("UZ"));
        tell("a.txt", "2024-03-02", "visit", with(visit, "kind", Value.of("state")));
        tell("b.txt", "2024-03-02", "visit", with(visit, "kind", Value.of("official")));
        assertThat(plain())
                .contains("Sources differ on the kind: an official [")
                .contains("and a state [");
    }

    @Test
    void aQuoteBelongsToThePairThatItsDocumentIsAbout() {
        tell(
                "a.txt",
                "2024-03-02",
                "relation",
                Map.of("parties", PARTIES, "level", Value.of("alliance"), "action", Value.of("raised")));
        tell(
                "a.txt",
                "2024-03-02",
                "quote",
                Map.of("speaker", Value.of("Kassym-Jomart Tokayev"), "begins", Value.of("we are near")));
        tell(
                "b.txt",
                "2024-03-02",
                "quote",
                Map.of("speaker", Value.of("Kassym-Jomart Tokayev"), "begins", Value.of("not about them")));
        assertThat(plain()).containsOnlyOnce("Kassym-Jomart Tokayev (2 March 2024), in Kazakh: “words of a.txt”");
    }

    @Test
    void markdownTakesNoMarkupFromTheSources() {
        tell(
                "*a*_b_.txt",
                "2024-03-02",
                "relation",
                Map.of("parties", PARTIES, "level", Value.of("alliance"), "action", Value.of("raised")));
        assertThat(Markdown.of(paper()))
                .startsWith("# Kazakhstan and Uzbekistan: what has been said, signed and promised\n")
                .contains("- Relations were raised to an alliance (reported 2 March 2024). [1]\n")
                .contains("**\\*a\\*\\_b\\_.txt**, The Outlet");
    }

    @Test
    void nothingIsSaidInWords() {
        assertThat(plain())
                .contains("The register holds nothing that fits, as of 1 December 2025. It keeps 0" + " documents");
    }

    @Test
    void everyLineThatStatesSomethingCitesASource() {
        for (String type : Merging.load().types()) {
            tell("c.txt", "2024-03-02", type, everything());
        }
        Paper paper = paper();
        List<List<Integer>> cited = new ArrayList<>();
        paper.sections().forEach(section -> cited(section, cited));
        assertThat(cited).hasSizeGreaterThanOrEqualTo(Merging.load().types().size());
        assertThat(cited).allSatisfy(references -> assertThat(references).isNotEmpty());
    }

    /** What each line and each row of a table rests on. A figure draws what lines have told: it cites them or nothing. */
    private static void cited(Paper.Section section, List<List<Integer>> cited) {
        for (Paper.Block block : section.blocks()) {
            switch (block) {
                case Paper.Line line -> cited.add(line.references());
                case Paper.Table table ->
                    table.rows().forEach(row -> cited.add(row.get(0).references()));
                case Paper.Figure figure ->
                    assertThat(cited.stream().flatMap(List::stream)).containsAll(figure.references());
            }
        }
        section.parts().forEach(part -> cited(part, cited));
    }

    /** Slots of every kind of record, so that each has its sentence. */
    private static Map<String, Value> everything() {
        Map<String, Value> slots = new java.util.HashMap<>();
        for (String slot : List.of(
                "visitor",
                "participants",
                "chairs",
                "who",
                "recipient",
                "conferrer",
                "speaker",
                "person",
                "from",
                "to")) {
            slots.put(slot, Value.of("Kassym-Jomart Tokayev"));
        }
        slots.put("parties", PARTIES);
        slots.put("format", Value.of("talks"));
        slots.put("body", Value.of("summit"));
        slots.put("kind", Value.of("other"));
        slots.put("level", Value.of("alliance"));
        slots.put("metric", Value.of("flights"));
        slots.put("value", Value.of(7));
        slots.put("by", Value.of("2030"));
        slots.put("award", Value.of("Altyn Qyran"));
        slots.put("topics", Value.of(List.of("water")));
        slots.put("office", Value.of("ambassador"));
        slots.put("what", Value.of("embassy"));
        slots.put("place", Value.of("Tashkent"));
        slots.put("begins", Value.of("we are near"));
        return slots;
    }

    private static Map<String, Value> with(Map<String, Value> slots, String name, Value value) {
        Map<String, Value> more = new java.util.HashMap<>(slots);
        more.put(name, value);
        return more;
    }

    private void tell(String name, String date, String type, Map<String, Value> slots) {
        String text = tellings.size() + " words of " + name + ".";
        Span span = new Span(text.indexOf("words"), text.length() - 1);
        Map<String, Value> all = with(slots, "action", slots.getOrDefault("action", Value.of(usual(type))));
        Fact fact = new Fact(name, type, all, List.of(span), 0.9, "xx.test");
        Source source = new Source(
                name,
                Optional.of(LocalDate.parse(date)),
                Optional.of("The Outlet"),
                Optional.of("https://example.org/" + name));
        String sha256 = Document.hash(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Evidence evidence =
                Evidence.of(Document.hash(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), span, text);
        tellings.add(new Telling(fact, tellings.size(), sha256, source, "kk-Cyrl", List.of(evidence)));
    }

    private static String usual(String type) {
        return switch (type) {
            case "instrument" -> "signed";
            case "relation" -> "reaffirmed";
            case "body" -> "established";
            case "project" -> "launched";
            case "appointment" -> "appointed";
            default -> "done";
        };
    }

    private Paper paper() {
        int documents = (int) tellings.stream().map(Telling::sha256).distinct().count();
        List<Record> records = new Pair(STATES, "KZ", "UZ").of(Merging.load().records(tellings));
        Following following = Following.load();
        List<Trail> trails = records.stream()
                .flatMap(record -> following.trail(record, records).stream())
                .toList();
        return BRIEF.of(new Material(
                new Subject.Relations(List.of("KZ", "UZ")),
                records,
                Commitments.asOf(TODAY, trails).all(),
                Optional.empty(),
                TODAY,
                documents));
    }

    private String plain() {
        return String.join("\n", new Plain(1000, UnaryOperator.identity(), UnaryOperator.identity()).of(paper()));
    }
}
