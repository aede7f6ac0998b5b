package org.elchi.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** What a command says, from a file beside the commands: keys, and sentences whose gaps are numbered. */
final class Words {
    private final Map<String, String> sentences = new LinkedHashMap<>();

    private Words() {}

    static Words load(String file) {
        Problems problems = new Problems();
        Words words = new Words();
        Yaml.read(Data.beside(Words.class, file), file, problems)
                .map(Node::entries)
                .orElse(Map.of())
                .forEach((key, node) -> words.sentences.put(key, node.text()));
        problems.raise();
        return words;
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The sentence of a key, its gaps filled in their order. */
    String say(String key, Object... gaps) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("there are no words for " + key);
        }
        StringBuilder said = new StringBuilder();
        for (int at = 0; at < sentence.length(); at++) {
            boolean gap = sentence.charAt(at) == '{' && at + 2 < sentence.length() && sentence.charAt(at + 2) == '}';
            said.append(gap ? String.valueOf(gaps[sentence.charAt(at + 1) - '0']) : sentence.substring(at, at + 1));
            at += gap ? 2 : 0;
        }
        return said.toString();
    }
}
