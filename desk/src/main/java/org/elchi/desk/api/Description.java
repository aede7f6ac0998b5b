package org.elchi.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The description of the interface, {@code openapi.yaml}, and what its page shows of it. */
final class Description {
    private static final String FILE = "/desk/openapi.yaml";
    private static final String VERSION = "{version}";
    private static final List<String> METHODS = List.of("get", "post");

    private final String yaml;
    private final Map<?, ?> tree;

    private Description(String yaml, Map<?, ?> tree) {
        this.yaml = yaml;
        this.tree = tree;
    }

    static Description load(String version) {
        try (InputStream stream = Description.class.getResourceAsStream(FILE)) {
            String text = new String(Objects.requireNonNull(stream, FILE).readAllBytes(), StandardCharsets.UTF_8);
            String yaml = text.replace(VERSION, version);
            LoadSettings settings =
                    LoadSettings.builder().setSchema(new CoreSchema()).build();
            return new Description(yaml, (Map<?, ?>) new Load(settings).loadFromString(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String yaml() {
        return yaml;
    }

    String json() {
        try {
            return new ObjectMapper().writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts is JSON", e);
        }
    }

    /** In the order of the description. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        map(tree.get("paths"))
                .forEach((path, methods) -> map(methods).forEach((method, operation) -> {
                    if (METHODS.contains(String.valueOf(method))) {
                        operations.add(operation(String.valueOf(path), String.valueOf(method), map(operation)));
                    }
                }));
        return operations;
    }

    private Operation operation(String path, String method, Map<?, ?> operation) {
        Map<?, ?> responses = map(operation.get("responses"));
        return new Operation(
                String.valueOf(operation.get("operationId")),
                method.toUpperCase(Locale.ROOT),
                path,
                String.valueOf(operation.get("x-role")),
                Stream.concat(parameters(map(map(tree.get("paths")).get(path))), parameters(operation))
                        .distinct()
                        .toList(),
                map(map(responses.values().iterator().next()).get("content")).keySet().stream()
                        .map(String::valueOf)
                        .toList(),
                responses.keySet().stream().map(String::valueOf).toList());
    }

    private Stream<String> parameters(Map<?, ?> owner) {
        return owner.get("parameters") instanceof List<?> list
                ? list.stream().map(one -> String.valueOf(resolved(map(one)).get("name")))
                : Stream.of();
    }

    private Map<?, ?> resolved(Map<?, ?> node) {
        if (!(node.get("$ref") instanceof String reference)) {
            return node;
        }
        Map<?, ?> found = tree;
        for (String part : reference.substring(2).split("/")) {
            found = map(found.get(part));
        }
        return found;
    }

    private static Map<?, ?> map(@org.jspecify.annotations.Nullable Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }
}
