package org.elchi.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity.Place;
import org.elchi.authority.Entity.State;
import org.elchi.language.Span;
import org.elchi.reading.discourse.Actor;
import org.elchi.reading.discourse.Mention;
import org.elchi.reading.discourse.Scene;

/**
 * Somebody or something that a report names, by name or by words that stand for the name.
 *
 * @param span characters of the report, title and name together
 * @param kind of what it is
 * @param ids of the world's entities, of people also romanised names that the world does not know; several for <i>the two presidents</i>
 * @param states codes of the states that people act for or in which a place lies, in the order of {@code ids} where known
 * @param known whether all of them stand in the world files
 * @param by how they are named
 */
public record Named(Span span, Kind kind, List<String> ids, List<String> states, boolean known, By by) {
    /** What there is to name. */
    public enum Kind {
        PERSON,
        STATE,
        PLACE,
        ORGANISATION,
        AWARD
    }

    /** How a report may name something. */
    public enum By {
        NAME,
        /** An office, a pronoun, a word such as <i>guest</i>. */
        REFERENCE,
        /** A capital that stands for its government. */
        CAPITAL
    }

    private static final Set<String> PLACES = Set.of("city", "region", "place");

    public Named {
        ids = List.copyOf(ids);
        states = List.copyOf(states);
    }

    /** What one scene names; {@code raw} is the scene before its references were resolved. */
    static List<Named> in(Scene raw, Scene scene, Authority authority) {
        List<Named> found = new ArrayList<>();
        for (Mention mention : scene.mentions()) {
            By by = reference(raw, mention) ? By.REFERENCE : By.NAME;
            of(mention, by, scene, authority)
                    .filter(named ->
                            found.stream().noneMatch(other -> other.span().equals(named.span())))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Whether the words of a mention only referred to somebody. */
    private static boolean reference(Scene raw, Mention mention) {
        return raw.mentions().stream()
                .anyMatch(other ->
                        other.is("reference") && other.begin() == mention.begin() && other.end() == mention.end());
    }

    private static Optional<Named> of(Mention mention, By by, Scene scene, Authority authority) {
        Span span = scene.unit().span(mention.begin(), mention.end());
        return switch (mention.type()) {
            case "person" -> Optional.of(person(span, mention, by));
            case "state" -> Optional.of(new Named(span, Kind.STATE, mention.codes(), mention.codes(), true, by));
            case "organisation" ->
                Optional.of(new Named(span, Kind.ORGANISATION, mention.codes(), List.of(), true, By.NAME));
            case "award" -> Optional.of(new Named(span, Kind.AWARD, mention.codes(), List.of(), true, By.NAME));
            case "city", "region", "place" -> Optional.of(place(span, mention, scene, authority));
            default -> Optional.empty();
        };
    }

    private static Named person(Span span, Mention mention, By by) {
        return new Named(
                span,
                Kind.PERSON,
                mention.actors().stream().map(Actor::name).toList(),
                mention.actors().stream()
                        .flatMap(actor -> actor.state().stream())
                        .toList(),
                mention.actors().stream().allMatch(Actor::known),
                by);
    }

    private static Named place(Span span, Mention mention, Scene scene, Authority authority) {
        Optional<State> state = capital(mention, authority);
        boolean joined = state.isPresent()
                && mention.marked("nom")
                && scene.mentions().stream()
                        .anyMatch(other -> !other.equals(mention)
                                && other.group() == mention.group()
                                && capital(other, authority).isPresent());
        List<String> lies =
                authority.place(mention.code()).flatMap(Place::state).stream().toList();
        return joined
                ? new Named(span, Kind.STATE, List.of(state.get().code()), lies, true, By.CAPITAL)
                : new Named(span, Kind.PLACE, mention.codes(), lies, true, By.NAME);
    }

    private static Optional<State> capital(Mention mention, Authority authority) {
        return PLACES.contains(mention.type()) ? authority.stateOfCapital(mention.code()) : Optional.empty();
    }
}
