package org.elchi.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elchi.register.DocumentFilter.By.PUBLISHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.elchi.reading.Value;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Cited;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Draft;
import org.elchi.register.following.Following;
import org.elchi.register.internal.Rebuilding;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Document;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Source;
import org.elchi.register.record.Told;
import org.junit.jupiter.api.Test;

/** What holds of a register, whatever database it is in. */
abstract class RegisterSuite {
    static final Merging MERGING = Merging.load();
    static final Map<String, Value> VISIT = Told.visit("Sadyr Japarov", "KZ");

    /** A place for one register; the same for the same name within a test. */
    abstract Location place(String name);

    Register open() {
        return open("test-1");
    }

    Register open(String reader) {
        return open("main", reader);
    }

    private Register open(String name, String reader) {
        return Register.open(place(name), Making.of(reader, MERGING));
    }

    // --- adding ---

    @Test
    void addingTheSameDocumentTwiceChangesNothing() {
        Told told = Told.of("a.txt", "2024-05-01").fact("visit", VISIT);
        try (Register register = open()) {
            assertThat(register.add(told.document(), told.findings())).isEqualTo(Added.NEW);
            List<Record> before = register.records();
            assertThat(register.add(told.document(), told.findings())).isEqualTo(Added.KNOWN);
            assertThat(register.records()).isEqualTo(before).hasSize(1);
            assertThat(register.size()).isEqualTo(1);
        }
    }

    @Test
    void documentsAreListedPageByPageTheNewestFirst() {
        DocumentFilter published = new DocumentFilter(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                PUBLISHED);
        try (Register register = open()) {
            for (String day : List.of("2024-05-02", "", "2024-05-03", "2024-05-01")) {
                Told told = Told.of("report" + day + ".txt", day)
                        .fact("visit", VISIT)
                        .fact("visit", VISIT);
                register.add(told.document(), told.findings());
            }
            register.settle();
            assertThat(register.documents(DocumentFilter.ALL, 2, 0))
                    .extracting(one -> one.source().name())
                    .containsExactly("report2024-05-01.txt", "report2024-05-03.txt");
            assertThat(register.documents(published, 3, 1))
                    .extracting(one -> one.source().name())
                    .containsExactly("report2024-05-02.txt", "report2024-05-01.txt", "report.txt");
            assertThat(register.documents(published, 9, 0))
                    .allSatisfy(one -> assertThat(one.records()).isEqualTo(1))
                    .allSatisfy(one -> assertThat(one.language()).isEqualTo("tr-Latn"))
                    .allSatisfy(one -> assertThat(one.receivedAt()).isEqualTo(Told.NOON));
            assertThat(register.languages()).isEqualTo(Map.of("tr-Latn", 4));
        }
    }

    @Test
    void aListOfDocumentsIsNarrowedByAllThatIsKnownOfThem() {
        Told told = Told.of("100%_\u0422\u0430\u0448\u043a\u0435\u043d\u0442 Report.txt", "2024-05-02");
        Told other = Told.of("other.txt", "2024-06-02");
        try (Register register = open()) {
            register.add(published(told, "Kabar"), told.findings());
            register.add(other.document(), other.findings());
            assertThat(register.outlets()).isEqualTo(Map.of("Kabar", 1));
            for (String word :
                    List.of("rePORT", "100%_", "\u0442\u0430\u0448", "\u0422\u0410\u0428\u041a\u0415\u041d\u0422")) {
                assertThat(register.count(narrowed("Kabar", "tr", "2024-05-02", word)))
                        .as(word)
                        .isEqualTo(1);
            }
            assertThat(register.count(narrowed("Kabar", "tr", "2024-05-02", "0_%")))
                    .isZero();
            assertThat(register.count(narrowed("Kabar", "kk", "2024-05-02", "report")))
                    .isZero();
            assertThat(register.count(narrowed("Kabar' OR 1=1 --", "tr", "2024-05-02", "report")))
                    .isZero();
            assertThat(register.documents(narrowed("Kabar", "tr-Latn", "2024-05-03", "report"), 5, 0))
                    .isEmpty();
            assertThat(register.documents(
                            DocumentFilter.of(other.document().content().sha256()), 5, 0))
                    .singleElement()
                    .satisfies(one ->
                            assertThat(one.source()).isEqualTo(other.document().source()));
        }
    }

