package org.elchi.language.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads YAML with SnakeYAML Engine's failsafe schema; a key that stands twice is a problem. */
public final class Yaml {
    private Yaml() {}

    /** The root of a file, nothing where the file is absent, empty or broken (the latter a problem). */
    public static Optional<Node> read(Data data, String path, Problems problems) {
        return data.find(path).flatMap(text -> parse(text, path, 1, problems));
    }

    /**
     * The root of a text, nothing where it is empty or broken (the latter a problem).
     *
     * @param path the file that the text stands in
     * @param line the line of the file where it begins
     */
    public static Optional<Node> parse(String text, String path, int line, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path)
                .setSchema(new FailsafeSchema())
                .setAllowDuplicateKeys(true)
                .setUseMarks(true)
                .build();
        try {
            return new Compose(settings).composeString(text).map(node -> convert(path, line, node, problems));
        } catch (MarkedYamlEngineException e) {
            problems.add(
                    path,
                    e.getProblemMark().map(mark -> mark.getLine() + line).orElse(line),
                    e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1),
                    "no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            problems.add(path, line, 1, "no YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static Node convert(String path, int first, org.snakeyaml.engine.v2.nodes.Node node, Problems problems) {
        int line = node.getStartMark().map(mark -> mark.getLine() + first).orElse(first);
        int column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
        Object value = switch (node) {
            case MappingNode map -> map(path, first, map, problems);
            case SequenceNode list -> list(path, first, list, problems);
            case ScalarNode scalar -> scalar.getValue();
            default -> "";
        };
        return new Node(path, line, column, value, problems);
    }

    private static Map<String, Node> map(String path, int first, MappingNode map, Problems problems) {
        Map<String, Node> entries = Node.map();
        for (NodeTuple tuple : map.getValue()) {
            Node key = convert(path, first, tuple.getKeyNode(), problems);
            if (entries.put(key.text(), convert(path, first, tuple.getValueNode(), problems)) != null) {
                key.problem("the key '" + key.text() + "' stands twice");
            }
        }
        return entries;
    }

    private static List<Node> list(String path, int first, SequenceNode list, Problems problems) {
        List<Node> items = new ArrayList<>();
        list.getValue().forEach(item -> items.add(convert(path, first, item, problems)));
        return items;
    }
}
