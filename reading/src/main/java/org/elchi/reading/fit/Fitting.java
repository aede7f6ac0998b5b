package org.elchi.reading.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.elchi.authority.Authority;
import org.elchi.authority.Romaniser;
import org.elchi.language.Tongue;
import org.elchi.reading.Fact;
import org.elchi.reading.Findings;
import org.elchi.reading.Report;
import org.elchi.reading.clause.Clauses;
import org.elchi.reading.clause.Status;
import org.elchi.reading.discourse.Discourse;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.explain.Condition;
import org.elchi.reading.explain.Explanation;
import org.elchi.reading.explain.Sign;
import org.elchi.reading.explain.Weighed;
import org.elchi.reading.frame.Frame;
import org.elchi.reading.frame.Frames;
import org.elchi.reading.frame.Way;
import org.elchi.reading.frame.Ways;
import org.elchi.reading.lexicon.Lexicon;

/** Fits the ways of a language to the scenes of a report. */
public final class Fitting {
    /** A fact less sure than this is not told of a report; of a sentence by itself, all is told that it says. */
    private static final double LEAST_CONFIDENCE = 0.5;

    private final Frames frames;
    private final Ways ways;
    private final Lexicon lexicon;
    private final Authority authority;
    private final Romaniser romaniser;
    private final Confidence confidence = Confidence.load();
    private final Map<String, Way> waysById = new HashMap<>();

    public Fitting(Frames frames, Ways ways, Lexicon lexicon, Authority authority, Romaniser romaniser) {
        this.frames = frames;
        this.ways = ways;
        this.lexicon = lexicon;
        this.authority = authority;
        this.romaniser = romaniser;
        ways.all().forEach(way -> waysById.put(way.id(), way));
    }

    /**
     * The facts of a report, in the order of their evidence.
     *
     * @param alone whether the text is a sentence by itself, of which nobody can tell what report it is from
     * @param resolved is told each scene, and the same once it is known whom its references stand for
     */
    public List<Fact> facts(
            Report report, List<Scene> scenes, Discourse discourse, boolean alone, BiConsumer<Scene, Scene> resolved) {
        return facts(report, scenes, discourse, alone, resolved, Witness.NONE);
    }

    /** The facts of a report with the way that led to them; parameters as in {@link #facts}. */
    public Explanation explain(Report report, Tongue tongue, List<Scene> scenes, Discourse discourse, boolean alone) {
        Trace trace = new Trace(ways);
        List<Fact> facts = facts(report, scenes, discourse, alone, (raw, scene) -> {}, trace);
        return new Explanation(new Findings(report, tongue, facts), trace.passages(), trace.weighed());
    }

    /** The facts of a report, those that are not sure enough to be told among them, with what makes them more sure or less; parameters as in {@link #facts}. */
    public List<Weighed> weighed(Report report, List<Scene> scenes, Discourse discourse, boolean alone) {
        List<Weighed> weighed = new ArrayList<>();
        facts(report, scenes, discourse, alone, (raw, scene) -> {}, new Witness() {
            @Override
            public void weighed(Weighed one) {
                weighed.add(one);
            }
        });
        return weighed;
    }

    private List<Fact> facts(
            Report report,
            List<Scene> scenes,
            Discourse discourse,
            boolean alone,
            BiConsumer<Scene, Scene> resolved,
            Witness witness) {
        Knowledge knowledge =
                new Knowledge(authority, romaniser, lexicon.language(), report.date(), report.text(), alone);
        List<Speakers> speakers = frames.all().stream()
                .filter(frame -> !frame.speech().isEmpty())
                .map(frame -> new Speakers(frame, discourse, knowledge))
                .toList();
        List<Draft> drafts = new ArrayList<>();
        Lists lists = new Lists();
        for (Scene raw : scenes) {
            Scene scene = discourse.resolve(raw);
            resolved.accept(raw, scene);
            Clauses clauses = Clauses.of(scene, lexicon);
            speakers.forEach(speaker -> drafts.addAll(speaker.find(scene)));
            drafts.addAll(lists.read(scene, found -> told(scene, clauses, discourse, knowledge, found, witness)));
        }
        boolean home = !alone && discourse.atHome(scenes);
        List<Draft> merged = Merger.merge(drafts);
        boolean silent = !alone
                && discourse.cast().statesInPlay().size() < 2
                && merged.stream().allMatch(draft -> !draft.frame.speech().isEmpty());
        Signs signs = new Signs(
                knowledge,
                waysById,
                scenes,
                merged,
                discourse.cast().statesInPlay().size() < 2);
        List<Fact> kept = new ArrayList<>();
        for (Draft draft : merged) {
            Optional<Condition> lack = silent || home ? lack(draft, silent) : Optional.empty();
            if (lack.isPresent()) {
                witness.dropped(draft, lack.get());
                continue;
            }
            List<Sign> weighed = confidence.weigh(signs.of(draft));
            Fact fact = fact(report, draft, Confidence.of(weighed));
            witness.weighed(new Weighed(fact, weighed));
            if (!alone && fact.confidence() < LEAST_CONFIDENCE) {
                witness.dropped(draft, unsure(fact));
            } else {
                kept.add(fact);
            }
        }
        return kept.stream()
                .sorted(Comparator.comparing((Fact fact) -> fact.evidence().getFirst())
                        .thenComparing(Fact::type)
                        .thenComparing(fact -> fact.slots().toString()))
                .toList();
    }