    private static Document published(Told told, String outlet) {
        Source source = told.document().source();
        return told.document().with(new Source(source.name(), source.date(), Optional.of(outlet), source.url()));
    }

    private static DocumentFilter narrowed(String outlet, String language, String since, String word) {
        return new DocumentFilter(
                List.of(),
                Optional.of(outlet),
                Optional.of(language),
                Optional.of(LocalDate.parse(since)),
                Optional.of(LocalDate.parse("2024-05-31")),
                List.of(word),
                PUBLISHED);
    }

    @Test
    void twoOfTheSameAmongManyAreOne() {
        Told told = Told.of("a.txt", "2024-05-01").fact("visit", VISIT);
        Incoming one = Incoming.of(told.document(), told.findings());
        try (Register register = open()) {
            assertThat(register.add(List.of(one, one))).containsExactly(Added.NEW, Added.KNOWN);
            assertThat(register.size()).isEqualTo(1);
        }
    }

    @Test
    void aDateGivenLaterCompletesADocument() {
        Told bare = Told.of("a.txt", "").fact("visit", VISIT);
        Told dated = new Told("a.txt", Optional.of(LocalDate.parse("2024-05-01")), bare.text(), bare.facts());
        try (Register register = open()) {
            register.add(bare.document(), bare.findings());
            assertThat(register.add(dated.document(), dated.findings())).isEqualTo(Added.COMPLETED);
            assertThat(register.records())
                    .singleElement()
                    .satisfies(
                            visit -> assertThat(visit.tellings().get(0).source().date())
                                    .contains(LocalDate.parse("2024-05-01")));
            assertThat(register.add(bare.document(), bare.findings())).isEqualTo(Added.KNOWN);
        }
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        Told told = Told.of("a.txt", "2024-05-01")
                .fact(
                        "target",
                        Map.of(
                                "metric", Value.of("trade-turnover"),
                                "value", Value.of(10_000_000_000L),
                                "by", Value.of("2030"),
                                "parties", Value.of(List.of("KZ", "KG"))));
        try (Register register = open()) {
            register.add(told.document(), told.findings());
        }
        try (Register register = open()) {
            Record target = register.records("target").get(0);
            assertThat(target.tellings()).isEqualTo(told.tellings());
            Document document = register.document(target.tellings().get(0).sha256());
            assertThat(document).isEqualTo(told.document());
            Evidence evidence = target.tellings().get(0).evidence().get(0);
            assertThat(register.byEvidence(evidence.shortId()))
                    .extracting(Record::id)
                    .containsExactly(target.id());
            assertThat(register.byPrefix(target.shortId())).containsExactly(target);
        }
    }

    @Test
    void textsThatDatabasesRefuseAreKeptWithoutWhatTheyRefuse() {
        String hostile = "a\u0000b \uD800 '); DROP TABLE document; --";
        Told told = new Told(hostile, Optional.empty(), hostile + " is the text of it, long enough", List.of())
                .fact("visit", Told.visit(hostile, "KZ"));
        try (Register register = open()) {
            register.add(told.document(), told.findings());
            assertThat(register.records())
                    .singleElement()
                    .satisfies(visit ->
                            assertThat(visit.text("visitor")).contains("a\uFFFDb \uFFFD '); DROP TABLE document; --"));
            assertThat(register.size()).isEqualTo(1);
        }
    }

