package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code elchi commitments} on a small register made for it: its tables and its view of one promise, whole. */
class CommitmentsCommandTest {
    private static final Path GOLDEN = Path.of("src", "test", "golden");
    private static final boolean ANEW = Boolean.getBoolean("elchi.golden");
    private static final List<String> PROMISED = List.of(
            "2024-01-10 target metric=trade-turnover value=5000000000 currency=USD by=2027 parties=KZ+TJ",
            "2024-03-10 target metric=trade-turnover value=5000000000 currency=USD by=2027 parties=KZ+TJ",
            "2024-02-01 metric metric=trade-turnover value=1200000000 currency=USD date=2022 parties=KZ+TJ",
            "2024-02-02 metric metric=trade-turnover value=1500000000 currency=USD date=2023 parties=KZ+TJ",
            "2025-02-02 metric metric=trade-turnover value=2100000000 currency=USD date=2024 parties=KZ+TJ",
            "2025-08-02 metric metric=trade-turnover value=900000000 currency=USD date=2025-01/2025-06 parties=KZ+TJ",
            "2025-09-02 metric metric=trade-turnover value=3500000000 currency=USD parties=KZ+TJ",
            "2023-05-04 instrument kind=treaty action=signed topics=border parties=KZ+TJ",
            "2025-08-20 instrument kind=mou action=signed topics=tourism parties=KZ+TJ",
            "2025-08-21 instrument kind=programme action=adopted topics=water+energy horizon=2025 parties=KZ+TJ",
            "2025-04-22 visit visitor=Emomali~Rahmon to=KZ kind=official status=planned start=2025-06",
            "2025-10-01 body kind=joint-fund action=proposed parties=KZ+TJ",
            "2025-10-02 instruction by=Emomali~Rahmon topics=customs to=ministries",
            "2025-10-03 target metric=flights value=20 by=2026 parties=AZ+TJ");

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void makeARegister() {
        WorldOption world = new WorldOption();
        Making making = world.making(world.reader());
        try (Register register = Register.open(new Location.Folder(folder), making)) {
            PROMISED.forEach(line -> register.add(List.of(document(line, making))));
        }
    }

    @Test
    void theTableGroupsByWhatNeedsAttention() throws IOException {
        Run run = run("KZ", "TJ", "--as-of", "2025-11-01", "--all");
        check("commitments.txt", run);
        assertThat(run.err()).isEqualTo("6 commitments, as of 2025-11-01\n");
    }

    @Test
    void aNarrowScreenHasItBelow() throws IOException {
        check("commitments-narrow.txt", narrow("KZ", "TJ", "--as-of", "2025-11-01"));
    }

    @Test
    void onePromiseIsShownWithItsTrailAndItsFigures() throws IOException {
        String id = ids(run("KZ", "--kind", "target", "--json", "--as-of", "2025-11-01"))
                .getFirst();
        check("commitment-target.txt", run(id, "--as-of", "2025-11-01"));
        assertThat(run(id, "--as-of", "2025-11-01", "--json").out())
                .contains("\"outlook\":\"between\"", "\"compared\":false", "\"trail\":[{\"state\":\"promised\"");
        assertThat(run(id, "--as-of", "2023-11-01").code()).isEqualTo(Exit.USAGE);
    }

    @Test
    void whatIsShownCanBeNarrowedDown() {
        assertThat(titles("--overdue")).containsExactly("Emomali Rahmon to pay an official visit to Kazakhstan");
        assertThat(titles("--due", "60d")).containsExactly("A programme on energy and water until 2025");
        assertThat(titles("--silent", "2y")).containsExactly("A treaty on the border");
        assertThat(titles("--silent", "2y", "--due", "60d")).isEmpty();
        assertThat(titles("--state-of", "proposed,signed"))
                .containsExactly("A treaty on the border", "A joint fund", "A memorandum of understanding on tourism");
        assertThat(titles("--kind", "instruction,body")).containsExactly("“ministries” to act on customs");
        assertThat(titles("--limit", "1")).containsExactly("Emomali Rahmon to pay an official visit to Kazakhstan");
        assertThat(titles("AZ")).containsExactly("The number of flights to reach 20 by 2026");
        assertThat(run("AZ", "--overdue", "--as-of", "2025-11-01").err())
                .isEqualTo("nothing is promised here that fits, as of 2025-11-01\n");
    }

    @Test
    void withoutADayItIsToday() {
        Run run = run("AZ", "--json");
        assertThat(run.out()).contains("\"asOf\":\"" + LocalDate.now(ZoneId.systemDefault()));
    }

