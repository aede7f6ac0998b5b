package org.elchi.language.ud;

/**
 * What Universal Dependencies say of a word.
 *
 * @param lemma in the word's own script, names with their capitals
 * @param upos one of the universal word classes
 * @param feats features in the order of their names, {@code _} for none
 */
public record Tag(String lemma, String upos, String feats) {
    /** The value of a feature, empty where the word does not have it. */
    public String feature(String name) {
        return value(feats, name);
    }

    static String value(String feats, String name) {
        for (String feature : feats.split("\\|")) {
            if (feature.startsWith(name + "=")) {
                return feature.substring(name.length() + 1);
            }
        }
        return "";
    }
}
