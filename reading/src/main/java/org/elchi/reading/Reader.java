package org.elchi.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.elchi.authority.Authority;
import org.elchi.authority.Names;
import org.elchi.authority.Romaniser;
import org.elchi.authority.matching.SurnameEndings;
import org.elchi.language.Analysis;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Stem;
import org.elchi.language.Tongue;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.reading.discourse.Cast;
import org.elchi.reading.discourse.Discourse;
import org.elchi.reading.discourse.Mentions;
import org.elchi.reading.discourse.People;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.discourse.UnknownNames;
import org.elchi.reading.explain.Explanation;
import org.elchi.reading.explain.Passage;
import org.elchi.reading.explain.Weighed;
import org.elchi.reading.fit.Fitting;
import org.elchi.reading.frame.Frame;
import org.elchi.reading.frame.Frames;
import org.elchi.reading.frame.Ways;
import org.elchi.reading.lexicon.Lexicon;
import org.elchi.reading.text.Noise;
import org.elchi.reading.text.Unit;
import org.elchi.reading.text.Units;
import org.elchi.reading.value.Values;

/** Reads reports. Immutable but for languages that are loaded when first met; one reader serves any number of threads. */
public final class Reader {
    /** What one language needs for reading. */
    private record Tools(
            Authority authority,
            Lexicon lexicon,
            Ways ways,
            Names names,
            Values values,
            UnknownNames unknown,
            Noise noise,
            Fitting fitting) {}

    private final Data lang;
    private final Languages languages;
    private final CompletableFuture<Authority> world;
    private final Frames frames;
    private final Romaniser romaniser;
    private final Map<String, Optional<Tools>> tools = new ConcurrentHashMap<>();

    private Reader(
            Data lang, Languages languages, CompletableFuture<Authority> world, Frames frames, Romaniser romaniser) {
        this.lang = lang;
        this.languages = languages;
        this.world = world;
        this.frames = frames;
        this.romaniser = romaniser;
    }

    /** A reader with the bundled languages, frames and world. */
    public static Reader load() {
        return load(Authority::load);
    }

    /**
     * A reader with the bundled languages and frames, and a world that is loaded beside them.
     *
     * @param authority called once, from another thread
     */
    public static Reader load(Supplier<Authority> authority) {
        CompletableFuture<Authority> world = beside(authority);
        Data lang = Data.bundled("lang");
        return new Reader(lang, Languages.load(lang), world, Frames.load(), Romaniser.of(lang));
    }

    /** On a thread of its own: those who wait for it may be all the threads of a pool. */
    private static <T> CompletableFuture<T> beside(Supplier<T> task) {
        return CompletableFuture.supplyAsync(
                task, work -> Thread.ofPlatform().daemon().start(work));
    }

    /** Who and what there is. */
    public Authority authority() {
        return world();
    }

    /** The facts of one report. A pure function of the report; never throws for any text. */
    public Findings read(Report report) {
        return read(report, identify(report));
    }

    /** The facts of a report whose language is known. */
    public Findings read(Report report, Tongue tongue) {
        return read(report, tongue, false);
    }

    /** The facts of a sentence by itself: that a report must be about two states is not asked. For checking ways of saying. */
    public Findings readAlone(Report sentence, Tongue tongue) {
        return read(sentence, tongue, true);
    }

    /**
     * The facts of a report with the way that led to them, and why there are no others.
     *
     * @param alone whether the text is a sentence by itself: that a report must be about two states is not asked
     */
    public Explanation explain(Report report, Tongue tongue, boolean alone) {
        return tools.computeIfAbsent(tongue.language(), this::tools)
                .map(t -> {
                    List<Fact> facts = new ArrayList<>();
                    List<Passage> passages = new ArrayList<>();
                    List<Weighed> weighed = new ArrayList<>();
                    for (Staged staged : stages(report, tongue, t)) {
                        Explanation story =
                                t.fitting().explain(report, tongue, staged.scenes(), staged.discourse(), alone);
                        facts.addAll(story.findings().facts());
                        passages.addAll(story.passages());
                        weighed.addAll(story.weighed());
                    }
                    return new Explanation(
                            new Findings(report, tongue, Facts.once(facts)), passages, Facts.surest(weighed));
                })
                .orElseGet(() -> new Explanation(new Findings(report, tongue, List.of()), List.of(), List.of()));
    }

