package org.elchi.desk.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.elchi.desk.Call;
import org.elchi.desk.Refusal;
import org.elchi.desk.Words;

/** The parameters of a question, checked as they are asked for. */
public final class Asked {
    private static final int BAD = 400;

    private final Function<String, List<String>> values;
    private final Words words;

    /**
     * The parameters of a question.
     *
     * @param values all values of a parameter; none where it is not given
     * @param words in which refusals are said
     */
    public Asked(Function<String, List<String>> values, Words words) {
        this.values = values;
        this.words = words;
    }

    /**
     * Those of an address.
     *
     * @param known all that the address takes; any other is refused, since a mistyped filter would silently find everything
     */
    public static Asked of(Call call, Collection<String> known) {
        Set<String> all = new TreeSet<>(known);
        call.context().queryParamMap().keySet().stream()
                .filter(name -> !name.equals("lang") && !all.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refusal(call.words(), "wrong.choice", name, String.join(", ", all));
                });
        return new Asked(call::parameters, call.words());
    }

    private static Refusal refusal(Words words, String phrase, String found, String need) {
        return new Refusal(BAD, words.say(phrase, "found", org.elchi.desk.Clean.text(found), "need", need));
    }

    public List<String> texts(String name) {
        return values.apply(name);
    }

    public Optional<String> text(String name) {
        return texts(name).stream().findFirst();
    }

    /** A text that must be there. */
    public String needed(String name) {
        return text(name).orElseThrow(() -> refusal(words, "wrong.missing", name, ""));
    }

    public Optional<LocalDate> day(String name) {
        return text(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw refusal(words, "wrong.day", text, "");
            }
        });
    }

    /** A whole number in a range. */
    public int number(String name, int otherwise, int least, int most) {
        return text(name)
                .map(text -> {
                    if (!text.matches("\\d{1,9}")) {
                        throw refusal(words, "wrong.number", text, "");
                    }
                    int number = Integer.parseInt(text);
                    if (number < least || number > most) {
                        throw new Refusal(BAD, words.say("wrong.range", "found", text, "least", least, "most", most));
                    }
                    return number;
                })
                .orElse(otherwise);
    }

    /** Values each of which must be one of some. */
    public List<String> choices(String name, Collection<String> choices) {
        List<String> given = texts(name);
        given.stream().filter(text -> !choices.contains(text)).findFirst().ifPresent(text -> {
            throw refusal(words, "wrong.choice", text, String.join(", ", choices));
        });
        return given;
    }

    /** One of some values. */
    public Optional<String> choice(String name, Collection<String> choices) {
        return choices(name, choices).stream().findFirst();
    }

    Refusal unknown(String phrase, String found) {
        return refusal(words, phrase, found, "");
    }
}
