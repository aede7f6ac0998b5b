package org.elchi.language;

/**
 * A language in a script.
 *
 * @param language ISO 639 code, the shortest that exists ({@code tr}, {@code kaa}), {@code und} for none that is known
 * @param script ISO 15924 code: {@code Latn}, {@code Cyrl}, {@code Arab}
 */
public record Tongue(String language, String script) {
    public static final Tongue UNKNOWN = new Tongue("und", "Zyyy");

    /** The language and script of a tag that {@link #tag} gave. */
    public static Tongue of(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? new Tongue(tag, UNKNOWN.script) : new Tongue(tag.substring(0, dash), tag.substring(dash + 1));
    }

    /** The BCP 47 tag, for example {@code uz-Cyrl}. */
    public String tag() {
        return language + "-" + script;
    }
}
