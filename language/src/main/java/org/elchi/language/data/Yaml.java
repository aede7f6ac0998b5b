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
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path)
                .setSchema(new FailsafeSchema())
                .setAllowDuplicateKeys(true)
                .setUseMarks(true)
                .build();
        try {
            return data.find(path)
                    .flatMap(text -> new Compose(settings).composeString(text))
                    .map(node -> convert(path, node, problems));
        } catch (MarkedYamlEngineException e) {
            problems.add(
                    path,
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1),
                    e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1),
                    "no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            problems.add(path, 1, 1, "no YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static Node convert(String path, org.snakeyaml.engine.v2.nodes.Node node, Problems problems) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        int column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
        Object value = switch (node) {
            case MappingNode map -> map(path, map, problems);
            case SequenceNode list -> list(path, list, problems);
            case ScalarNode scalar -> scalar.getValue();
            default -> "";
        };
        return new Node(path, line, column, value, problems);
    }

    private static Map<String, Node> map(String path, MappingNode map, Problems problems) {
        Map<String, Node> entries = Node.map();
        for (NodeTuple tuple : map.getValue()) {
            Node key = convert(path, tuple.getKeyNode(), problems);
            if (entries.put(key.text(), convert(path, tuple.getValueNode(), problems)) != null) {
                key.problem("the key '" + key.text() + "' stands twice");
            }
        }
        return entries;
    }

    private static List<Node> list(String path, SequenceNode list, Problems problems) {
        List<Node> items = new ArrayList<>();
        list.getValue().forEach(item -> items.add(convert(path, item, problems)));
        return items;
    }
}
