package org.elchi.authority;

import java.util.List;

/**
 * One way of writing a name, word by word.
 *
 * @param keys the skeleton of each word
 * @param folded what words are compared with: in a person's name of several words the coarse skeletons, else the same as {@code keys}
 * @param exact the lower-case form in the common alphabet that short names must have; empty where the skeleton suffices
 * @param writing what capitals it needs
 * @param marked whether it is written with a hyphen or plus
 * @param own whether the name is given for the language of the text
 * @param score how sure a match is
 */
record Pattern(
        List<String> keys,
        List<String> folded,
        String exact,
        Entity entity,
        NameMatch.Kind kind,
        Writing writing,
        boolean marked,
        boolean own,
        double score) {
    enum Writing {
        ANY,
        CAPITAL,
        /** All letters are capitals, endings apart. */
        ACRONYM
    }

    Pattern {
        keys = List.copyOf(keys);
        folded = List.copyOf(folded);
    }

    static Pattern of(
            List<String> keys,
            String exact,
            Entity entity,
            NameMatch.Kind kind,
            Writing writing,
            boolean marked,
            boolean own,
            double score) {
        boolean coarse = entity instanceof Entity.Person && keys.size() > 1;
        List<String> folded = coarse ? keys.stream().map(Folding::coarse).toList() : keys;
        return new Pattern(keys, folded, exact, entity, kind, writing, marked, own, score);
    }

    boolean person() {
        return entity instanceof Entity.Person;
    }

    /** Whether open vowels count as alike. */
    boolean coarse() {
        return person() && !single();
    }

    String last() {
        return folded.getLast();
    }

    boolean single() {
        return keys.size() == 1;
    }

    /** Whether a hyphen or plus must stand inside: <i>Orta Asya-Çin</i> is a format, <i>Orta Asya Çin</i> is two names. */
    boolean joint() {
        return entity instanceof Entity.Organisation organisation
                && organisation.kind().equals(Entity.Organisation.FORMAT)
                && marked;
    }

    /** Whether commas may stand inside, as in the names of ministers of several things and of states of several islands. */
    boolean listing() {
        return entity instanceof Entity.Office
                || entity instanceof Entity.Organisation
                || entity instanceof Entity.State;
    }

    /** Whether quotation marks may close inside: <i>«Достық» ордені</i>. */
    boolean quoted() {
        return entity instanceof Entity.Award || entity instanceof Entity.Organisation;
    }

    /** Whether its last word may be a possessed one, as in <i>devlet başkanı</i>. */
    boolean possessive() {
        return entity instanceof Entity.Office || !single() && !person();
    }

    /** This way of writing as a full name. */
    Pattern plain(double surer) {
        return new Pattern(keys, folded, exact, entity, NameMatch.Kind.PLAIN, writing, marked, own, surer);
    }
}
