package org.elchi.language;

import java.util.Optional;

/** Puts phrases of one language and script, as they stand in a dictionary or in a list of names, into other forms. */
public interface Declension {
    /** What a phrase is, which decides how endings join it. */
    enum Kind {
        /** The name of a person, state or place: endings may be set off ({@code Taşkent'e}). */
        NAME,
        /** A name made of common words: of an organisation, a body, an office ({@code Türk Devletleri Teşkilatına}). */
        TITLE,
        /** Common words, among them an amount with its unit ({@code ticaret hacmine}, {@code 10 milyar dolara}). */
        WORDS
    }

    /**
     * A phrase in another form; its own form may be a possessed one, which is kept ({@code ABD doları} in the dative is {@code ABD dolarına}).
     *
     * @param phrase in its dictionary form, in the script of this declension
     * @param wanted what is to be said besides; of a plain nominative the phrase itself is given
     * @return nothing where the language has no such form
     */
    Optional<String> form(String phrase, Kind kind, Inflection wanted);

    /** The ordinal that figures stand for, with the ending that the language writes behind them ({@code 7-nji}); nothing where it has none. */
    Optional<String> ordinal(String figures);
}
