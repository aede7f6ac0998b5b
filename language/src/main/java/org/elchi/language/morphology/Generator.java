package org.elchi.language.morphology;

import java.util.ArrayList;
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
        for (Morphology.Irregular irregular : morphology.irregulars()) {
            if (irregular.lemma().equals(lemma)
                    && irregular.pos().equals(pos.tag())
                    && new Features().say(irregular.says()).inflection().equals(inflection)) {
                return Optional.of(irregular.form());
            }
        }
        String place = pos == PartOfSpeech.VERB ? Morphology.VERB : Morphology.NOUN;
        return ways.computeIfAbsent(new Wanted(place, inflection), this::ways).stream()
                .map(endings -> form(lemma, endings, pos))
                .flatMap(Optional::stream)
                .findFirst();
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
        return found;
    }

    private static boolean says(List<String> says, List<String> reads, Inflection wanted) {
        return new Features().say(says).say(reads).inflection().equals(wanted);
    }

    private Optional<String> form(String lemma, List<Ending> endings, PartOfSpeech pos) {
        String form = lemma;
        for (int i = 0; i < endings.size(); i++) {
            boolean softens = pos != PartOfSpeech.NAME || i > 0;
            Optional<String> longer = with(
                    form, endings.get(i), softens && (i > 0 || softens(lemma)), pos == PartOfSpeech.VERB && i == 0);
            if (longer.isEmpty()) {
                return Optional.empty();
            }
            form = longer.get();
        }
        return Optional.of(form);
    }

    private boolean softens(String stem) {
        return morphology.shortStemsSoften()
                || stem.chars().filter(c -> sounds.vowel((char) c)).count() > 1;
    }

    private Optional<String> with(String stem, Ending ending, boolean softens, boolean verb) {
        char[] letters = stem.toCharArray();
        int length = letters.length;
        char last = letters[length - 1];
        for (Pattern pattern : ending.patterns()) {
            boolean takes = !pattern.takes().isEmpty();
            if (takes && (length < 2 || pattern.takes().indexOf(last) < 0)) {
                continue;
            }
            int kept = takes ? length - 1 : length;
            int harmony = sounds.harmony(letters, kept);
            Optional<String> surface =
                    pattern.after(Math.max(0, harmony < 0 ? sounds.harmony(last) : harmony), letters[kept - 1]);
            if (surface.isPresent()) {
                return Optional.of(joined(stem.substring(0, kept), surface.get(), softens && !takes, verb));
            }
        }
        return Optional.empty();
    }

    private String joined(String stem, String ending, boolean softens, boolean verb) {
        int last = stem.length() - 1;
        if (softens && !ending.isEmpty() && sounds.vocalic(ending.charAt(0))) {
            return stem.substring(0, last) + morphology.softened(stem.charAt(last), verb) + ending;
        }
        return stem + ending;
    }
}