    /** What a fact lacks where the whole report says nothing, or speaks of its own state alone. */
    private static Optional<Condition> lack(Draft draft, boolean silent) {
        if (silent) {
            return Optional.of(Condition.failed(Condition.Kind.REPORT, draft.frame.name(), ""));
        }
        return draft.frame.abroad()
                ? Optional.of(Condition.failed(Condition.Kind.ABROAD, draft.frame.name(), ""))
                : Optional.empty();
    }

    private static Condition unsure(Fact fact) {
        return Condition.failed(
                Condition.Kind.SURE, fact.type(), String.format(Locale.ROOT, "%.2f", fact.confidence()));
    }

    /** A draft with what it took from the sentence. */
    private record Telling(Trigger trigger, Filling filling, List<Draft> drafts) {}

    private List<Draft> told(
            Scene scene,
            Clauses clauses,
            Discourse discourse,
            Knowledge knowledge,
            List<Announcement> announcements,
            Witness witness) {
        List<Telling> tellings = new ArrayList<>();
        List<Trigger> triggers = Triggers.find(scene, clauses, ways);
        witness.scene(scene, clauses, triggers);
        for (Trigger trigger : triggers) {
            Filling filling = new Filling(scene, clauses, trigger, discourse, knowledge);
            List<Draft> drafts = filling.drafts();
            filling.announcement().ifPresent(announcements::add);
            witness.tried(trigger, filling, drafts);
            if (!drafts.isEmpty()) {
                tellings.add(new Telling(trigger, filling, drafts));
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (Telling telling : tellings) {
            Optional<Telling> claim =
                    tellings.stream().filter(other -> claims(other, telling)).findFirst();
            if (claim.isPresent()) {
                witness.claimed(telling.trigger(), claim.get().trigger());
            } else {
                drafts.addAll(telling.drafts());
                telling.drafts().stream()
                        .filter(draft -> !draft.adds)
                        .forEach(draft -> discourse.told(draft.frame.name(), draft.slots));
                play(telling.trigger().way().frame(), telling.filling(), discourse);
            }
        }
        return drafts;
    }

    /** Whether the noun that one fact is told by heads a phrase that another fact is about: a council's meeting is no meeting of people. */
    private static boolean claims(Telling one, Telling other) {
        Trigger trigger = other.trigger();
        if (one.trigger().way().frame().claims().contains(trigger.way().frame().name())
                && under(one.trigger(), trigger)) {
            return true;
        }
        boolean foreign = !one.trigger().way().frame().equals(trigger.way().frame());
        boolean sameVerb = one.trigger().verb().equals(trigger.verb());
        if ((foreign || sameVerb) && one.trigger().within(trigger)) {
            return true;
        }
        if (!foreign && sameVerb && one.trigger().hasNoun() && !trigger.hasNoun() && contradict(one, other)) {
            return true;
        }
        if (!foreign && between(one, other) && contradict(one, other)) {
            return true;
        }
        return foreign
                && trigger.hasNoun()
                && one.filling().heads().stream().anyMatch(hit -> hit.overlaps(trigger.nounBegin(), trigger.nounEnd()));
    }

    /** Whether the noun of one stands between the verb of another and what both are about: <i>sazişin ratifikasiyası haqqında qanunu imzalayıb</i>. */
    private static boolean between(Telling one, Telling other) {
        Trigger noun = one.trigger();
        Trigger verb = other.trigger();
        return noun.verb().isEmpty()
                && !verb.hasNoun()
                && noun.nounEnd() <= verb.verbBegin()
                && one.filling().filled().entrySet().stream()
                        .anyMatch(entry -> entry.getValue().stream()
                                .anyMatch(m -> m.end() <= noun.nounBegin()
                                        && other.filling()
                                                .filled()
                                                .getOrDefault(entry.getKey(), List.of())
                                                .contains(m)));
    }

    /** Whether two ways of one verb say different things: who signs the law on a treaty's ratification does not sign the treaty. */
    private static boolean contradict(Telling one, Telling other) {
        Map<String, String> said = one.trigger().way().gives();
        return other.trigger().way().gives().entrySet().stream()
                .anyMatch(entry -> !entry.getValue().equals(said.getOrDefault(entry.getKey(), entry.getValue())));
    }

    /** Whether one fact is what the verb of another decides on. */
    private static boolean under(Trigger one, Trigger other) {
        boolean bare = other.way().frame().roles().stream()
                .anyMatch(role ->
                        !role.options().list().isEmpty() && other.way().gives().containsKey(role.name()));
        return bare
                && one.status() != Status.DONE
                && one.verb().isPresent()
                && other.verb()
                        .filter(verb -> verb.index() > one.verb().get().index())
                        .isPresent();
    }

    private static void play(Frame frame, Filling filling, Discourse discourse) {
        frame.plays().forEach((part, role) -> filling.actors(role).forEach(actor -> discourse.plays(part, actor)));
    }

    private static Fact fact(Report report, Draft draft, double confidence) {
        return new Fact(
                report.name(),
                draft.frame.name(),
                draft.slots,
                List.copyOf(draft.evidence),
                Math.round(confidence * 100) / 100.0,
                draft.rule);
    }
}
