package org.elchi.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    private final String tag;

    PartOfSpeech(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** The class with that short name. */
    public static Optional<PartOfSpeech> of(String tag) {
        return Arrays.stream(values()).filter(pos -> pos.tag.equals(tag)).findFirst();
    }

    /** All short names. */
    public static List<String> tags() {
        return Arrays.stream(values()).map(PartOfSpeech::tag).toList();
    }
}
