package org.elchi.reading.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.elchi.language.Case;
import org.elchi.language.Span;
import org.elchi.language.VerbForm;
import org.elchi.language.Word;
import org.elchi.reading.Value;
import org.elchi.reading.discourse.Actor;
import org.elchi.reading.discourse.Discourse;
import org.elchi.reading.discourse.Mention;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.frame.Frame;
import org.elchi.reading.lexicon.Hit;
import org.elchi.reading.text.Quotation;
import org.elchi.reading.text.Unit;

/** Finds who speaks: named with the verb of speech before, after or in the middle, or in the sentence that announces the speech or looks back at it. */
final class Speakers {
    private static final int WORDS = 3;
    private static final int REACH = 12;
    private static final int LETTER_REACH = 4;
    private static final int GIVEN_AND_SURNAME = 2;

    /** What describes a speaker may stand between him and the verb before him. */
    private static final int BEHIND = 8;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private final Frame frame;
    private final Discourse discourse;
    private final Knowledge knowledge;
    private Optional<Actor> announced = Optional.empty();
    private Optional<Unit> unclaimed = Optional.empty();

    Speakers(Frame frame, Discourse discourse, Knowledge knowledge) {
        this.frame = frame;
        this.discourse = discourse;
        this.knowledge = knowledge;
    }

