package org.elchi.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.reading.explain.Condition;
import org.elchi.reading.explain.Doubt;
import org.elchi.reading.explain.Sign;

/** Says in English what a way of saying asked for, whether a text gave it, and what makes a fact less sure. */
final class Reasons {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("always", "what is read is mostly right"),
            Map.entry("distance", "other verbs stand between a verb and what fills a slot"),
            Map.entry("subject-before", "who acts is taken to be who acted last"),
            Map.entry("from-report", "a slot is taken from what the report is about"),
            Map.entry("listed", "a line of a list that another sentence announces"),
            Map.entry("not-done", "planned or proposed, not done"),
            Map.entry("noun-alone", "a noun says it, without a verb"),
            Map.entry("verb-alone", "a verb says it, without a noun"),
            Map.entry("more-slots", "further slots are filled"),
            Map.entry("empty-slots", "slots by which it is known stay empty"),
            Map.entry("strangers", "people whom the world does not know"),
            Map.entry("told-again", "told in several places"),
            Map.entry("heading-only", "only a heading tells it"),
            Map.entry("in-speech", "said in direct speech"),
            Map.entry("length", "the length of the sentence"),
            Map.entry("same-frame-beside", "the sentence tells others of the same kind"),
            Map.entry("other-frames-beside", "the sentence tells facts of other kinds"),
            Map.entry("rivals", "other sentences tell nearly the same"),
            Map.entry("past", "dated before the year of the report"),
            Map.entry("late", "how far down the report tells it"),
            Map.entry("few-states", "the report speaks of less than two states"),
            Map.entry("alone", "a sentence by itself"));

    private Reasons() {}

    /** A line for a condition. */
    static String of(Condition condition, String words) {
        return condition.held() ? held(condition, words) : failed(condition);
    }

    private static String held(Condition condition, String words) {
        String value = condition.found().isEmpty() || condition.found().equals(words)
                ? words
                : words.isEmpty() ? condition.found() : words + " = " + condition.found();
        return switch (condition.kind()) {
            case NOUN -> "noun: " + value;
            case VERB, OWN_VERB -> "verb: " + value;
            case STATUS -> "told as " + condition.found();
            default -> condition.name() + ": " + value;
        };
    }

    private static String failed(Condition condition) {
        String name = condition.name();
        String found = condition.found();
        return switch (condition.kind()) {
            case NOUN -> "no noun of " + any(name);
            case VERB ->
                found.isEmpty()
                        ? "no verb of " + any(name) + " in the sentence"
                        : "its verb (" + any(name) + ") does not have the noun as its argument (" + found + ")";
            case BEFORE -> "none of " + any(name) + " stands before it";
            case MAIN_CLAUSE -> "'" + found + "' does not end a main clause, and only a main clause says this";
            case OWN_VERB -> "the verb is part of a longer expression";
            case FILLER -> "nothing in the sentence can be " + list(name);
            case STATUS -> "the clause tells nothing that makes a " + name + ": " + found;
            case OUTSIDE_SPEECH -> "said in direct speech, in which no " + name + " is believed";
            case SLOT -> "no " + name + (found.isEmpty() ? "" : " marked " + found.replace(" ", " or "));
            case ENOUGH -> "too few in " + name + (found.isEmpty() ? "" : ": " + found) + ", or all of one state";
            case ONE_OF -> "none of " + list(name);
            case DIFFERENT ->
                list(name) + " are the same, or of the same state" + (found.isEmpty() ? "" : ": " + found);
            case PARTIES -> "not between two states" + (found.isEmpty() ? "" : ": " + found);
            case UNCLAIMED ->
                found.isEmpty() ? "another way says it here" : "the same words tell a " + name + " (" + found + ")";
            case SURE -> "not sure enough: " + found;
            case ABROAD -> "the report speaks of its own state alone";
            case REPORT -> "the report speaks of no two states and states nothing else";
        };
    }

    /** A line for a doubt. */
    static String of(Doubt doubt) {
        return "less sure: "
                + switch (doubt.reason()) {
                    case DISTANCE -> "other verbs stand between the verb and its " + doubt.slot();
                    case SUBJECT_BEFORE -> doubt.slot() + " is not said here, taken to be who acted last";
                    case FROM_REPORT -> doubt.slot() + " is not said here, taken from what the report is about";
                    case LISTED -> "a line of a list that another sentence announces";
                };
    }

    /** A line for a sign, with what it adds to the logarithm of the odds. */
    static String of(Sign sign, String frame) {
        String words = SIGNS.getOrDefault(sign.name(), sign.name().startsWith("frame ") ? "a " + frame : sign.name());
        return String.format(Locale.ROOT, "%+.2f  %s", sign.share(), words);
    }

    private static String any(String words) {
        return Stream.of(words.split(" ")).limit(6).collect(Collectors.joining(" | "));
    }

    private static String list(String words) {
        return String.join(", ", List.of(words.split(" ")));
    }
}