    @Test
    void aDocumentThatBrokeTheReaderIsKept() {
        Told told = Told.of("a.txt", "2024-05-01");
        Incoming broken = new Incoming(told.document(), told.findings(), List.of(), Optional.of("it broke"));
        try (Register register = open()) {
            assertThat(register.add(List.of(broken))).containsExactly(Added.NEW);
            assertThat(register.document(told.document().content().sha256())).isEqualTo(told.document());
            assertThat(register.unread()).isZero();
        }
    }

    @Test
    void theOrderOfReadingDoesNotShow() {
        List<Told> told = documents();
        List<Record> expected = added(told, "one");
        Collections.shuffle(told, new Random(7));
        assertThat(added(told, "other")).isEqualTo(expected);
        assertThat(expected)
                .containsExactlyInAnyOrderElementsOf(MERGING.records(
                        told.stream().flatMap(one -> one.tellings().stream()).toList()));
    }

    @Test
    void aBetterReaderReplacesWhatTheFirstFound() {
        Told first = Told.of("a.txt", "2024-05-01").fact("visit", VISIT);
        Told second = Told.of("a.txt", "2024-05-01").fact("visit", Told.visit("Sadyr Japarov", "UZ"));
        try (Register register = open()) {
            register.add(first.document(), first.findings());
        }
        try (Register register = open("test-2")) {
            assertThat(register.add(second.document(), second.findings())).isEqualTo(Added.COMPLETED);
            assertThat(register.records())
                    .singleElement()
                    .satisfies(visit -> assertThat(visit.text("to")).contains("UZ"));
        }
    }

    // --- looking ---

    @Test
    void recordsAreFoundByWhatTheyAreAbout() {
        try (Register register = open()) {
            documents().forEach(one -> register.add(one.document(), one.findings()));
            List<Record> all = register.records();
            assertThat(register.records(Filter.ALL)).containsExactlyInAnyOrderElementsOf(all);
            assertThat(register.records(Filter.ALL.with("type", "visit").with("person", "Sadyr Japarov")))
                    .isNotEmpty()
                    .allMatch(record -> record.type().equals("visit"));
            assertThat(register.records(Filter.ALL.with("person", "Nobody"))).isEmpty();
            assertThat(register.records(Filter.ALL.page(2, 1)))
                    .isEqualTo(register.records(Filter.ALL).subList(1, 3));
            LocalDate late = LocalDate.parse("2024-05-20");
            assertThat(register.records(Filter.ALL.with("type", "visit").between(Optional.of(late), Optional.empty())))
                    .isNotEmpty()
                    .hasSizeLessThan(register.records("visit").size());
        }
    }

    @Test
    void valuesAreCountedByTheRecordsThatBearThem() {
        try (Register register = open()) {
            add(register, Told.of("a.txt", "2024-05-01").fact("visit", VISIT));
            add(register, Told.of("b.txt", "2024-09-01").fact("visit", Told.visit("Sadyr Japarov", "UZ")));
            add(register, Told.of("c.txt", "2025-02-01").fact("visit", Told.visit("Ilham Aliyev", "KZ")));
            assertThat(register.counts("person", 10, 0))
                    .containsExactly(new Count("Sadyr Japarov", 2), new Count("Ilham Aliyev", 1));
            assertThat(register.counts("person", 1, 1)).containsExactly(new Count("Ilham Aliyev", 1));
            assertThat(register.counts("nothing", 10, 0)).isEmpty();
            Filter late = Filter.ALL.between(Optional.of(LocalDate.parse("2024-08-01")), Optional.empty());
            assertThat(register.counts(late, "person"))
                    .containsExactly(new Count("Ilham Aliyev", 1), new Count("Sadyr Japarov", 1));
            assertThat(register.counts(late, "type")).containsExactly(new Count("visit", 2));
            assertThat(register.counts(late.page(1, 0), "person")).containsExactly(new Count("Ilham Aliyev", 1));
        }
    }

