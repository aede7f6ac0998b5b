package org.elchi.cli;

import java.util.List;
import java.util.Locale;
import org.elchi.authority.Called;
import org.elchi.authority.matching.Comparison;
import org.elchi.authority.matching.Reason;

/** Says in English why two names are taken for one, or are not, and what the words of a question are. */
final class Because {
    private Because() {}

    static String score(double score) {
        return String.format(Locale.ROOT, "%.3f", score);
    }

    static String verdict(Comparison comparison) {
        return comparison.same() ? "same" : "different";
    }

    /** A sentence for each reason, the weightiest first. */
    static List<String> of(Comparison comparison) {
        return comparison.reasons().stream().map(Because::sentence).toList();
    }

    private static String sentence(Reason reason) {
        String first = reason.first();
        String second = reason.second();
        String both = first + " and " + second;
        String one = first.isEmpty() ? second : first;
        if (!reason.speaksFor() && (first.isEmpty() || second.isEmpty())) {
            return one + " has nothing like it in the other";
        }
        return switch (reason.kind()) {
            case SURNAME_EQUAL -> "the surname is the same: " + one;
            case SURNAME_RESPELT -> both + " are one surname in two spellings";
            case SURNAME_DIFFERS -> both + " are two surnames";
            case GIVEN_EQUAL -> "the given name is the same: " + one;
            case GIVEN_RESPELT -> both + " are one given name in two spellings";
            case GIVEN_COGNATE -> both + " are one given name in two languages";
            case GIVEN_DIFFERS -> both + " are two given names";
            case GIVEN_MORE -> one + " stands in one of them only";
            case INITIAL_AGREES -> "the initial agrees: " + both;
            case INITIAL_DIFFERS -> "the initial does not agree: " + both;
            case FATHER_AGREES -> "the father's name is the same: " + both;
            case FATHER_DIFFERS -> "the fathers' names differ: " + both;
            case FATHER_MORE -> "the father's name " + one + " stands in one of them only";
            case SEX_DIFFERS -> both + ": one is a man's name, the other a woman's";
            case NUMBER_DIFFERS -> both + " are two numbers";
            case ROOT_ONLY -> both + " share no more than the root of the surname";
            case ORDER_DIFFERS -> "the surname stands first in one, last in the other";
            case ENDING -> one + " has a case ending";
            case SURNAME_ALONE -> one + " is a surname alone";
            case JOINED -> both + " are written together in one, apart in the other";
            case SURNAME_UNSURE -> one + " is seldom a surname";
        };
    }

    /** What a part of a question names. */
    static String of(Called called, String name) {
        String words = String.join(" ", called.words());
        return words + " is " + name + (called.ending() > 0 ? ", with an ending" : "");
    }
}