    /** The quotations of a scene whose speaker is known. */
    List<Draft> find(Scene scene) {
        List<Draft> drafts = new ArrayList<>(claimed(scene));
        scene.unit().quotations().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    Optional<Actor> speaker = speaker(scene, entry.getKey());
                    speaker.ifPresent(actor -> drafts.add(draft(scene.unit(), entry.getValue(), actor)));
                    if (speaker.isEmpty() && passedOn(scene, entry.getKey())) {
                        discourse.impersonal(entry.getValue());
                    }
                });
        announced = announces(scene);
        if (drafts.isEmpty() && bare(scene.unit())) {
            unclaimed = Optional.of(scene.unit());
        }
        return drafts;
    }

    /** A unit that is direct speech and nothing else: who spoke is said in the next one. */
    private static boolean bare(Unit unit) {
        return unit.quotations().size() == 1
                && unit.quotations().containsKey(0)
                && unit.words().stream().skip(1).noneMatch(Word::word);
    }

    /** The speech before, where this sentence says whose words it was: <i>bu sözləri nazir söyləyib</i>, the minister said these words. */
    private List<Draft> claimed(Scene scene) {
        if (unclaimed.isEmpty() || scene.unit().within().isPresent()) {
            return List.of();
        }
        Unit speech = unclaimed.get();
        if (scene.unit().size() > WORDS + 1) {
            unclaimed = Optional.empty();
        }
        return scene.hits("speech").stream()
                .filter(hit -> hit.code().equals("words") && object(scene, hit))
                .findFirst()
                .flatMap(words -> claimant(scene, words))
                .flatMap(actor -> Optional.ofNullable(speech.quotations().get(0))
                        .map(quotation -> draft(speech, quotation, actor)))
                .stream()
                .toList();
    }

    /** The words that were said are in the accusative, or what was spoken about. */
    private static boolean object(Scene scene, Hit words) {
        boolean about = scene.hit("adposition", words.end())
                .filter(hit -> hit.code().equals("about"))
                .isPresent();
        return about
                || scene.word(words.end() - 1).readings().stream()
                        .anyMatch(reading -> reading.inflection().kase() == Case.ACC);
    }

    private static Optional<Actor> claimant(Scene scene, Hit words) {
        Optional<Hit> verb = scene.hits().stream()
                .filter(hit -> verb(hit) && hit.entry().verb() && hit.begin() >= words.end())
                .filter(hit -> !hit.reading().inflection().passive())
                .findFirst();
        return verb.flatMap(said -> names(scene, said)
                ? scene.mentions("person").stream()
                        .filter(m -> m.actors().size() == 1 && m.begin() >= said.end())
                        .map(m -> m.actors().getFirst())
                        .findFirst()
                : subject(scene, said.begin()));
    }

    /** A sentence with a verb of speech that ends in a colon announces what its subject says next. */
    private Optional<Actor> announces(Scene scene) {
        Unit unit = scene.unit();
        boolean colon = unit.words().getLast().mark(":");
        boolean speech = scene.hits().stream().anyMatch(Speakers::verb);
        if (colon && !speech) {
            return named(scene);
        }
        return colon ? according(scene).or(() -> teller(scene, unit.size())).or(discourse::subject) : Optional.empty();
    }

    /** A name before a comma opens a line that ends in a colon: <i>Олжас Бектенов, Премьер-министр:</i>. */
    private Optional<Actor> named(Scene scene) {
        Optional<Mention> person = scene.mentions("person").stream()
                .filter(m -> m.begin() == 0 && m.actors().size() == 1)
                .findFirst();
        int comma = person.map(Mention::end).orElse(GIVEN_AND_SURNAME);
        boolean office = scene.mentions("office").stream().anyMatch(m -> m.begin() > comma);
        if (comma >= scene.unit().size() || !scene.word(comma).mark(",")) {
            return Optional.empty();
        }
        return person.map(m -> m.actors().getFirst())
                .or(() -> office ? Optional.of(knowledge.stranger(scene, comma)) : Optional.empty());
    }

    /** <i>Nazirin sözlərinə görə, ...:</i>, in the minister's words. */
    private static Optional<Actor> according(Scene scene) {
        return scene.hits("speech").stream()
                .filter(hit -> hit.code().equals("according"))
                .flatMap(hit ->
                        scene.mentions("person").stream().filter(m -> m.actors().size() == 1 && m.end() == hit.begin()))
                .map(m -> m.actors().getFirst())
                .findFirst();
    }

    /** Who says what follows a colon: the subject of the verb of speech, not of the clause that it reports. */
    private static Optional<Actor> teller(Scene scene, int before) {
        return scene.hits().stream()
                .filter(hit -> verb(hit) && hit.end() <= before)
                .reduce((a, b) -> b)
                .flatMap(hit -> subject(scene, hit.begin()))
                .or(() -> subject(scene, before));
    }

    /** Whether the words are those of a service or an agency, which no person says. */
    private static boolean passedOn(Scene scene, int at) {
        return after(scene, at)
                .filter(hit -> hit.code().equals("heard") || told(scene, at, hit))
                .isPresent();
    }

    /** The word by which people speak that the words before it belong to. */
    private static Optional<Hit> after(Scene scene, int at) {
        return scene.hits().stream()
                .filter(hit -> verb(hit) && hit.begin() > at && hit.begin() <= at + REACH)
                .min(Comparator.comparing(Speakers::leadsOn)
                        .thenComparing(Hit::begin)
                        .thenComparing(Hit::end, Comparator.reverseOrder()));
    }

    private Optional<Actor> speaker(Scene scene, int at) {
        Optional<Hit> after = after(scene, at);
        if (after.filter(hit -> hit.reading().inflection().passive() && letter(scene, hit.end()))
                .isPresent()) {
            return discourse.author();
        }
        if (after.filter(hit ->
                        hit.code().equals("heard") || hit.reading().inflection().passive() || told(scene, at, hit))
                .isPresent()) {
            return Optional.empty();
        }
        if (after.filter(hit -> names(scene, hit)).isPresent()) {
            return following(scene, at, after.get());
        }
        if (after.isPresent()) {
            return following(scene, at, after.get())
                    .or(() -> subject(scene, at))
                    .or(() -> nobodyElse(scene) ? discourse.subject() : Optional.empty());
        }
        boolean colon = at > 0 && scene.word(at - 1).mark(":");
        if (colon) {
            return teller(scene, at).or(() -> discourse.subject());
        }
        return at == 0 ? announced : Optional.empty();
    }

    /** Whether a letter is said to hold the words, by its name or by a pronoun: <i>it is written in the telegram</i>. */
    private boolean letter(Scene scene, int from) {
        String vocabulary = frame.speech().getOrDefault("letter", "");
        return scene.hits().stream()
                .anyMatch(hit -> hit.begin() >= from
                        && hit.begin() <= from + LETTER_REACH
                        && (hit.is(vocabulary)
                                || hit.is("reference") && hit.code().equals("pronoun"))
                        && hit.reading().inflection().kase() == Case.LOC);
    }

    /** A verb or noun by which people speak, not the word for those who only pass it on. */
    private static boolean verb(Hit hit) {
        return hit.is("speech") && !hit.code().equals("press") && !hit.code().equals("words");
    }

    /** A converb closes the speech and leaves it to the verb behind to say who spoke: Turkmen <i>diýip, ... belledi</i>. */
    private static boolean leadsOn(Hit verb) {
        return verb.reading().inflection().form() == VerbForm.CONVERB;
    }

    /** Whether an agency or a reporter tells what stands before: that is no speech of a person. */
    private static boolean told(Scene scene, int at, Hit verb) {
        return scene.hits("speech").stream()
                .anyMatch(hit -> hit.code().equals("press") && hit.begin() > at && hit.begin() <= verb.end() + REACH);
    }

    /** A participle before a noun says what the words are: a question, a slogan. */
    private static boolean names(Scene scene, Hit verb) {
        boolean participle = Set.of(VerbForm.PARTICIPLE, VerbForm.SUBJECT_PARTICIPLE)
                .contains(verb.reading().inflection().form());
        return participle
                && verb.end() < scene.unit().size()
                && scene.word(verb.end()).word()
                && scene.word(verb.end()).best().nominal();
    }

    /** A person in the nominative between the speech and its verb, or right behind the verb. */
    private static Optional<Actor> following(Scene scene, int at, Hit verb) {
        return scene.mentions("person").stream()
                .filter(m -> m.actors().size() == 1 && m.begin() > at && m.begin() <= verb.end() + BEHIND)
                .filter(m -> m.marked("nom") && m.function().isEmpty())
                .filter(m -> noComma(scene, verb.end() + (leadsOn(verb) ? 1 : 0), m.begin()))
                .map(m -> m.actors().getFirst())
                .findFirst();
    }

    private static boolean noComma(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.word(i).mark(",") || scene.word(i).mark(".")) {
                return false;
            }
        }
        return true;
    }

    /** The last person in the nominative before an index. */
    private static Optional<Actor> subject(Scene scene, int before) {
        return scene.mentions("person").stream()
                .filter(m -> m.actors().size() == 1 && m.end() <= before)
                .filter(m -> m.marked("nom") && m.function().isEmpty())
                .reduce((a, b) -> b)
                .map(m -> m.actors().getFirst());
    }

    private static boolean nobodyElse(Scene scene) {
        return scene.mentions().stream().noneMatch(m -> m.is("person"));
    }

    private Draft draft(Unit unit, Quotation quotation, Actor actor) {
        discourse.acted(actor);
        Draft draft = new Draft(frame, frame.name() + ".speech", unit.paragraph(), false, true, 0.9);
        Span span = quotation.span();
        List<String> words = words(span.of(knowledge.report()));
        draft.slots.put(frame.speech().get("speaker"), Value.of(actor.name()));
        draft.slots.put(
                frame.speech().get("begins"),
                Value.of(String.join(" ", words.subList(0, Math.min(WORDS, words.size())))));
        draft.slots.put(
                frame.speech().get("ends"),
                Value.of(String.join(" ", words.subList(Math.max(0, words.size() - WORDS), words.size()))));
        draft.evidence.add(span);
        return draft;
    }

    /** Words as white space parts them, without marks, in lower case. */
    private List<String> words(String text) {
        Locale locale = Locale.forLanguageTag(knowledge.language().code());
        return SPACE.splitAsStream(text)
                .map(word -> MARKS.matcher(word).replaceAll("").toLowerCase(locale))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
