package org.elchi.bench.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.elchi.authority.Authority;
import org.elchi.authority.Names;
import org.elchi.language.Inflection;
import org.elchi.language.Language;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.language.data.Yaml;

/**
 * The words of one language that can be changed in a report.
 *
 * @param months numbers by lemma in the common alphabet
 * @param ordinals numbers by lemma in the common alphabet
 */
record Vocabulary(Language language, Names names, Map<String, Integer> months, Map<String, Integer> ordinals) {
    private static final int FEW = 12;

    static Vocabulary load(Language base, Authority authority) {
        Language language = base.with(authority.stems(base.code()));
        Data lang = Data.bundled("lang");
        Problems problems = new Problems();
        Map<String, Integer> months = new HashMap<>();
        Yaml.read(lang, base.code() + "/time.yaml", problems)
                .flatMap(time -> time.get("months"))
                .ifPresent(all -> all.entries()
                        .forEach((number, words) ->
                                words.texts().forEach(word -> months.put(base.common(word), Integer.valueOf(number)))));
        Map<String, Integer> ordinals = new HashMap<>();
        for (Row row : Tsv.read(lang, base.code() + "/numbers.tsv", 1, problems)) {
            if (row.cell(1).equals("ordinal") && row.cell(2).matches("[2-9]|1[0-2]")) {
                ordinals.putIfAbsent(base.common(row.cell(0)), Integer.valueOf(row.cell(2)));
            }
        }
        problems.raise();
        return new Vocabulary(language, authority.names(base.code(), base::common), months, ordinals);
    }

    /** A form of the first name of a month. */
    Optional<String> month(int number, Inflection inflection, String script) {
        return word(months, number).flatMap(lemma -> language.inflect(lemma, PartOfSpeech.NOUN, inflection, script));
    }

    /** A form of an ordinal; numbers from 2 to 12. */
    Optional<String> ordinal(int number, Inflection inflection, String script) {
        return word(ordinals, 2 + (number - 2) % (FEW - 1))
                .flatMap(lemma -> language.inflect(lemma, PartOfSpeech.NUMERAL, inflection, script));
    }

    private static Optional<String> word(Map<String, Integer> words, int number) {
        return words.entrySet().stream()
                .filter(word -> word.getValue() == number)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
