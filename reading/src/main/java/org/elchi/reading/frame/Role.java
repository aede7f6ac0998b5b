package org.elchi.reading.frame;

import java.util.List;
import java.util.Optional;

/**
 * A slot of a frame and how it fills itself.
 *
 * @param name the slot
 * @param fills types and vocabularies of mentions that can fill it
 * @param required whether there is no fact without it
 * @param many whether it holds a set
 * @param least for a set, how many items it needs
 * @param each whether every value makes a fact of its own
 * @param scope where it is looked for when a way gives no marker
 * @param of for {@link Scope#PHRASE}, the role whose noun phrase is searched
 * @param markers cases and functions of postpositions that mark it in any language, empty for none
 * @param fallback where a value comes from when the sentence has none
 * @param options further settings of the role, by their key in the file
 */
public record Role(
        String name,
        List<String> fills,
        boolean required,
        boolean many,
        int least,
        boolean each,
        Scope scope,
        String of,
        List<String> markers,
        Optional<String> fallback,
        Options options) {
    /** Where a role without a marker is looked for. */
    public enum Scope {
        NOWHERE,
        CLAUSE,
        PHRASE
    }

    /**
     * Settings that few roles have.
     *
     * @param as what the mention is turned into: a state from a city, a bare number from money; empty for itself
     * @param sameAs role whose mention also fills this one
     * @param part of a date range: {@code begin}, {@code end}, {@code until} (the end, or a date to come), or empty for all of it
     * @param unless role that makes the fallback void when filled
     * @param list role by which the items of a list below one noun are told apart
     * @param unsaid code of a listed item whose own kind is not said
     * @param head vocabulary of the noun that must head the phrase
     * @param alone codes that need no such head
     * @param never codes that do not fill the role
     * @param currency slot that takes the currency of the money
     * @param text whether the words themselves, romanised, are the value
     * @param hidden whether the role only anchors the fact and is no slot
     * @param bare whether the phrase must not be headed by the word for a sitting
     */
    public record Options(
            String as,
            String sameAs,
            String part,
            String unless,
            String list,
            String unsaid,
            String head,
            List<String> alone,
            List<String> never,
            String currency,
            boolean text,
            boolean hidden,
            boolean bare) {}

    public boolean fills(String type) {
        return fills.contains(type);
    }
}