    @Test
    void whatIsAskedForTodayIsFoundByItsDays() {
        String today = LocalDate.now(ZoneId.systemDefault()).toString();
        for (String[] asked : List.of(
                new String[] {"--overdue"},
                new String[] {"--due", "99y"},
                new String[] {"--silent", "1m"},
                new String[] {"--silent", "1m", "KZ"},
                new String[] {"--overdue", "KZ", "TJ"},
                new String[] {"--due", "99y", "--kind", "target,instrument"})) {
            String[] asOf = Stream.concat(Arrays.stream(asked), Stream.of("--as-of", today, "--json"))
                    .toArray(String[]::new);
            String[] now =
                    Stream.concat(Arrays.stream(asked), Stream.of("--json")).toArray(String[]::new);
            assertThat(run(now).out().lines().sorted())
                    .containsExactlyElementsOf(run(asOf).out().lines().sorted().toList());
        }
    }

    @Test
    void whatIsWrongIsOneLine() {
        assertThat(run("--silent", "soon").err())
                .isEqualTo(
                        "elchi: 'soon' is no length of time; need a number and d, w, m or y, such as 90d, 6w, 12m, 2y;"
                                + " see 'elchi help commitments'\n");
        assertThat(Stream.of(
                                run("--due", "9d", "--overdue"),
                                run("--state-of", "nice"),
                                run("--kind", "quote"),
                                run("KZ", "target-1"),
                                run("target-zz"),
                                run("--limit", "-1"),
                                run("Atlantis"))
                        .toList())
                .allSatisfy(run -> {
                    assertThat(run.code()).isEqualTo(Exit.USAGE);
                    assertThat(run.err()).startsWith("elchi: ").hasLineCount(1);
                });
    }

    private static List<String> titles(String... arguments) {
        String[] all = Stream.concat(Arrays.stream(arguments), Stream.of("--as-of", "2025-11-01", "--json"))
                .toArray(String[]::new);
        return fields(run(all), "\"title\":\"");
    }

    private static List<String> ids(Run run) {
        return fields(run, "\"id\":\"");
    }

    private static List<String> fields(Run run, String name) {
        assertThat(run.code()).as(run.err()).isZero();
        return run.out()
                .lines()
                .map(line -> line.substring(line.indexOf(name) + name.length()))
                .map(line -> line.substring(0, line.indexOf('"')))
                .toList();
    }

    private static Run run(String... arguments) {
        return Run.of(here(arguments));
    }

    private static Run narrow(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        int code = Elchi.run(new Screen(stream, stream, false, false, 60), here(arguments));
        stream.flush();
        return new Run(code, out.toString(StandardCharsets.UTF_8), "");
    }

    private static String[] here(String... arguments) {
        return Stream.of(Stream.of("commitments"), Arrays.stream(arguments), Stream.of("--register", folder.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    /** Ids are not compared, nor how the locale of the machine has bars drawn. */
    private static void check(String name, Run run) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        String told = run.out()
                .replaceAll("\\b([a-z]+)-[0-9a-f]{12}\\b", "$1-000000000000")
                .replaceAll("\\b([a-z]+)-[0-9a-f]{5}\\b", "$1-00000")
                .replaceAll("\\bE[0-9a-f]{7}\\b", "E0000000")
                .replaceAll("[█▏▎▍▌▋▊▉#]{2,}", "####");
        Path file = GOLDEN.resolve(name);
        if (ANEW) {
            Files.writeString(file, told);
        }
        assertThat(told)
                .as("%s, to be written anew where the change is right", file)
                .isEqualTo(Files.readString(file));
    }

    // ---- the register

    private static Incoming document(String line, Making making) {
        List<String> words = List.of(line.split(" "));
        Optional<LocalDate> day = Optional.of(LocalDate.parse(words.get(0)));
        String name = day.get() + "-" + words.get(1) + ".txt";
        String text = "The words of " + line.replace('~', ' ') + ".";
        Map<String, Value> slots = new HashMap<>();
        words.stream().skip(2).forEach(word -> slots.put(before(word), value(before(word), after(word))));
        Fact fact = new Fact(name, words.get(1), slots, List.of(new Span(0, text.length())), 0.9, "xx.test");
        Document document = new Document(
                new Source(name, day, Optional.empty(), Optional.empty()),
                "/in/" + name,
                Instant.EPOCH,
                "UTF-8",
                new Document.Content(text.getBytes(StandardCharsets.UTF_8)));
        Findings findings = new Findings(new Report(name, text, day), new Tongue("tr", "Latn"), List.of(fact));
        return new Incoming(document, findings, making.gists().apply(findings), Optional.empty());
    }

    private static String before(String word) {
        return word.substring(0, word.indexOf('='));
    }

    private static String after(String word) {
        return word.substring(word.indexOf('=') + 1).replace('~', ' ');
    }

    private static Value value(String slot, String text) {
        return switch (slot) {
            case "value" -> Value.of(Long.parseLong(text));
            case "parties", "topics" -> Value.of(Arrays.asList(text.split("\\+")));
            default -> Value.of(text);
        };
    }
}
