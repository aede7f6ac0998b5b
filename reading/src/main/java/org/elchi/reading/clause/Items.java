package org.elchi.reading.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.Case;
import org.elchi.language.Person;
import org.elchi.reading.discourse.Mention;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.lexicon.Hit;

/**
 * The things that a noun phrase lists: <i>agreements on A, B and C</i> are three where the head is plural and each part has a subject of its
 * own; <i>an A agreement, a B protocol and C plans</i> are three with heads of their own.
 */
public final class Items {
    /**
     * One thing of a list.
     *
     * @param head the mention that says what it is
     * @param begin first word of its part
     * @param end one past the last word of its part
     * @param inherited whether the head stands in another part, further on
     */
    public record Item(Mention head, int begin, int end, boolean inherited) {}

    private final Scene scene;
    private final String type;
    private final String subject;

    private Items(Scene scene, String type, String subject) {
        this.scene = scene;
        this.type = type;
        this.subject = subject;
    }

    /**
     * The items of the phrase from {@code begin} up to its head.
     *
     * @param subject vocabulary that tells one item from another, a topic for instruments
     */
    public static List<Item> of(Scene scene, int begin, Mention head, String subject) {
        return new Items(scene, head.type(), subject).split(begin, head);
    }

    /** Mentions in parts, as commas and conjunctions between them part them; all as one where a single field of work closes a pair. */
    public static List<List<Mention>> parts(Scene scene, List<Mention> mentions) {
        List<List<Mention>> parts = new ArrayList<>();
        Set<List<String>> seen = new LinkedHashSet<>();
        List<Mention> part = new ArrayList<>();
        int end = -1;
        for (Mention mention : mentions) {
            if (end >= 0 && mention.begin() >= end && parted(scene, end, mention.begin()) && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(mention);
            end = Math.max(end, mention.end());
        }
        parts.add(part);
        int last = end;
        boolean oneField = scene.hits("field").stream()
                .anyMatch(hit -> hit.end() >= last && hit.begin() <= last + 1 && !plural(hit));
        if (parts.size() == 2 && oneField) {
            return List.of(mentions);
        }
        return parts.stream()
                .filter(p -> seen.add(
                        p.stream().map(Mention::code).distinct().sorted().toList()))
                .toList();
    }

    private static boolean parted(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.word(i).mark(",")
                    || scene.hit("conjunction", i)
                            .filter(hit -> hit.code().equals("and"))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The mentions of a type within a range of words, but for those that only say where: of <i>sınır bölgelerinde radyo frekansları</i>
     * the subject is the frequencies.
     */
    public static List<Mention> subjects(Scene scene, String type, int begin, int end) {
        List<Mention> found = scene.mentions().stream()
                .filter(m -> m.is(type) && m.begin() >= begin && m.end() <= end)
                .toList();
        return found.stream()
                .filter(m -> !place(m) || found.stream().noneMatch(other -> other.begin() >= m.end()))
                .toList();
    }

    private static boolean place(Mention mention) {
        return mention.function().isEmpty() && mention.cases().equals(Set.of(Case.LOC)) && !mention.adjective();
    }

    private record Part(int begin, int end, boolean comma) {}

    private List<Item> split(int begin, Mention head) {
        List<Part> parts = parts(begin, head);
        List<Item> items = new ArrayList<>();
        List<Part> waiting = new ArrayList<>();
        for (Part part : parts) {
            Optional<Mention> own = heads(part);
            if (own.isEmpty()) {
                waiting.add(part);
            } else {
                close(waiting, part, own.get(), items);
                waiting.clear();
            }
        }
        return items;
    }

    /** The parts before a head belong to it, each as an item of its own or all as one. */
    private void close(List<Part> waiting, Part closing, Mention head, List<Item> items) {
        Part last = closing;
        if (waiting.size() > 1 && !items.isEmpty() && !waiting.getLast().comma() && fieldSingular(last)) {
            last = new Part(waiting.removeLast().begin(), last.end(), last.comma());
        }
        boolean severalHeads = !items.isEmpty();
        boolean pair = waiting.size() == 1 && !waiting.getFirst().comma();
        boolean field = fieldSingular(last);
        if (!head.plural() || pair && field) {
            int from = waiting.isEmpty() || severalHeads && !pair
                    ? last.begin()
                    : waiting.getFirst().begin();
            items.add(new Item(head, from, last.end(), false));
            if (severalHeads && !pair) {
                waiting.stream().filter(this::hasSubject).forEach(part -> items.add(general(head, part)));
            }
            return;
        }
        Set<List<String>> seen = new LinkedHashSet<>();
        List<Part> all = new ArrayList<>(waiting);
        boolean foreign = severalHeads && !fieldPlural(last) && waiting.size() > 1;
        for (Part part : all) {
            if (hasSubject(part) && seen.add(subjects(part))) {
                items.add(foreign ? general(head, part) : new Item(head, part.begin(), part.end(), true));
            }
        }
        if (seen.isEmpty() || hasSubject(last) && seen.add(subjects(last))) {
            items.add(new Item(head, last.begin(), last.end(), false));
        }
    }

    /** A part whose own kind the list does not say. */
    private static Item general(Mention head, Part part) {
        Mention unsaid = new Mention(
                head.type(),
                head.begin(),
                head.end(),
                List.of(),
                List.of(),
                head.cases(),
                head.function(),
                true,
                false,
                Optional.empty(),
                head.group());
        return new Item(unsaid, part.begin(), part.end(), true);
    }

    private List<Part> parts(int begin, Mention head) {
        List<Part> parts = new ArrayList<>();
        int from = begin;
        boolean comma = false;
        for (int i = begin; i < head.end(); i++) {
            int end = separator(i);
            if (end > i && !inTitle(i)) {
                if (i > from) {
                    parts.add(new Part(from, i, comma(i)));
                }
                comma |= comma(i);
                from = end;
                i = end - 1;
            }
        }
        if (from < head.end()) {
            parts.add(new Part(from, head.end(), comma));
        }
        return parts;
    }

    private boolean comma(int i) {
        return scene.word(i).mark(",") || scene.word(i).mark(";");
    }

    private int separator(int i) {
        if (scene.word(i).mark(",") || scene.word(i).mark(";")) {
            return i + 1;
        }
        Optional<Hit> including = scene.hitsAt(i).stream()
                .filter(hit ->
                        hit.begin() == i && hit.is("matrix") && hit.code().equals("include"))
                .findFirst();
        if (including.isPresent()) {
            return including.get().end();
        }
        boolean with = scene.hit("adposition", i).isPresent();
        return scene.hitsAt(i).stream()
                .filter(hit -> hit.is("conjunction") && Set.of("and", "also").contains(hit.code()))
                .filter(hit -> !with || headEnds(i))
                .map(Hit::end)
                .findFirst()
                .orElse(i);
    }

    private boolean headEnds(int i) {
        return scene.mentions().stream()
                .anyMatch(m -> m.is(type)
                        && (m.end() == i
                                || m.end() == i - 1 && !scene.word(i - 1).word()));
    }

    private boolean inTitle(int i) {
        return scene.mentions("title").stream().anyMatch(m -> m.begin() < i && i < m.end());
    }

    private Optional<Mention> heads(Part part) {
        return scene.mentions().stream()
                .filter(m -> m.is(type) && m.begin() >= part.begin() && m.end() <= part.end())
                .reduce((a, b) -> b);
    }

    private List<String> subjects(Part part) {
        return subjects(scene, subject, part.begin(), part.end()).stream()
                .map(Mention::code)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean hasSubject(Part part) {
        return !subjects(part).isEmpty();
    }

    private boolean fieldSingular(Part part) {
        return scene.hits("field").stream()
                .anyMatch(hit -> hit.begin() >= part.begin() && hit.end() <= part.end() && !plural(hit));
    }

    private boolean fieldPlural(Part part) {
        return scene.hits("field").stream()
                .anyMatch(hit -> hit.begin() >= part.begin() && hit.end() <= part.end() && plural(hit));
    }

    private static boolean plural(Hit hit) {
        return hit.reading().inflection().plural() || hit.reading().inflection().possessor() == Person.P3PL;
    }
}
