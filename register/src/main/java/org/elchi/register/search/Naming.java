package org.elchi.register.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.NameMatch;
import org.elchi.authority.Names;
import org.elchi.language.Language;
import org.elchi.language.Sentence;
import org.elchi.language.Tongue;
import org.elchi.language.Word;
import org.elchi.register.search.Terms.Way;

/**
 * Finds the names of the world in texts of one language. Only words with capitals, and the small ones that names hold, are looked at, and
 * what a run of them names is remembered: the press says the same names day after day.
 */
final class Naming {
    private static final int REMEMBERED = 60_000;
    private static final int LONGEST = 12;
    private static final int INITIAL = 2;

    /** A name at characters of a run. */
    private record Found(int begin, int end, List<Entity> candidates, NameMatch.Kind kind) {
        boolean surname() {
            return kind == NameMatch.Kind.SURNAME;
        }
    }

    /** A run of words in which names are looked for. */
    private record Run(int from, int to) {}

    private final Language language;
    private final Tongue tongue;
    private final Authority authority;
    private final Names names;
    private final Set<String> inner;
    private final Map<String, List<Found>> seen = new ConcurrentHashMap<>();

    Naming(Language bare, Tongue tongue, Authority authority) {
        this.language = bare.with(authority.stems(bare.code()));
        this.tongue = tongue;
        this.authority = authority;
        this.names = authority.names(bare.code(), bare::common);
        this.inner = inner(authority, bare);
    }

    /** The small words that names of the language hold: <i>Түркі мемлекеттері ұйымы</i>. */
    private static Set<String> inner(Authority authority, Language language) {
        return authority.entities().stream()
                .filter(entity -> entity instanceof Entity.Organisation || entity instanceof Entity.State)
                .flatMap(entity -> authority.names(entity).getOrDefault(language.code(), List.of()).stream())
                .flatMap(name -> List.of(name.split("[\\s-]+")).stream())
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .map(language::common)
                .map(Naming::stem)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What remains of a word whatever its endings, roughly. */
    private static String stem(String common) {
        return common.substring(0, Math.min(common.length(), 5));
    }

    /** Puts the names that a text holds among its terms, and the states that it is about by them. */
    void fill(Tokens tokens, List<Sense> senses, Optional<LocalDate> day, Terms terms, int first) {
        List<Found> found = new ArrayList<>();
        List<Integer> shifts = new ArrayList<>();
        Run run = next(tokens, senses, 0);
        while (run.from() < tokens.size()) {
            for (Found one : in(tokens.word(run.from(), run.to()))) {
                found.add(one);
                shifts.add(tokens.begin(run.from()));
            }
            run = next(tokens, senses, run.to() + 1);
        }
        Set<Entity> full = new HashSet<>();
        found.stream()
                .filter(one -> !one.surname())
                .forEach(one -> full.add(one.candidates().getFirst()));
        int at = 0;
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            Entity meant = meant(one, full, day);
            Concern.of(authority, meant, day).forEach(terms::state);
            while (tokens.end(at) <= shifts.get(i) + one.begin()) {
                at++;
            }
            for (int w = at; w < tokens.size() && tokens.begin(w) < shifts.get(i) + one.end(); w++) {
                terms.add(Way.NAME, meant.id(), first + w);
            }
        }
    }

    // ---- where names may stand

    private Run next(Tokens tokens, List<Sense> senses, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.capital(i)) {
                return new Run(i, last(tokens, senses, i));
            }
            if (adjective(senses.get(i))) {
                return new Run(i, i);
            }
        }
        return new Run(tokens.size(), tokens.size());
    }

    private int last(Tokens tokens, List<Sense> senses, int from) {
        int to = from;
        while (to + 1 < tokens.size() && to + 1 - from < LONGEST && goesOn(tokens, senses, to + 1)) {
            to++;
        }
        return to;
    }

    private boolean goesOn(Tokens tokens, List<Sense> senses, int at) {
        boolean near = tokens.spaced(at) || tokens.joined(at, '-') || initial(tokens, at - 1);
        return near
                && (tokens.capital(at)
                        || inner.contains(stem(senses.get(at).word().form())));
    }

    /** A letter or two with a capital; the full stop behind them ends no sentence. */
    private static boolean initial(Tokens tokens, int at) {
        return tokens.capital(at) && tokens.end(at) - tokens.begin(at) <= INITIAL;
    }

    /** A small word that names a state by itself: <i>қазақ</i>, <i>oʻzbek</i>. */
    private boolean adjective(Sense sense) {
        return !in(sense.word().given()).isEmpty();
    }

    private List<Found> in(String run) {
        List<Found> known = seen.get(run);
        if (known == null) {
            known = find(run);
            if (seen.size() >= REMEMBERED) {
                seen.clear();
            }
            seen.put(run, known);
        }
        return known;
    }

    private List<Found> find(String run) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : language.analyse(run, tongue).sentences()) {
            List<Word> words = sentence.words();
            for (NameMatch match : names.find(words)) {
                if (!(match.best() instanceof Entity.Office)) {
                    found.add(new Found(
                            words.get(match.begin()).span().begin(),
                            words.get(match.end() - 1).span().end(),
                            match.candidates(),
                            match.kind()));
                }
            }
        }
        return List.copyOf(found);
    }

    // ---- who is meant

    /** Of those who share a surname the one whom the text names in full, else one in office on the day, else the one who comes first. */
    private Entity meant(Found found, Set<Entity> full, Optional<LocalDate> day) {
        List<Entity> candidates = found.candidates();
        if (!found.surname() || candidates.size() == 1) {
            return candidates.getFirst();
        }
        return candidates.stream()
                .filter(full::contains)
                .findFirst()
                .or(() -> candidates.stream().filter(one -> serves(one, day)).findFirst())
                .orElse(candidates.getFirst());
    }

    private boolean serves(Entity entity, Optional<LocalDate> day) {
        return entity instanceof Entity.Person person
                && day.filter(date -> !authority.postsOn(person, date).isEmpty())
                        .isPresent();
    }
}
