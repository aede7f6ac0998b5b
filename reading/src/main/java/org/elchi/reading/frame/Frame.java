package org.elchi.reading.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of fact, in no language.
 *
 * @param name the fact's type
 * @param roles its slots, in the order in which they are filled
 * @param given slots that the way of saying fills, not a role, with the codes that each may hold; none for any words
 * @param differ pairs of roles that may not hold the same person or state
 * @param when for each status but {@code done}, the slots that it sets; a status that is missing makes no fact
 * @param only the statuses that make a fact at all; empty for {@code done} and those of {@code when}
 * @param sameEvent slots that tell one event from another
 * @param general values that give way to any other value of their slot in the same report
 * @param needsOne slots of which one must be filled
 * @param needsOneUnless values, by slot, that free a fact from {@code needsOne}
 * @param speech for the frame of direct speech, which slot holds what; empty for all others
 * @param plays parts that roles give people for the rest of the report: guest, host
 * @param strict whether a slot of {@code sameEvent} that only one telling fills parts the two
 * @param inSpeech whether direct speech is believed to tell it
 * @param sharpens values that context makes more exact
 * @param claims frames that the verb above it does not tell besides: a decision to found a council is no understanding
 * @param abroad whether a report that speaks of its own state alone does not tell it
 * @param betweenStates nothing where the frame needs no two parties; else the values, by slot, that free a fact from needing them
 * @param oneByOne values, by slot, with which one who acts with several does so with each apart: telephone calls
 * @param rank how high who fills a slot may stand
 */
public record Frame(
        String name,
        List<Role> roles,
        Map<String, List<String>> given,
        List<List<String>> differ,
        Map<String, Map<String, String>> when,
        List<String> only,
        List<String> sameEvent,
        Map<String, String> general,
        List<String> needsOne,
        Map<String, List<String>> needsOneUnless,
        Map<String, String> speech,
        Map<String, String> plays,
        boolean strict,
        boolean inSpeech,
        List<Sharpening> sharpens,
        List<String> claims,
        boolean abroad,
        Optional<Map<String, List<String>>> betweenStates,
        Map<String, List<String>> oneByOne,
        Optional<Rank> rank) {
    /**
     * A value that context makes more exact: an agreement on alliance is a treaty.
     *
     * @param slot the slot
     * @param from the value as said
     * @param to the value as meant
     * @param when values that other slots must have
     * @param needs slots that must be filled
     */
    public record Sharpening(String slot, String from, String to, Map<String, String> when, List<String> needs) {}

    /**
     * How high who fills a slot may stand: a head of state presents no letters of credence.
     *
     * @param of the slot
     * @param from the highest rank that may fill it; 1 is a head of state
     * @param when values that other slots must have for it to count
     */
    public record Rank(String of, int from, Map<String, String> when) {}

    public Optional<Role> role(String name) {
        return roles.stream().filter(role -> role.name().equals(name)).findFirst();
    }
}