    @Test
    void whatWasReportedLastStandsFirstWheneverItHappened() {
        try (Register register = open()) {
            add(register, Told.of("a.txt", "2024-05-01").fact("visit", VISIT));
            add(register, Told.of("b.txt", "2025-02-01").fact("visit", Told.visit("Ilham Aliyev", "KZ")));
            add(register, Told.of("c.txt", "2024-09-01").fact("body", Map.of("kind", Value.of("joint-fund"))));
            List<Record> latest = register.records(Filter.ALL.reported(Optional.empty()));
            assertThat(latest).hasSize(3);
            assertThat(latest.stream()
                            .map(record -> record.tellings().getFirst().source().name()))
                    .containsExactly("b.txt", "c.txt", "a.txt");
            assertThat(register.records(Filter.ALL.reported(Optional.of(LocalDate.parse("2024-09-01")))))
                    .isEqualTo(latest.subList(0, 2));
            assertThat(register.records(Filter.ALL
                            .with("type", "visit")
                            .with("person", "Ilham Aliyev")
                            .reported(Optional.empty())))
                    .isEqualTo(latest.subList(0, 1));
        }
    }

    @Test
    void recordsAreFoundByTheirFirstAndByTheirLastDay() {
        try (Register register = open()) {
            Map<String, Value> stay = Told.with(VISIT, "start", Value.of("2024-04-20"));
            add(register, Told.of("a.txt", "2024-05-03").fact("visit", Told.with(stay, "end", Value.of("2024-05-02"))));
            Map<String, Value> day = Told.with(Told.visit("Ilham Aliyev", "KZ"), "start", Value.of("2024-04-25"));
            add(register, Told.of("b.txt", "2024-04-26").fact("visit", day));
            assertThat(visitors(register, among(Filter.By.FIRST, "2024-04-01", "2024-04-30")))
                    .containsExactly("Ilham Aliyev", "Sadyr Japarov");
            assertThat(visitors(register, among(Filter.By.LAST, "2024-04-01", "2024-04-30")))
                    .containsExactly("Ilham Aliyev");
            assertThat(visitors(register, among(Filter.By.LAST, "2024-04-01", "2024-05-31")))
                    .containsExactly("Sadyr Japarov", "Ilham Aliyev");
            assertThat(visitors(
                            register,
                            among(Filter.By.LAST, "2024-05-01", "2024-05-31")
                                    .with("type", "visit")
                                    .with("person", "Ilham Aliyev")))
                    .isEmpty();
        }
    }

    @Test
    void promisesAreFoundByWhatMayHaveBecomeOfThem() {
        Following following = Following.load();
        Making making = new Making("test-1", MERGING, Making.none(), record -> Outlook.of(record, following));
        try (Register register = Register.open(place("main"), making)) {
            Map<String, Value> planned = Told.with(VISIT, "start", Value.of("2024-05-09"));
            add(
                    register,
                    Told.of("a.txt", "2024-04-01").fact("visit", Told.with(planned, "status", Value.of("planned"))));
            add(register, Told.of("b.txt", "2024-05-10").fact("visit", planned));
            Map<String, Value> off = Told.with(Told.visit("Ilham Aliyev", "KZ"), "start", Value.of("2024-07-01"));
            add(
                    register,
                    Told.of("c.txt", "2024-06-20").fact("visit", Told.with(off, "status", Value.of("cancelled"))));
            add(register, Told.of("d.txt", "2024-06-21").fact("project", project("launched")));
            add(register, Told.of("e.txt", "2024-06-22").fact("opening", opening("proposed")));
            add(register, Told.of("f.txt", "2024-06-23").fact("target", target()));
            assertThat(types(register, Filter.By.MET)).containsExactlyInAnyOrder("visit", "target");
            assertThat(types(register, Filter.By.MISSED)).contains("target");
            assertThat(types(register, Filter.By.UNDER_WAY)).containsExactly("project");
            assertThat(types(register, Filter.By.PROPOSED)).containsExactly("opening");
            assertThat(types(register, Filter.By.DUE)).containsExactlyInAnyOrder("project", "target");
        }
    }

