package org.elchi.language.morphology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.elchi.language.Inflection;
import org.elchi.language.PartOfSpeech;

/** Writes word forms with the endings by which the analyser reads them. */
public final class Generator {
    private static final int MOST_ENDINGS = 7;

    private record Wanted(String place, Inflection inflection) {}

    private record Path(Place place, List<Ending> endings, List<String> says) {
        Path then(Place.Step step) {
            List<Ending> longer = new ArrayList<>(endings);
            longer.add(step.ending());
            List<String> said = new ArrayList<>(says);
            said.addAll(step.ending().says());
            said.addAll(step.to().adds());
            return new Path(step.to(), longer, said);
        }
    }

    private final Morphology morphology;
    private final Sounds sounds;
    private final Map<Wanted, List<List<Ending>>> ways = new ConcurrentHashMap<>();

    public Generator(Morphology morphology) {
        this.morphology = morphology;
        this.sounds = morphology.sounds();
    }

    /** The form of a lemma in the common alphabet; nothing where the language has none that says this. */
    public Optional<String> form(String lemma, PartOfSpeech pos, Inflection inflection) {
        return form(lemma, pos, inflection, Set.of());
    }

    /** @param marks what is said of the stem beside its class */
    public Optional<String> form(String lemma, PartOfSpeech pos, Inflection inflection, Set<Stems.Mark> marks) {
        for (Morphology.Irregular irregular : morphology.irregulars()) {
            if (irregular.lemma().equals(lemma)
                    && irregular.pos().equals(pos.tag())
                    && new Features().say(irregular.says()).inflection().equals(inflection)) {
                return Optional.of(irregular.form());
            }
        }
        String place = pos == PartOfSpeech.VERB ? Morphology.VERB : Morphology.NOUN;
        return ways.computeIfAbsent(new Wanted(place, inflection), this::ways).stream()
                .map(endings -> form(lemma, endings, pos, marks))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The form of a word that bears the possessive of the third person already, with more endings behind it. */
    public Optional<String> possessed(String form, Inflection more) {
        return ways.computeIfAbsent(new Wanted(Morphology.POSSESSED, more), this::ways).stream()
                .map(endings -> form(form, endings, PartOfSpeech.NAME, Set.of()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A number as spoken with the ending that figures take for its ordinal; nothing where the language has none. */
    public Optional<String> ordinal(String spoken) {
        return morphology.place(Morphology.FIGURE).steps().stream()
                .map(Place.Step::ending)
                .filter(ending -> ending.says().equals(List.of("ordinal")))
                .reduce((first, last) -> last)
                .flatMap(ending -> with(spoken, ending, false, false, Set.of()));
    }

    private List<List<Ending>> ways(Wanted wanted) {
        Set<String> allowed = Features.allowed(wanted.inflection);
        List<List<Ending>> found = new ArrayList<>();
        List<Path> paths = List.of(new Path(morphology.place(wanted.place), List.of(), List.of()));
        for (int length = 0; length <= MOST_ENDINGS && !paths.isEmpty(); length++) {
            List<Path> longer = new ArrayList<>();
            for (Path path : paths) {
                if (path.place.reads().stream().anyMatch(reads -> says(path.says, reads, wanted.inflection))) {
                    found.add(path.endings);
                }
                for (Place.Step step : path.place.steps()) {
                    boolean fresh = step.ending().says().stream().noneMatch(path.says::contains);
                    if (fresh
                            && allowed.containsAll(step.ending().says())
                            && !step.ending().says().isEmpty()) {
                        longer.add(path.then(step));
                    }
                }
            }
            paths = longer;
        }
        found.sort(Comparator.comparingInt(List<Ending>::size).thenComparingInt(Generator::cost));
        return found;
    }

    /** What is written in good style costs less than what is only spoken. */
    private static int cost(List<Ending> endings) {
        return endings.stream().mapToInt(Ending::cost).sum();
    }

    private static boolean says(List<String> says, List<String> reads, Inflection wanted) {
        return new Features().say(says).say(reads).inflection().equals(wanted);
    }

    private Optional<String> form(String lemma, List<Ending> endings, PartOfSpeech pos, Set<Stems.Mark> marks) {
        String form = endings.isEmpty() ? lemma : morphology.beforeEndings(lemma);
        boolean verb = pos == PartOfSpeech.VERB;
        for (int i = 0; i < endings.size(); i++) {
            Optional<String> longer = i > 0
                    ? with(form, endings.get(i), true, false, Set.of())
                    : with(form, endings.get(i), softens(lemma, pos, marks), verb, marks);
            if (longer.isEmpty()) {
                return Optional.empty();
            }
            form = longer.get();
        }
        return Optional.of(form);
    }

    private boolean softens(String stem, PartOfSpeech pos, Set<Stems.Mark> marks) {
        if (pos == PartOfSpeech.NAME) {
            return marks.contains(Stems.Mark.SOFT);
        }
        return !marks.contains(Stems.Mark.HARD)
                && (marks.contains(Stems.Mark.SOFT) || morphology.shortStemsSoften() || syllables(stem) > 1);
    }

    private long syllables(String stem) {
        return stem.chars().filter(c -> sounds.vowel((char) c)).count();
    }

    private Optional<String> with(String stem, Ending ending, boolean softens, boolean verb, Set<Stems.Mark> marks) {
        char[] letters = stem.toCharArray();
        int length = letters.length;
        char last = letters[length - 1];
        boolean lengthy = marks.contains(Stems.Mark.LONG) || syllables(stem) > 1;
        for (Pattern pattern : ending.patterns()) {
            boolean takes = !pattern.takes().isEmpty();
            if (pattern.afterLong() && !lengthy
                    || takes && (length < 2 || pattern.takes().indexOf(last) < 0)) {
                continue;
            }
            int kept = takes ? length - 1 : length;
            int harmony = harmony(letters, kept, takes);
            harmony = marks.contains(sounds.back(Math.max(0, harmony)) ? Stems.Mark.FRONT : Stems.Mark.BACK)
                    ? sounds.twin(Math.max(0, harmony))
                    : harmony;
            Optional<String> surface = pattern.after(Math.max(0, harmony), sounds.last(letters, kept));
            if (surface.isPresent()) {
                return Optional.of(joined(stem.substring(0, kept), surface.get(), softens && !takes, verb, marks));
            }
        }
        return Optional.empty();
    }

    /** The harmony of the last vowel kept, unless a vowel that is taken away is back where it is front, or the reverse. */
    private int harmony(char[] letters, int kept, boolean takes) {
        int own = sounds.harmony(letters[letters.length - 1]);
        int harmony = sounds.harmony(letters, kept);
        boolean other = takes && own >= 0 && harmony >= 0 && !sounds.sameFrontness(own, harmony);
        return harmony < 0 || other ? own : harmony;
    }

    private String joined(String stem, String ending, boolean softens, boolean verb, Set<Stems.Mark> marks) {
        int last = stem.length() - 1;
        if (ending.isEmpty() || !sounds.vocalic(ending.charAt(0))) {
            return stem + ending;
        }
        char letter = softens ? softened(stem, verb, marks) : stem.charAt(last);
        boolean drops = marks.contains(Stems.Mark.DROPS) && last > 1 && sounds.vowel(stem.charAt(last - 1));
        String begin = stem.substring(0, drops ? last - 1 : last);
        return begin + letter + (marks.contains(Stems.Mark.DOUBLES) ? letter : "") + ending;
    }

    /** A stem that is marked soft softens as some do, others as all do. */
    private char softened(String stem, boolean verb, Set<Stems.Mark> marks) {
        char letter = stem.charAt(stem.length() - 1);
        char usual = morphology.softened(stem, verb);
        return usual == letter && marks.contains(Stems.Mark.SOFT) ? morphology.softenedBySome(letter, verb) : usual;
    }
}
