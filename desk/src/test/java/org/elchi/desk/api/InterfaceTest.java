package org.elchi.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.elchi.desk.SampleDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs are answered as the description says, and the description says all that is answered. */
class InterfaceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient PROGRAM = HttpClient.newHttpClient();
    private static final String VISIT = "visit-7ed1d4eb1d54";

    @TempDir
    static Path folder;

    static SampleDesk desk;

    @BeforeAll
    static void open() {
        desk = SampleDesk.on(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    // ---- the description

    @Test
    void theDescriptionIsReadWithoutAComplaint() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult read =
                new OpenAPIV3Parser().readContents(desk.get("/api/openapi.yaml").body(), null, options);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(15);
        assertThat(read.getOpenAPI().getServers()).isNotEmpty();
        assertThat(read.getOpenAPI().getComponents().getSecuritySchemes()).hasSize(2);
    }

    @Test
    void whatIsAnsweredIsDescribedAndWhatIsDescribedIsAnswered() throws IOException {
        List<String> described = new ArrayList<>();
        description()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> described.add(method.toUpperCase(Locale.ROOT) + " "
                                + path.getKey().replace(".{form}", ".rss"))));
        List<String> answered = desk.addresses().stream()
                .filter(address -> address.matches("\\w+ /(api|feeds|health|metrics)\\b.*"))
                .filter(address -> !address.matches(".*\\.(atom|ics)"))
                .toList();
        assertThat(described).containsExactlyInAnyOrderElementsOf(answered);
    }

    private static JsonNode description() throws IOException {
        return JSON.readTree(desk.get("/api/openapi.json").body());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1, Start",
        "/api/v1/records?state=KZ&state=Uzbekistan&size=5, Records",
        "/api/v1/records?type=target&type=instrument&since=2025-01-01, Records",
        "/api/v1/records/visit-7ed1d4eb1d54, WholeRecord",
        "/api/v1/records/visit-7ed1d4eb1d54/versions, Comparison",
        "/api/v1/records/visit-7ed1d4eb1d54/versions?by=outlet, Comparison",
        "/api/v1/records/visit-7ed1d4eb1d54/why, Why",
        "/api/v1/commitments, Commitments",
        "/api/v1/commitments?state=KZ&show=all&as-of=2025-11-20, Commitments",
        "/api/v1/documents?size=3, Documents",
        "/api/v1/search?q=Taşkent, Found",
        "/api/v1/search?q=zzzz&state=KZ, Found",
        "/api/v1/people, People",
        "/api/v1/people?q=президент+Узбекистана, People",
        "/api/v1/relations/KZ-UZ, Relations",
        "/api/v1/decisions, Decisions",
        "/health, Health"
    })
    void answersAreAsDescribed(String path, String schema) throws IOException {
        HttpResponse<String> answer = desk.get(encoded(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(wrong(answer.body(), schema)).isEmpty();
    }

    /** Letters of all scripts stand in addresses as percent signs and digits. */
    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        path.codePoints()
                .forEach(c -> encoded.append(
                        c < 128
                                ? Character.toString(c)
                                : java.net.URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8)));
        return encoded.toString();
    }

    /** What is wrong with an answer by a schema of the description. */
    private static List<String> wrong(String body, String schema) throws IOException {
        ObjectNode root = (ObjectNode) description();
        root.put("$ref", "#/components/schemas/" + schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root)
                .validate(JSON.readTree(body))
                .stream()
                .map(String::valueOf)
                .toList();
    }

    // ---- failures

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing, 404",
        "GET, /api/v1/records/visit-000000000000, 404",
        "GET, /api/v1/documents/00, 404",
        "GET, /api/v1/relations/KZ, 404",
        "GET, /api/v1/records?stat=KZ, 400",
        "GET, /api/v1/records?state=Narnia, 400",
        "GET, /api/v1/records?size=501, 400",
        "GET, /api/v1/records?since=soon, 400",
        "GET, /api/v1/records?type=dragon, 400",
        "DELETE, /api/v1/records, 405",
        "POST, /api/v1/search, 405",
        "POST, /api/v1/decisions, 415",
    })
    void failuresAreProblems(String method, String path, int status) throws Exception {
        HttpResponse<String> answer = sent(method, path, "", "Accept", "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(wrong(answer.body(), "Problem")).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void whatCannotBeGivenInTheFormAskedForIsSaid() {
        assertThat(desk.get("/api/v1/records", "Accept", "text/csv").statusCode())
                .isEqualTo(406);
        assertThat(desk.get("/api/v1/people", "Accept", "application/ld+json").statusCode())
                .isEqualTo(406);
    }

    @Test
    void aProblemIsSaidInTheLanguageOfWhoAsks() {
        assertThat(desk.get("/api/v1/nothing", "Accept-Language", "ru").body()).containsPattern("\\p{IsCyrillic}{3}");
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception {
        String text = "{\"kind\": \"note\", \"text\": \"" + "x".repeat(1_100_000) + "\"}";
        HttpResponse<String> answer = sent("POST", "/api/v1/decisions", text, "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aPageFromElsewhereDecidesNothing() throws Exception {
        HttpResponse<String> answer = sent(
                "POST", "/api/v1/documents", "text", "Content-Type", "text/plain", "Origin", "https://example.org");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    // ---- what HTTP offers

    @Test
    void whatAProgramHasIsNotSentAgain() {
        String tag = desk.get("/api/v1/records").headers().firstValue("ETag").orElseThrow();
        assertThat(desk.get("/api/v1/records", "If-None-Match", "\"other\", " + tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(desk.get("/api/v1/records?size=3", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void headTellsWhatGetWouldWithoutIt() throws Exception {
        HttpResponse<String> head = sent("HEAD", "/api/v1/records", "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag"))
                .isEqualTo(desk.get("/api/v1/records").headers().firstValue("ETag"));
    }

    @Test
    void longAnswersAreZipped() {
        assertThat(desk.get("/api/v1/records", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void pagesLeadFromOneToTheNext() throws IOException {
        HttpResponse<String> second = desk.get("/api/v1/records?size=3&page=2");
        assertThat(second.headers().firstValue("Link").orElseThrow())
                .contains("</api/v1/records?page=1&size=3>; rel=\"prev\"")
                .contains("</api/v1/records?page=3&size=3>; rel=\"next\"");
        assertThat(JSON.readTree(second.body()).get("records")).hasSize(3);
    }

    @Test
    void recordsAreLinkedDataWhereThatIsAskedFor() throws IOException {
        HttpResponse<String> answer = desk.get("/api/v1/records/" + VISIT, "Accept", "application/ld+json");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/ld+json");
        assertThat(wrong(answer.body(), "Linked")).isEmpty();
    }

    @Test
    void fieldsAreThoseOfAnExport() throws IOException {
        JsonNode line = JSON.readTree(desk.get("/search?q=Tokayev&in=records&format=jsonl")
                .body()
                .lines()
                .findFirst()
                .orElseThrow());
        JsonNode record = JSON.readTree(
                desk.get("/api/v1/records/" + line.get("id").asText()).body());
        line.properties()
                .forEach(field -> assertThat(record.get(field.getKey())).isEqualTo(field.getValue()));
    }

    // ---- what programs send

    @Test
    void whatAProgramDecidesIsKeptAndCanBeUndone() throws Exception {
        JsonNode record = JSON.readTree(
                        desk.get("/api/v1/records?type=award&size=1").body())
                .at("/records/0");
        String id = record.get("id").asText();
        JsonNode decision = decided("{\"kind\": \"confirm\", \"ids\": [\"" + id + "\"], \"reason\": \"seen\"}");
        assertThat(decision.get("author").asText()).isEqualTo("Tester");
        assertThat(JSON.readTree(desk.get("/api/v1/records/" + id).body())
                        .at("/decisions/0/kind")
                        .asText())
                .isEqualTo("confirm");
        decided("{\"kind\": \"undo\", \"decision\": " + decision.get("decision") + "}");
        assertThat(JSON.readTree(desk.get("/api/v1/records/" + id).body()).get("decisions"))
                .isEmpty();
        HttpResponse<String> again = sent(
                "POST",
                "/api/v1/decisions",
                "{\"kind\": \"undo\", \"decision\": " + decision.get("decision") + "}",
                "Content-Type",
                "application/json");
        assertThat(again.statusCode()).isEqualTo(409);
    }

    private static JsonNode decided(String body) throws Exception {
        HttpResponse<String> answer = sent("POST", "/api/v1/decisions", body, "Content-Type", "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(wrong(answer.body(), "Decision")).isEmpty();
        return JSON.readTree(answer.body());
    }

    @Test
    void aCorrectionThatDoesNotFitIsRefusedWithWhatWould() throws Exception {
        HttpResponse<String> answer = sent(
                "POST",
                "/api/v1/decisions",
                "{\"kind\": \"correct\", \"ids\": [\"" + VISIT + "\"], \"slot\": \"start\", \"value\": \"soon\"}",
                "Content-Type",
                "application/json");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("start", "soon");
    }

    @Test
    void aTextThatIsSentIsRead() throws Exception {
        String text = "Özbekistan Cumhurbaşkanı Şevket Mirziyoyev, 3 Kasım 2025'te Bişkek'i ziyaret etti.";
        HttpResponse<String> answer = sent(
                "POST",
                "/api/v1/documents",
                "{\"text\": \"" + text + "\", \"date\": \"2025-11-04\", \"outlet\": \"Deneme\"}",
                "Content-Type",
                "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(wrong(answer.body(), "Added")).isEmpty();
        JsonNode document = JSON.readTree(answer.body()).at("/documents/0");
        assertThat(document.get("language").asText()).startsWith("tr");
        assertThat(document.at("/records/0/type").asText()).isEqualTo("visit");
        String sha256 = document.get("sha256").asText();
        assertThat(wrong(desk.get("/api/v1/documents/" + sha256).body(), "WholeDocument"))
                .isEmpty();
        assertThat(sent("POST", "/api/v1/documents?date=2025-11-04", text, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> sent(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(desk.address(path)).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return PROGRAM.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
