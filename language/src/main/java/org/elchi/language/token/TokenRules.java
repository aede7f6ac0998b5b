package org.elchi.language.token;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/**
 * What {@code tokens.yaml} says of a language.
 *
 * @param endingApostrophe an apostrophe inside a word sets an ending off; else it is part of a letter
 * @param endingHyphen a hyphen after figures or capitals may set an ending off
 * @param ordinalStop a full stop after figures makes an ordinal
 * @param abbreviations without their full stop, in the common alphabet
 * @param closers abbreviations that may end a sentence
 * @param initials that have more letters than one, as they are written
 * @param headers words that with a date open a line which is not the report, in any language
 */
record TokenRules(
        boolean endingApostrophe,
        boolean endingHyphen,
        boolean ordinalStop,
        Set<String> abbreviations,
        Set<String> closers,
        Set<String> initials,
        Set<String> headers) {
    private static final Set<String> KEYS =
            Set.of("language", "apostrophe", "hyphen", "ordinal", "abbreviations", "closers", "initials");

    static TokenRules load(
            Data data, String language, java.util.function.UnaryOperator<String> common, Problems problems) {
        Set<String> headers = Yaml.read(data, "turkic/tokens.yaml", problems)
                .map(root -> Set.copyOf(root.only(Set.of("family", "headers")).texts("headers")))
                .orElse(Set.of());
        return Yaml.read(data, language + "/tokens.yaml", problems)
                .map(root -> of(root.only(KEYS).ofLanguage(language), common, headers))
                .orElse(new TokenRules(true, false, false, Set.of(), Set.of(), Set.of(), headers));
    }

    private static TokenRules of(Node root, java.util.function.UnaryOperator<String> common, Set<String> headers) {
        Set<String> closers = commons(root.texts("closers"), common);
        Set<String> all = commons(root.texts("abbreviations"), common);
        all.addAll(closers);
        return new TokenRules(
                choice(root, "apostrophe", "ending", "letter"),
                choice(root, "hyphen", "ending", "mark"),
                choice(root, "ordinal", "stop", "none"),
                all,
                closers,
                Set.copyOf(root.texts("initials")),
                headers);
    }

    private static Set<String> commons(List<String> words, java.util.function.UnaryOperator<String> common) {
        Set<String> commons = new HashSet<>();
        words.forEach(word -> commons.add(common.apply(word)));
        return commons;
    }

    private static boolean choice(Node root, String key, String yes, String no) {
        String found = root.text(key).orElse(no);
        if (!found.equals(yes) && !found.equals(no)) {
            root.need(key).problem("found '" + found + "' for " + key + ", need " + yes + " or " + no);
        }
        return found.equals(yes);
    }
}
