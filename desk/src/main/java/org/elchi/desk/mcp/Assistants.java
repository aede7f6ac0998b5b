package org.elchi.desk.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.elchi.desk.Refusal;
import org.elchi.desk.data.Answer;
import org.elchi.desk.data.Asked;
import org.elchi.desk.data.Finding;
import org.elchi.desk.data.Library;
import org.elchi.desk.data.Papers;
import org.elchi.desk.data.Promised;
import org.elchi.desk.data.Records;
import org.elchi.register.RegisterException;
import org.elchi.register.comparing.Side;

/** Serves the register to assistants over a pair of streams, by the Model Context Protocol. */
public final class Assistants implements AutoCloseable {
    private static final int USUAL = 10;
    private static final int MOST = 50;

    private static final Map<String, BiFunction<Library, Asked, Answer>> TOOLS = Map.of(
            "search", (library, asked) -> new Finding(library).list(asked),
            "get_record", (library, asked) -> new Records(library).one(asked.needed("id")),
            "list_commitments", (library, asked) -> new Promised(library).list(asked),
            "compare_versions",
                    (library, asked) -> new Records(library)
                            .versions(
                                    asked.needed("id"),
                                    Side.By.valueOf(
                                            asked.text("by").orElse("country").toUpperCase(Locale.ROOT))),
            "list_documents", (library, asked) -> new Papers(library).list(asked),
            "get_document", (library, asked) -> new Papers(library).one(asked.needed("sha256")));

    private final Supplier<Library> library;
    private final McpSyncServer server;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Assistants(Supplier<Library> library, String version, InputStream in, OutputStream out) {
        this.library = library;
        Tools tools = Tools.load();
        JacksonMcpJsonMapper mapper = new JacksonMcpJsonMapper(new ObjectMapper());
        List<SyncToolSpecification> all = tools.all().stream().map(this::served).toList();
        server = McpServer.sync(new StdioServerTransportProvider(mapper, new Ending(in, ended::countDown), out))
                .serverInfo("elchi", version)
                .instructions(tools.instructions())
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .tools(all)
                .build();
    }

    /**
     * Begins to serve.
     *
     * @param library what answers rest on; asked for each answer, since days pass
     * @param out carries nothing but the protocol
     */
    public static Assistants serve(Supplier<Library> library, String version, InputStream in, OutputStream out) {
        return new Assistants(library, version, in, out);
    }

    private SyncToolSpecification served(McpSchema.Tool tool) {
        return SyncToolSpecification.builder()
                .tool(tool)
                .callHandler((exchange, request) -> answered(tool.name(), request.arguments()))
                .build();
    }

    private CallToolResult answered(String tool, @org.jspecify.annotations.Nullable Map<String, Object> arguments) {
        Map<String, Object> given = Optional.ofNullable(arguments).orElse(Map.of());
        Library now = library.get();
        Asked asked = new Asked(values(given), now.words());
        try {
            int from = asked.number("from", 0, 0, Integer.MAX_VALUE);
            return Replies.of(Optional.ofNullable(TOOLS.get(tool)).orElseThrow().apply(now, asked), from);
        } catch (Refusal refusal) {
            return Replies.failed(refusal.line());
        } catch (RegisterException e) {
            return Replies.failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return Replies.failed(now.words().say("wrong.program"));
        }
    }

    /** The arguments as texts; a page is short, since assistants pay by the word. */
    private static Function<String, List<String>> values(Map<String, Object> given) {
        return name -> {
            Object value = given.get(name);
            if (name.equals("size")) {
                return List.of(String.valueOf(value instanceof Number size ? Math.min(size.intValue(), MOST) : USUAL));
            }
            return switch (value) {
                case null -> List.of();
                case List<?> list -> list.stream().map(String::valueOf).toList();
                default -> List.of(String.valueOf(value));
            };
        };
    }

    /** Waits until the assistant has gone. */
    public void await() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() {
        server.closeGracefully();
    }
}
