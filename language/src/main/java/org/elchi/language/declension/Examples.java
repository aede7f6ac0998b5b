package org.elchi.language.declension;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.elchi.language.Declension;
import org.elchi.language.Inflection;
import org.elchi.language.data.Node;
import org.elchi.language.morphology.Features;

/** The forms that a file says are written, and those that it says never are. */
final class Examples {
    /** One phrase in one form. */
    record Example(String phrase, Declension.Kind kind, Inflection inflection, String tags, String form) {}

    private static final String KIND = "kind";

    private Examples() {}

    /** The examples under a key; kinds and forms that are not known are problems of the file. */
    static List<Example> of(Node file, String key) {
        List<Example> examples = new ArrayList<>();
        for (Node item : file.get(key).map(Node::items).orElse(List.of())) {
            item.entries().forEach((phrase, forms) -> {
                Declension.Kind kind = forms.get(KIND).flatMap(Examples::kind).orElse(Declension.Kind.WORDS);
                forms.entries().forEach((tags, form) -> {
                    if (!tags.equals(KIND)) {
                        inflection(tags, form)
                                .ifPresent(said -> examples.add(new Example(phrase, kind, said, tags, form.text())));
                    }
                });
            });
        }
        return examples;
    }

    private static Optional<Declension.Kind> kind(Node node) {
        Optional<Declension.Kind> kind = Arrays.stream(Declension.Kind.values())
                .filter(one -> Rules.small(one.name()).equals(node.text()))
                .findFirst();
        if (kind.isEmpty()) {
            node.problem("unknown kind '" + node.text() + "', need one of [name, title, words]");
        }
        return kind;
    }

    private static Optional<Inflection> inflection(String tags, Node node) {
        try {
            return Optional.of(Features.parse(tags));
        } catch (IllegalArgumentException e) {
            node.problem(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
