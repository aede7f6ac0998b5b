package org.elchi.desk.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elchi.desk.Call;
import org.elchi.desk.Frame;
import org.elchi.desk.Refusal;
import org.elchi.writing.Subject;

/**
 * Whose relations somebody wants to see.
 *
 * @param states codes of one or two, in the order of the alphabet
 * @param since only events of this day or later
 * @param asOf nothing is known that was reported later
 * @param whole sections that are shown whole
 * @param language of the page
 */
record Asked(
        List<String> states,
        Optional<LocalDate> since,
        Optional<LocalDate> asOf,
        Set<String> whole,
        String language,
        LocalDate today) {
    private static final int TWO = 2;

    Asked {
        states = List.copyOf(states);
        whole = Set.copyOf(whole);
    }

    /** What a request asks for; codes that are none are refused. */
    static Asked of(Call call) {
        List<String> codes =
                List.of(call.part("states").toUpperCase(Locale.ROOT).split("-", -1));
        boolean known = codes.stream()
                .allMatch(code -> call.words().authority().state(code).isPresent());
        List<String> states = codes.stream().distinct().sorted().toList();
        if (!known || codes.size() > TWO) {
            throw new Refusal(404, call.words().say("wrong.address"));
        }
        return new Asked(
                states,
                call.day("since"),
                call.day("as-of"),
                Set.copyOf(call.parameters("whole")),
                call.words().tag(),
                call.today());
    }

    /** The same, in whatever language it is told and however much of it is shown. */
    Asked gathered() {
        return new Asked(states, since, asOf, Set.of(), "", today);
    }

    LocalDate day() {
        return asOf.orElse(today);
    }

    Subject.Relations subject() {
        return new Subject.Relations(states);
    }

    /** {@code KZ-UZ}. */
    String name() {
        return String.join("-", states);
    }

    /** The address that asks for this, but for what is shown whole. */
    String address() {
        return "/relations/" + name() + query();
    }

    /** The address of this with a section shown whole. */
    String whole(String section) {
        String query = query();
        return "/relations/" + name() + query + (query.isEmpty() ? "?" : "&") + "whole=" + Frame.encoded(section) + "#"
                + section;
    }

    private String query() {
        List<String> parts = new ArrayList<>();
        since.ifPresent(day -> parts.add("since=" + day));
        asOf.ifPresent(day -> parts.add("as-of=" + day));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** The address of a plot of this. */
    String plot(String drawing) {
        String query = query();
        return "/plots/relations/" + name() + "/" + drawing + ".svg" + query + (query.isEmpty() ? "?" : "&") + "lang="
                + language;
    }
}
