package org.elchi.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Word classes; {@link #tag} is the short name that the data files use. */
public enum PartOfSpeech {
    NOUN("noun"),
    NAME("name"),
    ADJECTIVE("adj"),
    VERB("verb"),
    ADVERB("adv"),
    PRONOUN("pron"),
    NUMERAL("num"),
    DETERMINER("det"),
    POSTPOSITION("post"),
    CONJUNCTION("conj"),
    PARTICLE("part"),
    INTERJECTION("intj"),
    PUNCTUATION("punct"),
    SYMBOL("sym");

    private static final Map<String, PartOfSpeech> BY_TAG =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(PartOfSpeech::tag, pos -> pos));

    private final String tag;

    PartOfSpeech(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** The class with that short name. */
    public static Optional<PartOfSpeech> of(String tag) {
        return Optional.ofNullable(BY_TAG.get(tag));
    }

    /** All short names. */
    public static List<String> tags() {
        return Arrays.stream(values()).map(PartOfSpeech::tag).toList();
    }
}