    /** The facts of a report, those that are not sure enough to be told among them, with what makes them more sure or less; parameters as in {@link #explain}. */
    public List<Weighed> weighed(Report report, Tongue tongue, boolean alone) {
        return tools.computeIfAbsent(tongue.language(), this::tools)
                .map(t -> {
                    List<Weighed> weighed = new ArrayList<>();
                    for (Staged staged : stages(report, tongue, t)) {
                        weighed.addAll(t.fitting().weighed(report, staged.scenes(), staged.discourse(), alone));
                    }
                    return Facts.surest(weighed);
                })
                .orElseGet(List::of);
    }

    private Findings read(Report report, Tongue tongue, boolean alone) {
        return tools.computeIfAbsent(tongue.language(), this::tools)
                .map(t -> new Findings(report, tongue, facts(report, tongue, t, alone, (raw, scene) -> {})))
                .orElseGet(() -> new Findings(report, tongue, List.of()));
    }

    /** The languages that there are, read or only analysed. */
    public Languages tongues() {
        return languages;
    }

    /** The language that a report is in. */
    public Tongue identify(Report report) {
        return languages.identify(report.text());
    }

    /** Who and what a report names, in its order; empty where its language cannot be read. */
    public List<Named> names(Report report, Tongue tongue) {
        List<Named> names = new ArrayList<>();
        tools.computeIfAbsent(tongue.language(), this::tools)
                .ifPresent(t -> facts(
                        report, tongue, t, true, (raw, scene) -> names.addAll(Named.in(raw, scene, t.authority()))));
        names.sort(Comparator.comparing(Named::span));
        return names;
    }

    /** Codes of the languages that can be read, in order: those whose folder has frames; the others are only analysed. */
    public List<String> languages() {
        return languages.codes().stream().filter(this::reads).toList();
    }

    /** Whether there are ways of saying for a language. */
    public boolean reads(String language) {
        String frames = language + "/frames/";
        return lang.files().stream().anyMatch(path -> path.startsWith(frames));
    }

    /** Names of the frames, in order. */
    public List<String> frames() {
        return frames.all().stream().map(Frame::name).toList();
    }

    /** The ways of a language with their examples, for those who check them. */
    public Optional<Ways> ways(String language) {
        return tools.computeIfAbsent(language, this::tools).map(Tools::ways);
    }

    /** The world, which loads beside the languages. */
    private Authority world() {
        try {
            return world.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Optional<Tools> tools(String code) {
        return reads(code) ? languages.of(code).map(this::tools) : Optional.empty();
    }

    private Tools tools(Language base) {
        Problems problems = new Problems();
        Ways ways = Ways.load(lang, base.code(), frames, problems);
        Authority authority = world();
        CompletableFuture<Names> names = beside(() -> authority.names(base.code(), base::common));
        List<Stem> stems = authority.stems(base.code());
        Lexicon lexicon = Lexicon.load(lang, base, ways.triggers(), stems, problems);
        Values values = Values.load(lang, lexicon.language(), problems);
        Noise noise = Noise.load(lang, base, problems);
        problems.raise();
        return new Tools(
                authority,
                lexicon,
                ways,
                names.join(),
                values,
                new UnknownNames(lexicon.language(), romaniser, SurnameEndings.load()),
                noise,
                new Fitting(frames, ways, lexicon, authority, romaniser));
    }

    /** A story as it stands before ways are fitted to it. */
    private record Staged(List<Scene> scenes, Discourse discourse) {}

    private List<Fact> facts(Report report, Tongue tongue, Tools t, boolean alone, BiConsumer<Scene, Scene> resolved) {
        List<Fact> facts = new ArrayList<>();
        for (Staged staged : stages(report, tongue, t)) {
            facts.addAll(t.fitting().facts(report, staged.scenes(), staged.discourse(), alone, resolved));
        }
        return Facts.once(facts);
    }

    /** The stories of a report, one but for a listing; each has people and a course of its own. */
    private static List<Staged> stages(Report report, Tongue tongue, Tools t) {
        Analysis analysis = t.lexicon().language().analyse(report.text(), tongue);
        return Units.of(analysis, t.lexicon(), t.noise()).stream()
                .map(units -> stage(report, units, t))
                .toList();
    }

    private static Staged stage(Report report, List<Unit> units, Tools t) {
        Cast cast = new Cast(units.size());
        People people = new People(t.authority(), t.unknown(), cast, report.date());
        Mentions mentions =
                new Mentions(t.lexicon(), t.authority(), t.names(), t.values(), people, cast, report.date());
        List<Scene> scenes = units.stream().map(mentions::find).toList();
        Discourse discourse = new Discourse(t.authority(), cast, t.lexicon().home(), report.date());
        return new Staged(scenes, discourse);
    }
}
