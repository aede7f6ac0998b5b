package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.elchi.authority.Authority;
import org.elchi.authority.NameMatch;
import org.elchi.authority.Names;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Reading;
import org.elchi.language.Sentence;
import org.elchi.language.Span;
import org.elchi.language.Tongue;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.register.record.Gist;

/** Marks what quoted words say in a way that does not depend on their language: names, figures, words of one origin, words of one meaning. */
final class Wording {
    private static final Set<PartOfSpeech> SAYING = Set.of(
            PartOfSpeech.NOUN, PartOfSpeech.NAME, PartOfSpeech.ADJECTIVE, PartOfSpeech.VERB, PartOfSpeech.NUMERAL);
    private static final int SHORT = 2;

    private final Languages tongues;
    private final Cognates cognates;
    private final Data lang = Data.bundled("lang");
    private final Map<String, Names> names = new ConcurrentHashMap<>();
    private final Map<String, Meanings> meanings = new ConcurrentHashMap<>();

    Wording(Languages tongues) {
        this.tongues = tongues;
        this.cognates = Cognates.load(lang);
    }

    /** Adds the marks of the words that begin and end so. */
    void mark(String text, String begins, String ends, Tongue tongue, Authority authority, List<String> marks) {
        Optional<Language> language = tongues.of(tongue.language());
        if (language.isPresent()) {
            List<Word> words = new ArrayList<>();
            for (Sentence sentence : language.get().analyse(text, tongue).sentences()) {
                words.addAll(sentence.words());
            }
            Span quoted = Quoted.in(text, begins, ends);
            List<Word> said = words.stream()
                    .filter(word ->
                            word.span().begin() >= quoted.begin() && word.span().end() <= quoted.end())
                    .toList();
            marks.add(Gist.mark(
                    Gist.LENGTH, String.valueOf(said.stream().filter(Word::word).count())));
            Meanings known = meanings.computeIfAbsent(language.get().code(), code -> Meanings.of(lang, language.get()));
            boolean[] named = named(said, language.get(), authority, marks);
            for (int i = 0; i < said.size(); i++) {
                if (!named[i]) {
                    word(said.get(i), known, marks);
                }
            }
        }
    }

    private boolean[] named(List<Word> said, Language language, Authority authority, List<String> marks) {
        Names known = names.computeIfAbsent(language.code(), code -> authority.names(code, language::common));
        boolean[] named = new boolean[said.size()];
        for (NameMatch match : known.find(said)) {
            marks.add(Gist.mark(Gist.NAMED, match.best().id()));
            java.util.Arrays.fill(named, match.begin(), match.end(), true);
        }
        return named;
    }

    private void word(Word word, Meanings known, List<String> marks) {
        if (word.number()) {
            marks.add(Gist.mark(Gist.FIGURE, word.best().lemma()));
        } else if (word.word()) {
            Reading best = word.best();
            word.readings().stream()
                    .map(reading -> known.of(reading.lemma()))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .ifPresent(found -> found.forEach(one -> marks.add(Gist.mark(Gist.MEANING, one))));
            String folded = cognates.folded(best.lemma());
            if (SAYING.contains(best.pos()) && folded.length() >= SHORT) {
                marks.add(Gist.mark(Gist.WORD, folded));
            }
        }
    }
}
