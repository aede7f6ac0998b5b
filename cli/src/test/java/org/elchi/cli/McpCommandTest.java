package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code elchi mcp} as assistants start it: a program of its own, spoken to over its standard input and output. */
class McpCommandTest {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Test
    void anAssistantStartsItAndIsAnswered(@TempDir Path made) throws IOException {
        SmallRegister.read(made);
        ServerParameters program = ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args(
                        "-cp",
                        System.getProperty("java.class.path"),
                        Elchi.class.getName(),
                        "mcp",
                        "--lang",
                        "tr",
                        "--register",
                        made.resolve("register").toString())
                .build();
        try (McpSyncClient client = McpClient.sync(
                        new StdioClientTransport(program, new JacksonMcpJsonMapper(new ObjectMapper())))
                .requestTimeout(LONGEST)
                .initializationTimeout(LONGEST)
                .build()) {
            assertThat(client.initialize().serverInfo().name()).isEqualTo("elchi");
            CallToolResult result = client.callTool(CallToolRequest.builder("search")
                    .arguments(Map.of("q", "Bakü", "in", "records"))
                    .build());
            assertThat(result.isError()).isFalse();
            assertThat(((TextContent) result.content().getFirst()).text()).contains("visit-");
        }
    }

    @Test
    void aLanguageThatThereIsNotIsWrongUsage() {
        Run run = Run.of("mcp", "--lang", "xx");
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("--lang");
    }
}
