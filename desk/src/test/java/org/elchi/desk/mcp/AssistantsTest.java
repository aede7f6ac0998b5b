package org.elchi.desk.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.elchi.desk.Example;
import org.elchi.desk.Index;
import org.elchi.desk.SampleDesk;
import org.elchi.desk.Shelf;
import org.elchi.desk.Words;
import org.elchi.desk.data.Library;
import org.elchi.register.Location;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An assistant searches and cites the register through a client of the protocol. */
class AssistantsTest {
    private static final int ROOM = 1 << 20;
    private static final String VISIT = "visit-7ed1d4eb1d54";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    static Shelf shelf;
    static Index index;
    static Assistants server;
    static McpSyncClient client;

    @BeforeAll
    static void open() throws IOException {
        SampleDesk.on(folder).close();
        SampleDesk.Known known = new SampleDesk.Known();
        shelf = new Shelf(new Location.Folder(folder), known, 4);
        index = new Index(shelf, known, Duration.ofMinutes(1));
        index.begin();
        Words words = Words.load("en", known.authority());
        LocalDate today = LocalDate.ofInstant(SampleDesk.NOW, ZoneOffset.UTC);
        PipedOutputStream asking = new PipedOutputStream();
        PipedInputStream answers = new PipedInputStream(ROOM);
        server = Assistants.serve(
                () -> new Library(shelf, index, known, words, today),
                "test",
                new PipedInputStream(asking, ROOM),
                new PipedOutputStream(answers));
        client = McpClient.sync(new Pipe(answers, asking))
                .requestTimeout(Duration.ofMinutes(2))
                .initializationTimeout(Duration.ofMinutes(2))
                .build();
        client.initialize();
    }

    @AfterAll
    static void close() {
        client.close();
        server.close();
        index.close();
        shelf.close();
    }

    private static CallToolResult called(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((McpSchema.TextContent) result.content().getFirst()).text();
    }

    private static Map<?, ?> object(CallToolResult result) {
        return (Map<?, ?>) result.structuredContent();
    }

    @Test
    void toolsAreToldWithSchemasAndOnlyRead() {
        List<McpSchema.Tool> tools = client.listTools().tools();
        assertThat(tools.stream().map(McpSchema.Tool::name))
                .containsExactly(
                        "search",
                        "get_record",
                        "list_commitments",
                        "compare_versions",
                        "list_documents",
                        "get_document");
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.description()).isNotBlank();
            assertThat(tool.inputSchema()).containsEntry("type", "object");
            assertThat(tool.annotations().readOnlyHint()).isTrue();
        });
        assertThat(client.getServerInstructions()).contains("cited words");
    }

    @Test
    void wordsOfOneLanguageFindReportsInOthers() {
        CallToolResult result = called("search", Map.of("q", "Taşkent", "state", List.of("KZ"), "size", 5));
        assertThat(result.isError()).isFalse();
        assertThat((List<?>) object(result).get("hits")).isNotEmpty();
        assertThat(text(result)).contains("-");
    }

    @Test
    void aRecordComesWithItsEvidence() {
        CallToolResult result = called("get_record", Map.of("id", VISIT.substring(0, 11)));
        assertThat(object(result).get("id")).isEqualTo(VISIT);
        assertThat(String.valueOf(object(result).get("tellings"))).contains("words", "sha256", "begin");
        assertThat(text(result)).contains("Tokayev", "[E");
    }

    @Test
    void commitmentsAreListedAsOfADay() {
        CallToolResult result = called("list_commitments", Map.of("state", List.of("Kazakhstan", "UZ")));
        assertThat(object(result).get("asOf")).isEqualTo("2025-12-01");
        assertThat((List<?>) object(result).get("commitments")).isNotEmpty();
    }

    @Test
    void versionsStandSideBySide() {
        CallToolResult result = called("compare_versions", Map.of("id", VISIT, "by", "language"));
        assertThat((List<?>) object(result).get("sides")).hasSizeGreaterThan(1);
    }

    @Test
    void aDocumentIsFoundAndRead() {
        List<?> listed = (List<?>) Objects.requireNonNull(
                object(called("list_documents", Map.of("size", 1))).get("documents"));
        Object sha256 = Objects.requireNonNull(((Map<?, ?>) listed.getFirst()).get("sha256"));
        CallToolResult result = called("get_document", Map.of("sha256", sha256));
        assertThat(object(result).get("text")).asString().isNotBlank();
        assertThat(object(result).get("more")).isEqualTo(false);
    }

    @Test
    void whatCannotBeAnsweredIsAnErrorOfTheToolInOneLine() {
        CallToolResult unknown = called("get_record", Map.of("id", "visit-000000000000"));
        assertThat(unknown.isError()).isTrue();
        assertThat(text(unknown)).contains("visit-000000000000").doesNotContain("\n");
        assertThat(called("search", Map.of("state", List.of("Narnia"))).isError())
                .isTrue();
        assertThat(called("get_record", Map.of()).isError()).isTrue();
    }

    @Test
    void theExamplesAreWhatAnAssistantGets() throws IOException {
        Example.holds("mcp.md", "```text", "> ", AssistantsTest::answered);
    }

    private static String answered(String asked) {
        int space = asked.indexOf(' ');
        try {
            Map<String, Object> arguments =
                    JSON.readValue(asked.substring(space + 1), new TypeReference<Map<String, Object>>() {});
            return text(called(asked.substring(0, space), arguments));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(asked, e);
        }
    }
}
