package org.elchi.writing.wording;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.language.Declension;
import org.elchi.language.Inflection;
import org.elchi.language.morphology.Features;
import org.elchi.writing.page.Paper.Run;

/**
 * How a language puts words together: endings, lists, plurals, capitals, quotation marks.
 *
 * @param tag BCP 47 tag
 * @param locale whose plurals it has
 * @param capitals whose capital letters it has
 * @param declension nothing for a language that writes bare forms
 * @param and what stands before the last of a list, and behind the others
 * @param each whether every item of a list takes an ending, else the last alone
 * @param concord what agrees with its neighbours
 * @param quotation marks before and behind original words
 */
record Diction(
        String tag,
        ULocale locale,
        ULocale capitals,
        Optional<Declension> declension,
        String and,
        boolean each,
        Concord concord,
        List<String> quotation)
        implements Template.Voice {
    private static final String ORDINAL = "ordinal";
    private static final String COMMA = ", ";
    private static final Cache<Ordinal, String> ORDINALS =
            Caffeine.newBuilder().maximumSize(1_000).build();

    @Override
    public List<Run> runs(Said said, String tags) {
        List<Run> runs = new ArrayList<>();
        int last = said.items().size() - 1;
        for (int i = 0; i <= last; i++) {
            if (i > 0) {
                runs.add(Run.of(i == last ? " " + and + " " : COMMA));
            }
            Said.Item item = said.items().get(i);
            runs.add(new Run(each || i == last ? form(item, tags) : item.text(), item.language()));
        }
        return runs;
    }

    private String form(Said.Item item, String tags) {
        if (tags.isEmpty() || item.kind().isEmpty()) {
            return item.text();
        }
        if (declension.isEmpty()) {
            return tags.equals(ORDINAL) ? byCldr(item.text()) : item.text();
        }
        Declension forms = declension.get();
        Optional<String> form = tags.equals(ORDINAL)
                ? forms.ordinal(item.text())
                : forms.form(item.text(), item.kind().get(), inflection(tags));
        return form.orElse(item.text());
    }

    private String byCldr(String figures) {
        return ORDINALS.get(new Ordinal(locale, figures), Ordinal::said);
    }

    /** A number in its place, as a language of CLDR says it; its rules are dear to read. */
    private record Ordinal(ULocale locale, String figures) {
        String said() {
            return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL).format(new BigDecimal(figures));
        }
    }

    private static Inflection inflection(String tags) {
        return Features.parse(tags);
    }

    /** Whether a template may ask for a form by these names. */
    static Optional<String> wrong(String tags) {
        try {
            return tags.equals(ORDINAL) || inflection(tags) != null ? Optional.empty() : Optional.of(tags);
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public List<String> classes(Said said) {
        return concord.classes(said);
    }

    @Override
    public String category(Said said) {
        return PluralRules.forLocale(locale).select(said.quantity().doubleValue());
    }

    /** Original words between this language's quotation marks. */
    String quoted(String words) {
        return quotation.get(0) + words.replaceAll("\\s+", " ").strip() + quotation.get(1);
    }

    /** The same, no more than so many characters of them, cut between words. */
    String quoted(String words, int longest) {
        String text = words.replaceAll("\\s+", " ").strip();
        if (text.codePointCount(0, text.length()) <= longest) {
            return quoted(text);
        }
        int end = text.offsetByCodePoints(0, longest);
        int space = text.lastIndexOf(' ', end);
        return quoted(text.substring(0, space > end / 2 ? space : end) + " …");
    }

    /** A sentence begins with a capital letter. */
    List<Run> sentence(List<Run> runs) {
        List<Run> sentence = merged(runs);
        if (!sentence.isEmpty() && sentence.getFirst().language().isEmpty()) {
            sentence.set(0, Run.of(capital(sentence.getFirst().text())));
        }
        return sentence;
    }

    /** Neighbouring runs of one language become one, and its little words fit what follows them. */
    List<Run> merged(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        for (Run run : runs) {
            if (run.text().isEmpty()) {
                continue;
            }
            if (!merged.isEmpty() && merged.getLast().language().equals(run.language())) {
                Run before = merged.removeLast();
                merged.add(new Run(before.text() + run.text(), run.language()));
            } else {
                merged.add(run);
            }
        }
        merged.replaceAll(run -> run.language().isEmpty() ? Run.of(concord.fitted(run.text())) : run);
        return merged;
    }

    /** A text with a capital letter at its beginning. */
    String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return UCharacter.toTitleCase(capitals, text.substring(0, first), null, UCharacter.TITLECASE_NO_LOWERCASE)
                + text.substring(first);
    }

    static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
