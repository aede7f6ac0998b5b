package org.elchi.reading.clause;

import java.util.Optional;
import java.util.Set;
import org.elchi.language.Case;
import org.elchi.language.Inflection;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Reading;
import org.elchi.language.VerbForm;
import org.elchi.language.Word;
import org.elchi.reading.discourse.Mention;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.lexicon.Hit;

/** How far a noun phrase reaches to the left of its head; in these languages all that belongs to a noun stands before it. */
public final class Phrase {
    /** Postpositions whose phrase can belong to a noun: an agreement about, against, between, for, until. */
    private static final Set<String> INNER = Set.of("about", "against", "between", "for", "until", "ins", "as");

    /** Words that a number in the ablative or dative may lean on. */
    private static final Set<PartOfSpeech> COMPARING =
            Set.of(PartOfSpeech.ADVERB, PartOfSpeech.ADJECTIVE, PartOfSpeech.POSTPOSITION);

    private static final int STOP = -2;

    private final Scene scene;
    private final Clauses clauses;
    private boolean licensed;

    private Phrase(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.clauses = clauses;
    }

    /** The index of the first word of the phrase whose head is the word at an index. */
    public static int begin(Scene scene, Clauses clauses, int head) {
        return new Phrase(scene, clauses).left(head);
    }

    private int left(int head) {
        int i = head - 1;
        while (i >= 0) {
            int step = step(i, head);
            if (step == STOP) {
                return i + 1;
            }
            i = step;
        }
        return 0;
    }

    /** The next index to look at, or {@link #STOP} where the word at an index is no part of the phrase. */
    private int step(int i, int head) {
        Word word = scene.word(i);
        if (!word.word() && !word.number()) {
            return mark(i, word, head);
        }
        Optional<Hit> adposition = scene.ending("adposition", i + 1);
        if (adposition.isPresent()) {
            boolean inner = INNER.contains(adposition.get().code());
            licensed |= inner;
            return inner ? adposition.get().begin() - 1 : STOP;
        }
        if (scene.ending("conjunction", i + 1).isPresent()) {
            return i - 1;
        }
        Optional<Predicate> predicate = clauses.over(i);
        if (predicate.isPresent()) {
            return predicate(predicate.get());
        }
        Optional<Mention> person = scene.mentions("person").stream()
                .filter(m -> m.overlaps(i, i + 1))
                .findFirst();
        if (person.isPresent()) {
            return person.get().cases().contains(Case.GEN) ? person.get().begin() - 1 : STOP;
        }
        return nominal(i, word) ? i - 1 : STOP;
    }

    private int mark(int i, Word word, int head) {
        boolean closes = scene.mentions("title").stream().anyMatch(m -> closing(m) == i);
        if (closes) {
            return scene.mentions("title").stream()
                    .filter(m -> closing(m) == i)
                    .map(m -> m.begin() - 1)
                    .findFirst()
                    .orElse(STOP);
        }
        if (word.mark("«") || word.mark("\"")) {
            return scene.mentions("title").stream().anyMatch(m -> m.begin() == i) ? i - 1 : STOP;
        }
        if (word.mark(")")) {
            return opening(i);
        }
        return word.mark(",") && i > 0 && i < head - 1 || word.mark("-") || word.mark("/") ? i - 1 : STOP;
    }

    /** The index of a title's closing mark; an ending may stand behind it. */
    private int closing(Mention title) {
        return scene.word(title.end() - 1).word() ? title.end() - 2 : title.end() - 1;
    }

    /** What stands in parentheses is passed over. */
    private int opening(int closing) {
        for (int i = closing - 1; i >= 0; i--) {
            if (scene.word(i).mark("(")) {
                return i - 1;
            }
        }
        return STOP;
    }

    private int predicate(Predicate p) {
        boolean named = p.form() == VerbForm.VERBAL_NOUN || p.complement();
        Case kase = p.inflection().kase();
        boolean open = licensed || kase == Case.NOM || kase == Case.GEN || kase == Case.NONE;
        if (named && open) {
            licensed = true;
            return p.index() - 1;
        }
        boolean includes = scene.hitsEnding(p.index() + 1).stream()
                .anyMatch(hit -> hit.is("matrix") && hit.code().equals("include"));
        licensed |= p.attributive() && includes;
        boolean copula = scene.hitsEnding(p.index() + 1).stream()
                .anyMatch(hit -> hit.is("auxiliary") && hit.entry().verb());
        return p.attributive() && (licensed || copula) ? p.index() - 1 : STOP;
    }

    private boolean nominal(int i, Word word) {
        Reading best = word.best();
        Inflection in = best.inflection();
        if (in.attributive() || scene.ending("field", i + 1).isPresent()) {
            licensed = true;
            return true;
        }
        if (licensed || !best.nominal() || exceeded(i)) {
            return true;
        }
        return word.readings().stream()
                .filter(r -> r.lemma().equals(best.lemma()))
                .map(r -> r.inflection().kase())
                .anyMatch(kase -> kase == Case.NOM || kase == Case.GEN || kase == Case.NONE);
    }

    /** A number that what stands behind it goes beyond or comes near: <i>20'den fazla belge</i>. */
    private boolean exceeded(int i) {
        boolean number = scene.mentions("number").stream()
                .anyMatch(m ->
                        m.end() == i + 1 && m.cases().stream().anyMatch(kase -> kase == Case.ABL || kase == Case.DAT));
        return number
                && i + 1 < scene.unit().size()
                && scene.word(i + 1).word()
                && !scene.word(i + 1).best().verb()
                && COMPARING.contains(scene.word(i + 1).best().pos());
    }
}
