package org.elchi.language;

/**
 * A language in a script.
 *
 * @param language ISO 639 code, the shortest that exists ({@code tr}, {@code kaa}), {@code und} for none that is known
 * @param script ISO 15924 code: {@code Latn}, {@code Cyrl}, {@code Arab}
 */
public record Tongue(String language, String script) {
    public static final Tongue UNKNOWN = new Tongue("und", "Zyyy");

    /** The BCP 47 tag, for example {@code uz-Cyrl}. */
    public String tag() {
        return language + "-" + script;
    }
}
