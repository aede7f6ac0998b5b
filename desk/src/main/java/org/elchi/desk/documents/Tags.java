package org.elchi.desk.documents;

import org.elchi.desk.Words;
import org.elchi.language.Tongue;

/** Says tags of languages. */
public final class Tags {
    private Tags() {}

    /** A language with its script; that it is not known, where it is not. */
    public static String name(String tag, Words words) {
        if (tag.isEmpty() || tag.equals(Tongue.UNKNOWN.tag()) || tag.startsWith(Tongue.UNKNOWN.language())) {
            return words.say("documents.unknown");
        }
        Tongue tongue = Tongue.of(tag);
        return tag.contains("-")
                ? words.language(tag) + " (" + Scripts.name(tongue.script(), words) + ")"
                : words.language(tag);
    }
}
