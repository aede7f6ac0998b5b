package org.elchi.language.declension;

import java.util.List;
import java.util.Set;

/**
 * Which names are of people, of which sex, and which of their parts decline.
 *
 * @param not words that no person's name has
 * @param particles small words within names, which stay
 * @param familyFirst family names that stand first and stay, as all but the last part then do
 * @param fixedBefore words before which the part that stands there stays
 * @param signs what tells the sex, the surest first
 */
record Persons(
        Set<String> not, Set<String> particles, Set<String> familyFirst, Set<String> fixedBefore, List<Sign> signs) {
    /**
     * What tells the sex.
     *
     * @param words parts of a name that tell it
     * @param given first parts that tell it
     * @param ends ends of any part that tell it
     * @param first ends of the first part that tell it
     * @param last ends of the last part that tell it
     */
    record Sign(
            String sex,
            Set<String> words,
            Set<String> given,
            List<String> ends,
            List<String> first,
            List<String> last) {
        boolean of(List<String> parts) {
            return given.contains(parts.getFirst())
                    || parts.stream().anyMatch(part -> words.contains(part) || ends(part, ends))
                    || ends(parts.getFirst(), first)
                    || ends(parts.getLast(), last);
        }

        private static boolean ends(String part, List<String> ends) {
            return ends.stream().anyMatch(part::endsWith);
        }
    }

    /** Whether words may be the parts of a person's name: several, each with a capital but for particles. */
    boolean person(List<String> parts) {
        return parts.size() > 1
                && parts.stream().noneMatch(part -> not.contains(Rules.small(part)))
                && parts.stream().allMatch(part -> particle(part) || capitalised(part));
    }

    /** Has a capital, as the second half of {@code аль-Асад} has, and is no abbreviation. */
    private static boolean capitalised(String part) {
        int last = part.codePointBefore(part.length());
        return part.codePoints().anyMatch(Character::isUpperCase)
                && (part.length() == 1 || !Character.isUpperCase(last));
    }

    private boolean particle(String part) {
        return particles.contains(part);
    }

    /** Whether a part of a name never changes. */
    boolean stays(List<String> parts, int index) {
        boolean last = index == parts.size() - 1;
        return particle(parts.get(index))
                || !last && (familyFirst(parts) || fixedBefore.contains(parts.get(index + 1)));
    }

    boolean familyFirst(List<String> parts) {
        String small = Rules.small(String.join(" ", parts)) + " ";
        return familyFirst.stream().anyMatch(family -> small.startsWith(family + " "));
    }

    String sex(List<String> parts) {
        List<String> small = parts.stream().map(Rules::small).toList();
        return signs.stream()
                .filter(sign -> sign.of(small))
                .map(Sign::sex)
                .findFirst()
                .orElse("");
    }
}
