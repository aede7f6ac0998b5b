package org.elchi.language;

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
}
