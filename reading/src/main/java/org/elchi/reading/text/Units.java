package org.elchi.reading.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.Analysis;
import org.elchi.language.Sentence;
import org.elchi.language.Span;
import org.elchi.language.VerbForm;
import org.elchi.language.Word;
import org.elchi.language.Word.Shape;
import org.elchi.reading.lexicon.Lexicon;

/** Turns an analysed text into units: what is not the report goes, repeated lines too, direct speech becomes units of its own. */
public final class Units {
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_NAMING = 24;

    private final Lexicon lexicon;
    private final List<Unit> units = new ArrayList<>();

    private Units(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The units of each story of a text, in its order; direct speech follows the sentence that it stands in. */
    public static List<List<Unit>> of(Analysis analysis, Lexicon lexicon, Noise noise) {
        return Stories.of(analysis, noise).stream()
                .map(story -> of(story, analysis.text(), lexicon))
                .toList();
    }

    private static List<Unit> of(List<Block> story, String text, Lexicon lexicon) {
        Units units = new Units(lexicon);
        Set<String> seen = new HashSet<>();
        boolean open = false;
        boolean named = false;
        for (Block block : story) {
            List<Sentence> sentences = block.sentences();
            Span span = sentences.getFirst().span().union(sentences.getLast().span());
            if (seen.add(span.of(text))) {
                open = units.paragraph(block.index(), sentences, block.heading(), open, named);
                named = namesSpeaker(sentences);
            }
        }
        return List.copyOf(units.units);
    }

    /** A line of a name, a comma, an office and a colon: what stands below is what he said. */
    private static boolean namesSpeaker(List<Sentence> sentences) {
        List<Word> words = sentences.stream().flatMap(s -> s.words().stream()).toList();
        boolean name = words.size() > 3
                && words.size() <= LONGEST_NAMING
                && words.getFirst().shape().capital()
                && words.getLast().mark(":");
        int comma = 0;
        while (name && comma < words.size() && !words.get(comma).mark(",")) {
            boolean part =
                    words.get(comma).shape().capital() || words.get(comma).mark("-");
            name = part && comma <= LONGEST_NAME;
            comma++;
        }
        return name
                && comma > 1
                && comma < words.size()
                && words.stream()
                        .noneMatch(word -> word.word()
                                && word.best().verb()
                                && word.best().inflection().form() == VerbForm.FINITE);
    }

    static boolean closesSentence(Word word) {
        return word.mark(".") || word.mark("!") || word.mark("?") || word.mark("…") || word.mark(":") || word.mark(";");
    }

    /** Reads a paragraph; returns whether a quotation is still open at its end. */
    private boolean paragraph(int index, List<Sentence> sentences, boolean heading, boolean open, boolean named) {
        List<Word> words = new ArrayList<>();
        Set<Integer> ends = new HashSet<>();
        for (Sentence sentence : sentences) {
            words.addAll(sentence.words());
            ends.add(words.size());
        }
        Speech speech = Speech.find(words, lexicon, open, named);
        List<Word> outer = new ArrayList<>();
        Map<Integer, Quotation> quotations = new LinkedHashMap<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Speech.Region> region = speech.at(at);
            if (region.isPresent()) {
                Speech.Region r = region.get();
                Quotation quotation = new Quotation(index, words.subList(r.begin(), r.end()));
                quotations.put(outer.size(), quotation);
                outer.add(new Word(quotation.span(), "", Unit.SPEECH, Shape.MARK, true, List.of()));
                at = r.after();
                if (ends.contains(at) && ended(words, at)) {
                    flush(index, heading, outer, quotations, words, ends);
                }
            } else {
                outer.add(words.get(at++));
                if (ends.contains(at)) {
                    flush(index, heading, outer, quotations, words, ends);
                }
            }
        }
        flush(index, heading, outer, quotations, words, ends);
        return speech.openAtEnd();
    }

    /** After direct speech the sentence goes on with a small letter, a comma or a dash. */
    private static boolean ended(List<Word> words, int at) {
        if (at >= words.size()) {
            return true;
        }
        Word next = words.get(at);
        return next.shape() == Shape.MARK
                ? next.mark("«") || next.mark("\"")
                : next.shape().capital();
    }

    private void flush(
            int paragraph,
            boolean heading,
            List<Word> outer,
            Map<Integer, Quotation> quotations,
            List<Word> all,
            Set<Integer> ends) {
        if (outer.isEmpty()) {
            return;
        }
        units.add(new Unit(paragraph, heading, outer, quotations, Optional.empty()));
        for (Quotation quotation : quotations.values()) {
            inner(paragraph, quotation, all, ends);
        }
        outer.clear();
        quotations.clear();
    }

    private void inner(int paragraph, Quotation quotation, List<Word> all, Set<Integer> ends) {
        int begin = all.indexOf(quotation.words().getFirst());
        List<Word> sentence = new ArrayList<>();
        for (int i = 0; i < quotation.words().size(); i++) {
            sentence.add(quotation.words().get(i));
            if (ends.contains(begin + i + 1)) {
                units.add(new Unit(paragraph, false, sentence, Map.of(), Optional.of(quotation)));
                sentence = new ArrayList<>();
            }
        }
        if (!sentence.isEmpty()) {
            units.add(new Unit(paragraph, false, sentence, Map.of(), Optional.of(quotation)));
        }
    }
}
