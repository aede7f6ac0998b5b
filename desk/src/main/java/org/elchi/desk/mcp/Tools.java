package org.elchi.desk.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What assistants are told of the tools: {@code mcp.yaml}. */
final class Tools {
    private static final String FILE = "/desk/mcp.yaml";

    private final Map<String, Object> tree;

    private Tools(Map<String, Object> tree) {
        this.tree = tree;
    }

    static Tools load() {
        try (InputStream stream = Tools.class.getResourceAsStream(FILE)) {
            String yaml = new String(Objects.requireNonNull(stream, FILE).readAllBytes(), StandardCharsets.UTF_8);
            LoadSettings settings =
                    LoadSettings.builder().setSchema(new CoreSchema()).build();
            return new Tools(map(new Load(settings).loadFromString(yaml)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String instructions() {
        return String.valueOf(tree.get("instructions")).strip();
    }

    /** In the order of the file. */
    List<McpSchema.Tool> all() {
        return map(tree.get("tools")).entrySet().stream()
                .map(entry -> tool(entry.getKey(), map(entry.getValue())))
                .toList();
    }

    private static McpSchema.Tool tool(String name, Map<String, Object> told) {
        String title = String.valueOf(told.get("title"));
        return McpSchema.Tool.builder(name, map(told.get("input")))
                .title(title)
                .description(String.valueOf(told.get("description")).strip())
                .annotations(McpSchema.ToolAnnotations.builder()
                        .title(title)
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
    }

    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object node) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(node)).forEach((key, value) -> map.put(String.valueOf(key), value));
        return map;
    }
}
