package org.elchi.desk.commitments;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.desk.Call;
import org.elchi.desk.Frame;
import org.elchi.desk.Refusal;
import org.elchi.desk.Words;

/**
 * What somebody wants to see of the board.
 *
 * @param view nothing for the first few of each
 * @param states that all must concern
 * @param from so many records are left out
 */
record Asked(
        Optional<View> view,
        List<String> states,
        Optional<String> kind,
        Optional<String> topic,
        Optional<String> responsible,
        int from) {
    private static final int STATES = 2;

    Asked {
        states = List.copyOf(states);
    }

    /** What a request asks for; a view that there is not is refused. */
    static Asked of(Call call) {
        Optional<View> view = call.parameter("show")
                .map(code -> View.of(code)
                        .orElseThrow(() -> new Refusal(400, call.words().say("wrong.request"))));
        return new Asked(
                view,
                call.parameters("state").stream()
                        .map(state -> UCharacter.toUpperCase(com.ibm.icu.util.ULocale.ROOT, state))
                        .distinct()
                        .sorted()
                        .limit(STATES)
                        .toList(),
                call.parameter("kind"),
                call.parameter("topic"),
                call.parameter("responsible"),
                call.number("from", 0));
    }

    /** The same as another view shows it, from its beginning. */
    Asked as(Optional<View> other) {
        return new Asked(other, states, kind, topic, responsible, 0);
    }

    Asked after(int seen) {
        return new Asked(view, states, kind, topic, responsible, seen);
    }

    boolean narrowed() {
        return !states.isEmpty() || kind.isPresent() || topic.isPresent() || responsible.isPresent();
    }

    /** What is wanted, narrowed down to this. */
    Wanted narrow(Wanted wanted, List<String> kinds, Words words) {
        Wanted narrowed = wanted.with(
                        "type", kind.filter(kinds::contains).map(List::of).orElse(kinds))
                .with("state", states)
                .with("topic", topic.stream().toList());
        return responsible
                .map(Asked::folded)
                .map(name -> narrowed.and(promise -> promise.responsible().stream()
                        .anyMatch(id -> folded(words.name(id) + " " + id).contains(name))))
                .orElse(narrowed);
    }

    private static String folded(String text) {
        return UCharacter.foldCase(text, true);
    }

    /** The address that asks for this. */
    String address() {
        String query = Stream.of(
                        view.map(View::code).map(code -> parameter("show", code)).stream(),
                        states.stream().map(state -> parameter("state", state)),
                        kind.map(code -> parameter("kind", code)).stream(),
                        topic.map(code -> parameter("topic", code)).stream(),
                        responsible.map(name -> parameter("responsible", name)).stream(),
                        Stream.of(from).filter(seen -> seen > 0).map(seen -> parameter("from", String.valueOf(seen))))
                .flatMap(part -> part)
                .collect(Collectors.joining("&"));
        return "/commitments" + (query.isEmpty() ? "" : "?" + query);
    }

    private static String parameter(String name, String value) {
        return name + "=" + Frame.encoded(value);
    }
}
