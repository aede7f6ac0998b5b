package org.elchi.bench.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.authority.Authority;
import org.elchi.authority.tagging.Labels;
import org.elchi.authority.tagging.Observer;
import org.elchi.authority.tagging.Template;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.data.Data;

/**
 * Sentences of several languages to learn from and to measure on: news whose names others have annotated, and our own.
 *
 * @param sentences in the order of the files
 * @param complete what is seen of each with all that is known
 * @param forgetful what is seen of each with some words forgotten
 */
record Corpus(Labels labels, List<Annotated> sentences, List<Sample> complete, List<Sample> forgetful) {
    /** The classes that are measured. */
    private static final int FORGOTTEN = 15;

    private static final int HUNDRED = 100;

    /**
     * Reads files of annotated sentences.
     *
     * @param files each named by its language, {@code kk=FILE}
     */
    static Corpus read(List<String> files) throws IOException {
        List<Annotated> sentences = new ArrayList<>();
        for (String file : files) {
            int split = file.indexOf('=');
            sentences.addAll(Annotated.read(Path.of(file.substring(split + 1)), file.substring(0, split)));
        }
        Labels labels = labels(sentences);
        Authority authority = Authority.load();
        Languages languages = Languages.load();
        Map<String, Observer> observers = new TreeMap<>();
        Map<String, List<Observer>> forgetting = new TreeMap<>();
        List<Sample> complete = new ArrayList<>();
        List<Sample> forgetful = new ArrayList<>();
        for (Annotated sentence : sentences) {
            Observer observer = observers.computeIfAbsent(
                    sentence.language(), iso -> observer(languages.of(iso).orElseThrow(), authority));
            List<Observer> others = forgetting.computeIfAbsent(
                    sentence.language(), iso -> List.of(forgetting(observer, 1), forgetting(observer, 2)));
            Observer other = others.get(forgetful.size() % others.size());
            complete.add(Sample.of(sentence, observer.observe(sentence.tokens()), labels));
            forgetful.add(Sample.of(sentence, other.observe(sentence.tokens()), labels));
        }
        return new Corpus(labels, sentences, complete, forgetful);
    }

    /** The same as seen by one who lacks some kinds of knowledge. */
    Corpus without(Set<Template.Group> lacking) {
        return new Corpus(
                labels,
                sentences,
                complete.stream().map(sample -> sample.without(lacking)).toList(),
                forgetful.stream().map(sample -> sample.without(lacking)).toList());
    }

    /** The language as the tagger is best given it, with the names of the world. */
    private static Observer observer(Language plain, Authority authority) {
        Language language = plain.with(authority.stems(plain.code()));
        return Observer.of(language, authority, Data.bundled("lang"));
    }

    private static Observer forgetting(Observer observer, int salt) {
        return observer.forgetting(lemma -> Math.floorMod((lemma + salt).hashCode() * 31, HUNDRED) < FORGOTTEN);
    }

    private static Labels labels(List<Annotated> sentences) {
        Set<String> classes = new TreeSet<>();
        sentences.forEach(sentence -> Entities.of(sentence.tags()).forEach(entity -> classes.add(entity.kind())));
        List<String> ordered = new ArrayList<>(Labels.CHIEF);
        classes.removeAll(Labels.CHIEF);
        ordered.addAll(classes);
        return new Labels(ordered);
    }
}
