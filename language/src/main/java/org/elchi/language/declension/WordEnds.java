package org.elchi.language.declension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.Case;
import org.elchi.language.Declension;
import org.elchi.language.Inflection;
import org.elchi.language.Person;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;

/** Declines phrases by the ends of their words: adjectives and the head that they stand before, the parts of a person's name. */
public final class WordEnds implements Declension {
    private final Words words;
    private final Rules rules;
    private final Persons persons;
    private final Counted counted;
    private final Living living;
    private final Set<String> stays;
    private final Set<String> joins;
    private final Optional<String> ordinal;

    WordEnds(
            Words words,
            Rules rules,
            Persons persons,
            Counted counted,
            Living living,
            Set<String> stays,
            Set<String> joins,
            Optional<String> ordinal) {
        this.words = words;
        this.rules = rules;
        this.persons = persons;
        this.counted = counted;
        this.living = living;
        this.stays = stays;
        this.joins = joins;
        this.ordinal = ordinal;
    }

    /**
     * The declension of a language, nothing where its folder has none; mistakes in it are raised all at once.
     *
     * @param script in which phrases are written; empty for the one that there is
     */
    public static Optional<Declension> load(Data data, String language, String script) {
        Problems problems = new Problems();
        Optional<Declension> declension = new DeclensionFile(data, language, problems)
                .read()
                .filter(read -> script.isEmpty() || read.script().equals(script))
                .map(DeclensionFile.Read::declension);
        problems.raise();
        return declension;
    }

    @Override
    public Optional<String> form(String phrase, Kind kind, Inflection wanted) {
        boolean bare = !wanted.plural() && (wanted.kase() == Case.NOM || wanted.kase() == Case.NONE);
        if (wanted.possessor() != Person.NONE || wanted.attributive()) {
            return Optional.empty();
        }
        Form form = new Form(wanted.kase(), wanted.plural(), false);
        Phrase given = Phrase.of(phrase);
        return bare || given.words().isEmpty() || stays.contains(phrase)
                ? Optional.of(phrase)
                : declined(given, kind, form);
    }

    @Override
    public Optional<String> ordinal(String figures) {
        return ordinal.map(end -> figures + end);
    }

    private Optional<String> declined(Phrase phrase, Kind kind, Form wanted) {
        List<String> parts = phrase.words();
        boolean name = kind == Kind.NAME;
        if (name && !wanted.plural() && persons.person(parts) && !described(parts.getFirst())) {
            return person(phrase, wanted.withLiving(true));
        }
        if (parts.size() > 1 && Counted.figures(parts.getFirst())) {
            return counted(phrase, wanted);
        }
        return headed(phrase, 0, name ? Kinds.PLACES : Kinds.COMMON, wanted);
    }

    /** Whether a name begins with an adjective, as those of places do. */
    private boolean described(String first) {
        return !rules.names(first, Kinds.GIVEN) && adjective(first, Kinds.PLACES);
    }

    private boolean adjective(String word, List<String> kinds) {
        return words.rule(word, kinds, "")
                .map(taken -> taken.kind().equals(Kinds.ADJECTIVE))
                .orElse(false);
    }

    private Optional<String> person(Phrase phrase, Form wanted) {
        List<String> parts = phrase.words();
        String sex = persons.sex(parts);
        boolean onlyLast = persons.familyFirst(parts);
        List<Optional<String>> formed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            List<String> kinds = List.of(last && !onlyLast ? Kinds.SURNAME : Kinds.GIVEN);
            formed.add(
                    persons.stays(parts, i) ? Optional.of(parts.get(i)) : words.form(parts.get(i), kinds, sex, wanted));
        }
        return phrase.with(formed);
    }

    /** Adjectives up to the head and the head itself; what follows stays, unless it is joined to the head. */
    private Optional<String> headed(Phrase phrase, int from, List<String> kinds, Form wanted) {
        List<String> parts = phrase.words();
        int head = head(parts, from, kinds);
        Form form = wanted.withLiving(living(parts.get(head), kinds));
        List<Optional<String>> formed = parts.subList(from, head + 1).stream()
                .map(word -> joins.contains(word) ? Optional.of(word) : words.form(word, kinds, "", form))
                .toList();
        if (form.living() && kinds.equals(Kinds.PLACES) && head + 1 < parts.size()) {
            return titled(phrase, from, head, form);
        }
        Optional<String> rest = head + 2 < parts.size() && joins.contains(parts.get(head + 1))
                ? headed(phrase, head + 2, kinds, wanted).map(text -> phrase.gap(head + 1) + parts.get(head + 1) + text)
                : Optional.of(phrase.after(head));
        return phrase.from(from, head + 1).with(formed).flatMap(text -> rest.map(text::concat));
    }

    /** A title and a name, as {@code король Карл}: both decline. */
    private Optional<String> titled(Phrase phrase, int from, int head, Form wanted) {
        List<String> parts = phrase.words();
        int name = nameAfter(parts, head);
        List<Optional<String>> formed = parts.subList(from, name).stream()
                .map(word -> words.form(word, Kinds.COMMON, "", wanted))
                .toList();
        Optional<String> title = phrase.from(from, name).with(formed);
        return name == parts.size()
                ? title
                : title.flatMap(
                        text -> person(phrase.from(name, parts.size()), wanted).map(text::concat));
    }

    private int nameAfter(List<String> parts, int head) {
        int name = head + 1;
        while (name < parts.size()
                && Character.isLowerCase(parts.get(name).codePointAt(0))
                && adjective(parts.get(name), Kinds.COMMON)) {
            name++;
        }
        return name;
    }

    private int head(List<String> parts, int from, List<String> kinds) {
        int head = from;
        while (head < parts.size() - 1 && passed(parts.get(head), kinds)) {
            head++;
        }
        return head;
    }

    /** Whether a head is of a living being; a name of a place that sounds like one is not. */
    private boolean living(String head, List<String> kinds) {
        return living.of(head) && (kinds.equals(Kinds.COMMON) || Character.isLowerCase(head.codePointAt(0)));
    }

    /** Whether a word stands before the head. */
    private boolean passed(String word, List<String> kinds) {
        return joins.contains(word) || adjective(word, kinds);
    }

    /** Behind a whole number what is counted bears the case; behind a fraction, and where the case shows nothing, all stays. */
    private Optional<String> counted(Phrase phrase, Form wanted) {
        List<String> parts = phrase.words();
        Optional<String> lemma = counted.lemma(parts.get(1));
        boolean stays = !Counted.whole(parts.getFirst()) || wanted.kase() == Case.ACC || wanted.kase() == Case.NOM;
        if (lemma.isEmpty() || stays) {
            return Optional.of(phrase.text());
        }
        Form form = wanted.withPlural(counted.plural(parts.getFirst()));
        return words.form(lemma.get(), List.of(Kinds.NOUN), "", form)
                .map(noun -> parts.getFirst() + phrase.gap(1) + noun + phrase.after(1));
    }
}
