package org.elchi.language;

/** How the speaker stands to what the verb says. {@code INTENTIONAL}: Kazakh -мақ, Uzbek -moqchi. */
public enum Mood {
    NONE,
    INDICATIVE,
    IMPERATIVE,
    OPTATIVE,
    CONDITIONAL,
    NECESSITATIVE,
    ABILITATIVE,
    INTENTIONAL
}
