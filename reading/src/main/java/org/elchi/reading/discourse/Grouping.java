package org.elchi.reading.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.elchi.language.Case;
import org.elchi.language.Reading;
import org.elchi.language.Word;
import org.elchi.reading.lexicon.Hit;

/** Joins coordinated mentions: <i>A, B ve C</i>, <i>A ile B arasında</i>. All take the case or postposition of the last. */
final class Grouping {
    private static final Set<String> TYPES = Set.of("person", "state", "city", "organisation", "reference");

    private static final int TITLE = 6;

    private Grouping() {}

    static List<Mention> group(Scene scene, List<Mention> mentions) {
        List<Mention> result = new ArrayList<>(mentions);
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (TYPES.contains(mentions.get(i).type()) && !describes(scene, mentions, i)) {
                named.add(i);
            }
        }
        int from = 0;
        while (from < named.size()) {
            int to = from;
            boolean joined = false;
            while (to + 1 < named.size()) {
                Link link = link(scene, mentions.get(named.get(to)), mentions.get(named.get(to + 1)));
                if (link == Link.NONE
                        || joined
                                && link == Link.COMMA
                                && unlike(mentions.get(named.get(to)), mentions.get(named.get(to + 1)))) {
                    break;
                }
                joined |= link == Link.AND;
                to++;
            }
            if (joined || to - from > 1 && mentions.get(named.get(from)).is("person")) {
                boolean acts =
                        to - from > 1 && subject(scene, mentions.get(named.get(from)), mentions.get(named.get(to)));
                join(result, named.subList(acts ? from + 1 : from, to + 1));
            }
            from = to + 1;
        }
        return result;
    }

    /** Behind "A and B" a comma ends the list where the next bears another marker: <i>A ve B, C'ye</i>. */
    private static boolean unlike(Mention left, Mention right) {
        return !left.cases().equals(right.cases()) || !left.function().equals(right.function());
    }

    /** Who opens the sentence before a list of people who bear another marker acts upon them: <i>X, A, B ve C'yi kabul etti</i>. */
    private static boolean subject(Scene scene, Mention first, Mention last) {
        boolean marked = !last.cases().contains(Case.NOM)
                && (last.cases().contains(Case.ACC) || last.cases().contains(Case.DAT));
        return marked
                && first.is("person")
                && first.begin() == 0
                && first.marked("nom")
                && scene.word(first.end()).mark(",");
    }

    /** A state whose house a titled person heads is part of his title. */
    private static boolean describes(Scene scene, List<Mention> mentions, int at) {
        Mention state = mentions.get(at);
        return state.is("state")
                && mentions.stream()
                        .filter(m -> m.is("person") && m.begin() >= state.end())
                        .findFirst()
                        .filter(person -> person.begin() > state.end())
                        .filter(person -> titles(scene, state.begin(), person.begin()))
                        .isPresent();
    }

    private enum Link {
        NONE,
        COMMA,
        AND
    }

    private static Link link(Scene scene, Mention left, Mention right) {
        boolean people = left.is("person") || right.is("person") || left.is("reference") || right.is("reference");
        if (people && !left.type().equals(right.type()) || left.adjective() != right.adjective()) {
            return Link.NONE;
        }
        if (left.end() == right.begin() && companion(left, right)) {
            return Link.AND;
        }
        if (left.end() >= right.begin()) {
            return Link.NONE;
        }
        Link link = Link.NONE;
        int at = left.end();
        while (at < right.begin()) {
            int here = at;
            if (scene.word(at).mark(",")) {
                link = link == Link.AND ? link : Link.COMMA;
                at++;
            } else if (scene.word(at).mark("-") || scene.word(at).mark("–")) {
                link = left.is("state") && right.is("state") ? Link.AND : Link.NONE;
                at++;
            } else {
                Hit and = scene.hitsAt(here).stream()
                        .filter(hit -> hit.begin() == here && hit.end() <= right.begin() && joins(hit))
                        .findFirst()
                        .orElse(null);
                if (and == null) {
                    boolean title = link != Link.NONE && right.is("person") && left.is("person");
                    if (!title || !titles(scene, at, right.begin())) {
                        return Link.NONE;
                    }
                    break;
                }
                link = Link.AND;
                at = and.end();
            }
            if (link == Link.NONE) {
                return link;
            }
        }
        return link == Link.COMMA && !left.function().isEmpty() ? Link.NONE : link;
    }

    /** The instrumental joins like a conjunction what stands between: <i>Azərbaycanla Gürcüstan arasında</i>. */
    private static boolean companion(Mention left, Mention right) {
        return left.function().isEmpty()
                && left.cases().equals(Set.of(Case.INS))
                && right.function().equals("between");
    }

    /** The house and land of an office stand before it bare: <i>Gruziya parlamenti</i> in <i>Gruziya parlamenti raisi</i>. */
    private static boolean titles(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = scene.word(i);
            if (!word.word() || !bare(word.best()) || scene.hit("adposition", i).isPresent()) {
                return false;
            }
            if (i == from && !word.shape().capital()) {
                return false;
            }
        }
        return to - from <= TITLE;
    }

    private static boolean bare(Reading reading) {
        return reading.nominal()
                && Set.of(Case.NOM, Case.GEN, Case.NONE)
                        .contains(reading.inflection().kase());
    }

    private static boolean joins(Hit hit) {
        return hit.is("conjunction") && hit.code().equals("and")
                || hit.is("adposition") && hit.code().equals("ins");
    }

    private static void join(List<Mention> mentions, List<Integer> members) {
        Mention last = mentions.get(members.getLast());
        int group = mentions.get(members.getFirst()).begin();
        for (int member : members) {
            mentions.set(member, mentions.get(member).withMarking(last).withGroup(group));
        }
    }
}