    private static Map<String, Value> project(String action) {
        return Map.of(
                "name", Value.of("railway"), "parties", Value.of(List.of("KG", "UZ")), "action", Value.of(action));
    }

    private static Map<String, Value> opening(String status) {
        return Map.of(
                "what", Value.of("consulate"), "parties", Value.of(List.of("KZ", "TM")), "status", Value.of(status));
    }

    private static Map<String, Value> target() {
        return Map.of(
                "metric", Value.of("trade-turnover"),
                "parties", Value.of(List.of("KZ", "UZ")),
                "value", Value.of(new java.math.BigDecimal("10000000000")),
                "by", Value.of("2030"));
    }

    private static Filter among(Filter.By by, String first, String last) {
        return Filter.ALL.by(by, Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)));
    }

    private static List<String> visitors(Register register, Filter filter) {
        return register.records(filter).stream()
                .map(record -> record.text("visitor").orElse(""))
                .toList();
    }

    private static List<String> types(Register register, Filter.By by) {
        return register.records(Filter.ALL.by(by, Optional.empty(), Optional.empty())).stream()
                .map(Record::type)
                .toList();
    }

    @Test
    void whatWasLookedUpLatelyIsNeverOutOfDate() {
        Recall recall = Recall.of(100);
        try (Register register = open()) {
            add(register, Told.of("a.txt", "2024-05-01").fact("visit", VISIT));
            register.settle();
            try (Register one = Register.look(place("main"), MERGING, recall);
                    Register other = Register.look(place("main"), MERGING, recall)) {
                List<Record> first = one.records(Filter.ALL);
                assertThat(other.records(Filter.ALL).getFirst()).isSameAs(first.getFirst());
                decide(register, new Act.Correct(Register.anchors(first), "to", Optional.of(Value.of("UZ"))));
                assertThat(one.records(Filter.ALL)).isEqualTo(register.records());
                assertThat(other.records(Filter.ALL).getFirst().text("to")).contains("UZ");
                add(register, Told.of("b.txt", "2024-05-01").fact("visit", VISIT));
                register.settle();
                assertThat(other.byPrefix("visit")).isEqualTo(register.byPrefix("visit"));
                decide(register, new Act.Dismiss(Register.anchors(register.records())));
                assertThat(one.records(Filter.ALL)).isEmpty();
            }
        }
    }

    @Test
    void whoLooksSeveralTimesTogetherSeesOneState() {
        try (Register register = open()) {
            add(register, Told.of("a.txt", "2024-05-01").fact("visit", VISIT));
            register.settle();
            try (Register looking = Register.look(place("main"), MERGING)) {
                looking.together(same -> {
                    List<Record> before = same.records(Filter.ALL);
                    decide(register, new Act.Dismiss(Register.anchors(before)));
                    assertThat(same.records(Filter.ALL)).isEqualTo(before).isNotEmpty();
                    return true;
                });
                assertThat(looking.records(Filter.ALL)).isEmpty();
            }
        }
    }

    @Test
    void recordsAreFoundByTheirDocumentsWithAllTheirTellings() {
        Told one = Told.of("a.txt", "2024-05-01")
                .fact("visit", VISIT)
                .fact("body", Map.of("kind", Value.of("joint-fund"), "action", Value.of("agreed")));
        Told other = Told.of("b.txt", "2024-05-01").fact("visit", VISIT);
        try (Register register = open()) {
            add(register, one);
            add(register, other);
            List<Record> beside =
                    register.ofDocuments(List.of(other.document().content().sha256(), "unheard of"));
            assertThat(beside)
                    .isEqualTo(register.records("visit"))
                    .singleElement()
                    .satisfies(visit -> assertThat(visit.tellings()).hasSize(2));
            assertThat(register.ofDocuments(List.of())).isEmpty();
        }
    }

    @Test
    void whoFollowsChangesSeesEachOnce() {
        Told first = Told.of("a.txt", "2024-05-01").fact("visit", VISIT);
        Told second = Told.of("b.txt", "2024-09-01").fact("visit", Told.visit("Emomali Rahmon", "UZ"));
        try (Register register = open()) {
            register.add(first.document(), first.findings());
            register.settle();
            long seen = register.revision();
            register.add(second.document(), second.findings());
            List<Changed> changes = new ArrayList<>();
            register.changes(seen, changes::add);
            assertThat(changes)
                    .containsExactly(
                            new Changed.Documents(List.of(second.document()), List.of("tr-Latn")),
                            new Changed.Records(MERGING.records(second.tellings())));
            changes.clear();
            register.changes(register.revision(), changes::add);
            assertThat(changes).isEmpty();
        }
    }

    // --- deciding ---

    @Test
    void whatIsContradictedWaitsFirstForEyesUntilSomebodyHasLooked() {
        Following following = Following.load();
        Making making = new Making("test-1", MERGING, Making.none(), record -> Outlook.of(record, following));
        Map<String, Value> told = Told.with(Told.visit("Emomali Rahmon", "UZ"), "kind", Value.of("state"));
        Map<String, Value> retold = Told.with(told, "kind", Value.of("working"));
        try (Register register = Register.open(place("main"), making)) {
            add(register, Told.of("a.txt", "2024-05-01").fact("visit", VISIT));
            add(register, Told.of("b.txt", "2024-09-01").fact("visit", told));
            add(register, Told.of("c.txt", "2024-09-01").fact("visit", retold));
            List<Record> doubtful = register.records(Filter.ALL.doubtful());
            assertThat(doubtful)
                    .extracting(record -> record.text("visitor").orElse(""))
                    .containsExactly("Emomali Rahmon", "Sadyr Japarov");
            assertThat(Doubt.of(doubtful.getFirst()).contradicted()).containsExactly("kind");
            Decision decision = decide(register, new Act.Confirm(Register.anchors(List.of(doubtful.getFirst()))));
            assertThat(register.records(Filter.ALL.doubtful())).hasSize(1);
            decide(register, new Act.Undo(decision.number()));
            assertThat(register.records(Filter.ALL.doubtful())).isEqualTo(doubtful);
        }
    }

    @Test
    void whatIsDismissedIsInNoRecordUntilThatIsUndone() {
        try (Register register = open()) {
            add(register, Told.of("a.txt", "2024-05-01").fact("visit", VISIT));
            List<Record> before = register.records();
            Decision decision = decide(register, new Act.Dismiss(Register.anchors(before)));
            assertThat(register.records()).isEmpty();
            decide(register, new Act.Undo(decision.number()));
            assertThat(register.records()).isEqualTo(before);
            assertThat(register.decisions()).hasSize(2);
        }
    }

    @Test
    void aCorrectedSlotStandsBeforeWhatWasRead() {
        try (Register register = open()) {
            add(register, Told.of("a.txt", "2024-05-01").fact("visit", VISIT));
            decide(register, new Act.Correct(Register.anchors(register.records()), "to", Optional.of(Value.of("UZ"))));
            Record visit = register.records().get(0);
            assertThat(visit.text("to")).contains("UZ");
            assertThat(visit.said("to")).extracting(Record.Said::value).containsExactly(Value.of("KZ"));
        }
    }

    @Test
    void aCorrectionLetsRecordsMeet() {
        try (Register register = open()) {
            add(register, Told.of("a.txt", "2024-05-01").fact("visit", VISIT));
            add(register, Told.of("b.txt", "2024-05-01").fact("visit", Told.visit("Emomali Rahmon", "KZ")));
            List<Record> two = register.records();
            assertThat(two).hasSize(2);
            Record wrong = two.stream()
                    .filter(record -> record.text("visitor").equals(Optional.of("Emomali Rahmon")))
                    .findFirst()
                    .orElseThrow();
            decide(
                    register,
                    new Act.Correct(
                            Register.anchors(List.of(wrong)), "visitor", Optional.of(Value.of("Sadyr Japarov"))));
            assertThat(register.records())
                    .singleElement()
                    .satisfies(visit -> assertThat(visit.tellings()).hasSize(2));
        }
    }

    @Test
    void whatIsPutTogetherAndWhatIsPartedStaysSo() {
        try (Register register = open()) {
            add(register, Told.of("a.txt", "2024-05-01").fact("visit", VISIT));
            add(register, Told.of("b.txt", "2022-01-01").fact("visit", Told.visit("Emomali Rahmon", "UZ")));
            List<Record> apart = register.records();
            assertThat(apart).hasSize(2);
            decide(register, new Act.Merge(Register.anchors(apart)));
            assertThat(register.records()).hasSize(1);
            decide(
                    register,
                    new Act.Split(Register.anchors(apart.subList(0, 1)), Register.anchors(apart.subList(1, 2))));
            assertThat(register.records()).extracting(Record::id).isEqualTo(ids(apart));
        }
    }

    @Test
    void whatIsEnteredByHandIsARecordWithItsSource() {
        Cited cited = new Cited(
                "The presidents met in Osh.",
                "Kabar",
                Optional.of(LocalDate.parse("2024-05-02")),
                Optional.of("Kabar"),
                Optional.empty());
        try (Register register = open()) {
            Decision decision = decide(register, new Act.Add("visit", VISIT, cited));
            Record visit = register.records().get(0);
            assertThat(visit.text("visitor")).contains("Sadyr Japarov");
            assertThat(visit.tellings().get(0).evidence().get(0).words()).isEqualTo("The presidents met in Osh.");
            assertThat(visit.tellings().get(0).source())
                    .isEqualTo(new Source("Kabar", cited.date(), Optional.of("Kabar"), Optional.empty()));
            decide(register, new Act.Note(Register.anchors(List.of(visit)), "from the wire"));
            assertThat(register.records().get(0).judgement().notes()).hasSize(1);
            decide(register, new Act.Undo(decision.number()));
            assertThat(register.records()).isEmpty();
        }
    }

    @Test
    void decisionsSurviveARebuildAndThoseThatFindNothingAreShown() {
        Told kept = Told.of("a.txt", "2024-05-01").fact("visit", VISIT);
        Told read = Told.of("b.txt", "2024-05-01").fact("visit", Told.visit("Emomali Rahmon", "UZ"));
        Told empty = Told.of("b.txt", "2024-05-01");
        try (Register register = open()) {
            add(register, kept);
            add(register, read);
            for (Record record : register.records()) {
                decide(
                        register,
                        new Act.Note(
                                Register.anchors(List.of(record)),
                                record.text("to").orElse("")));
            }
            assertThat(register.lost()).isEmpty();
            Changes changes = register.rebuild(reading(List.of(kept, empty)), (done, all) -> {});
            assertThat(changes.records()).isEqualTo(new Changes.Count(2, 1));
            assertThat(changes.gone()).hasSize(1);
            assertThat(changes.lost()).hasSize(1);
            assertThat(register.lost()).isEqualTo(java.util.Set.copyOf(changes.lost()));
            assertThat(register.decisions()).hasSize(2);
            assertThat(register.records().get(0).judgement().notes()).hasSize(1);
            register.rebuild(reading(List.of(kept, read)), (done, all) -> {});
            assertThat(register.lost()).isEmpty();
            assertThat(register.records())
                    .hasSize(2)
                    .allMatch(record -> record.judgement().notes().size() == 1);
        }
    }

    // --- rebuilding ---

    @Test
    void rebuildingGivesTheSameRecords() {
        List<Told> told = documents();
        List<Record> expected = added(told, "main");
        List<Integer> progress = new ArrayList<>();
        try (Register register = open()) {
            long before = register.revision();
            Changes changes = register.rebuild(reading(told), (done, all) -> progress.add(done));
            assertThat(register.records()).isEqualTo(expected);
            assertThat(progress.getLast()).isEqualTo(told.size());
            assertThat(changes.added()).isEmpty();
            assertThat(changes.gone()).isEmpty();
            assertThat(changes.changed()).isEmpty();
            List<Changed> seen = new ArrayList<>();
            register.changes(before, seen::add);
            assertThat(seen).isEmpty();
            register.rebuild(reading(told), (done, all) -> {});
            assertThat(register.records()).isEqualTo(expected);
        }
    }

    @Test
    void aFailedReadingLeavesTheRegisterAsItWas() {
        Told told = Told.of("a.txt", "2024-05-01").fact("visit", VISIT);
        try (Register register = open()) {
            add(register, told);
            List<Record> before = register.records();
            assertThatThrownBy(() -> register.rebuild(
                            documents -> {
                                throw new IllegalStateException("a reader that fails");
                            },
                            (done, all) -> {}))
                    .isInstanceOf(RegisterException.class);
            assertThat(register.records()).isEqualTo(before);
        }
    }

    @Test
    void whatIsAddedAndDecidedDuringARebuildIsNotLost() {
        List<Told> told = documents();
        Told late = Told.of("late.txt", "2024-06-30").fact("visit", Told.visit("Emomali Rahmon", "UZ"));
        List<Told> all = new ArrayList<>(told);
        all.add(late);
        added(told, "main");
        Rebuilding.Reading reading = reading(all);
        boolean[] once = {false};
        try (Register register = open();
                Register other = open()) {
            register.rebuild(
                    documents -> {
                        if (!once[0]) {
                            once[0] = true;
                            add(other, late);
                            other.settle();
                            decide(other, new Act.Note(Register.anchors(other.records("visit")), "meanwhile"));
                        }
                        return reading.read(documents);
                    },
                    (done, of) -> {});
            assertThat(register.records("visit"))
                    .hasSameSizeAs(
                            MERGING
                                    .records(all.stream()
                                            .flatMap(one -> one.tellings().stream())
                                            .toList())
                                    .stream()
                                    .filter(record -> record.type().equals("visit"))
                                    .toList())
                    .allMatch(record -> record.judgement().notes().size() == 1);
        }
    }

    // --- what the tests are made of ---

    static void add(Register register, Told told) {
        register.add(told.document(), told.findings());
    }

    static Decision decide(Register register, Act act) {
        return register.decide(new Draft("Aigerim", Told.NOON, "", act, Optional.of("I was there")));
    }

    static List<String> ids(List<Record> records) {
        return records.stream().map(Record::id).toList();
    }

    static Rebuilding.Reading reading(List<Told> told) {
        Map<String, Told> byName = told.stream().collect(Collectors.toMap(Told::name, one -> one));
        return documents -> documents.stream()
                .map(document -> Incoming.of(
                        document,
                        java.util.Objects.requireNonNull(
                                        byName.get(document.source().name()))
                                .findings()))
                .toList();
    }

    private List<Record> added(List<Told> told, String name) {
        try (Register register = open(name, "test-1")) {
            told.forEach(one -> add(register, one));
            return register.records();
        }
    }

    private static List<Told> documents() {
        List<Told> told = new ArrayList<>();
        for (int day = 10; day < 28; day += 2) {
            Map<String, Value> visit = day % 3 == 0 ? Told.with(VISIT, "start", Value.of("2024-05-" + day)) : VISIT;
            told.add(Told.of("d" + day, day % 4 == 0 ? "" : "2024-05-" + day)
                    .fact("visit", visit)
                    .fact("body", Map.of("kind", Value.of("joint-fund"), "action", Value.of("agreed"))));
        }
        return told;
    }
}
