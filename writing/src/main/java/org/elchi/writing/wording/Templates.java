package org.elchi.writing.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.elchi.language.data.Node;

/** Reads templates from data; what is wrong with them is told with its place. */
final class Templates {
    private Templates() {}

    static Template of(Node node, UnaryOperator<String> rewritten) {
        try {
            Template template = Template.parse(node.text(), rewritten);
            template.tags().forEach(tags -> Diction.wrong(tags).ifPresent(node::problem));
            return template;
        } catch (IllegalArgumentException e) {
            node.problem(String.valueOf(e.getMessage()));
            return Template.parse("");
        }
    }

    /** Several, the first of which that can be said is said. */
    static List<Template> all(Node node, UnaryOperator<String> rewritten) {
        return node.items().stream().map(item -> of(item, rewritten)).toList();
    }

    /** By their keys, in the order of the file. */
    static Map<String, Template> byKey(Node node, UnaryOperator<String> rewritten) {
        Map<String, Template> templates = new LinkedHashMap<>();
        node.entries().forEach((key, text) -> templates.put(key, of(text, rewritten)));
        return templates;
    }
}
