package org.elchi.authority.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.authority.matching.Endings.Ending;
import org.elchi.authority.matching.NameReader.Token;
import org.elchi.authority.matching.Part.Kind;

/** Makes a name of its words: tells initials, fathers' names, and where the surname may stand. */
final class NameBuilder {
    private static final int LONGEST_INITIAL = 3;
    /** How like a surname words are that look so, or are no given names, as logarithms. */
    private static final double LIKE_CAPITALS = 4;

    private static final double LIKE_ENDING = 3;
    private static final double LIKE_FAMILY = 1.5;
    private static final double LIKE_CHILD = 1;
    private static final double LIKE_BORN = -0.5;
    private static final double LIKE_GIVEN = -1.5;
    private static final double BEFORE_COMMA = 4;
    private static final double FIRST = -1;
    private static final double MIDDLE = -2;
    private static final double NEVER = -9;

    private final Conventions conventions;
    private final List<Token> tokens;
    private final List<Boolean> afterParticle;
    private final boolean lastIsSurname;
    private final boolean manyCases;
    private String number = "";
    private final List<Part> parts = new ArrayList<>();
    private final List<String> small = new ArrayList<>();

    /**
     * @param afterParticle by token, whether a particle was left out before it
     * @param lastIsSurname whether what looks like a father's name, after <i>bin</i> or at the end, is the surname
     */
    NameBuilder(Conventions conventions, List<Token> tokens, List<Boolean> afterParticle, boolean lastIsSurname) {
        this.conventions = conventions;
        this.tokens = tokens;
        this.afterParticle = afterParticle;
        this.lastIsSurname = lastIsSurname;
        manyCases = tokens.stream().anyMatch(token -> token.letters() > 1 && !token.capitals());
    }

    private static boolean surname(Conventions conventions, List<Token> tokens) {
        return tokens.stream().anyMatch(token -> ends(conventions, token, Endings.Kind.SURNAME));
    }

    private static boolean ends(Conventions conventions, Token token, Endings.Kind kind) {
        return conventions.endings().of(token.small(), kind).isPresent();
    }

    /** Whether what looks like a father's name may be the surname: <i>Muhammad bin Salman, Izetbegović</i>. */
    static boolean ambiguous(Conventions conventions, List<Token> tokens) {
        return lastMayBeFather(conventions, tokens)
                || tokens.size() == 3
                        && conventions
                                .endings()
                                .fatherBefore(tokens.get(1).small())
                                .isPresent();
    }

    /** Whether nothing tells if the last word is the surname or a father's name: <i>Izetbegović</i>. */
    private static boolean lastMayBeFather(Conventions conventions, List<Token> tokens) {
        return tokens.size() > 2
                && !surname(conventions, tokens)
                && (ends(conventions, tokens.getLast(), Endings.Kind.FATHER)
                        || ends(conventions, tokens.getLast(), Endings.Kind.CHILD));
    }

    /** The name, if there are words in it. */
    Optional<PersonName> name() {
        boolean comma = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.number() && (i == tokens.size() - 1 || token.letters() > 1)) {
                number = token.written();
            } else if (!child(i) && !bornOf(i)) {
                Part part = part(i);
                if (part.mass() > 0) {
                    parts.add(part);
                    small.add(token.small());
                    comma |= parts.size() == 1 && token.comma();
                }
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonName(parts, number, places(comma), this::joined));
    }

    /** A word such as <i>oğlu</i> makes a father's name of the one before. */
    private boolean child(int at) {
        Optional<Sex> child = conventions.endings().fatherWord(tokens.get(at).small());
        int last = parts.size() - 1;
        if (child.isEmpty() || last < 1) {
            return false;
        }
        parts.set(last, father(tokens.get(at - 1), small.get(last), child.get(), NEVER));
        return true;
    }

    /** A word such as <i>bin</i> makes a father's name of the one after. */
    private boolean bornOf(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && conventions.endings().fatherBefore(tokens.get(at).small()).isPresent();
    }

    private Part part(int at) {
        Token token = tokens.get(at);
        String word = token.small();
        boolean last = at == tokens.size() - 1;
        if (initial(at)) {
            return part(token, Kind.INITIAL, word, last, Sex.UNSAID, 0);
        }
        Optional<Sex> born = bornOf(at - 1) && !lastIsSurname
                ? conventions.endings().fatherBefore(tokens.get(at - 1).small())
                : Optional.empty();
        if (born.isPresent()) {
            return father(token, word, born.get(), LIKE_BORN);
        }
        Optional<Ending> father = father(at);
        if (father.isPresent()) {
            String stem =
                    word.substring(0, word.length() - father.get().letters().length());
            return father(token, stem, father.get().sex(), NEVER);
        }
        Optional<Ending> ending = conventions.endings().of(word, Endings.Kind.SURNAME);
        Sex sex = ending.or(() -> conventions.endings().of(word, Endings.Kind.PERHAPS))
                .map(Ending::sex)
                .orElse(Sex.UNSAID);
        return part(token, Kind.WORD, word, last, sex, like(at, ending.isPresent()));
    }

    /** The ending of a father's name, which stands in the middle, or at the end if something else is the surname. */
    private Optional<Ending> father(int at) {
        boolean last = at == tokens.size() - 1;
        if (at == 0 || tokens.size() < 3 || last && lastIsSurname) {
            return Optional.empty();
        }
        String word = tokens.get(at).small();
        return conventions
                .endings()
                .of(word, Endings.Kind.FATHER)
                .or(() -> conventions.endings().of(word, Endings.Kind.CHILD));
    }

    private double like(int at, boolean ending) {
        Token token = tokens.get(at);
        double like = manyCases && token.capitals() ? LIKE_CAPITALS : 0;
        if (at < afterParticle.size() && afterParticle.get(at) || bornOf(at - 1)) {
            like += LIKE_FAMILY;
        }
        if (ending) {
            return like + LIKE_ENDING;
        }
        boolean family = family(token);
        boolean child = ends(conventions, token, Endings.Kind.CHILD) || ends(conventions, token, Endings.Kind.FATHER);
        return like + (family ? LIKE_FAMILY : child ? LIKE_CHILD : 0);
    }

    private Part father(Token token, String stem, Sex sex, double like) {
        Spelling spelling = spelling(stem, false);
        return new Part(token.written(), Kind.FATHER, List.of(spelling), sex, forms(spelling), like, token.hyphen());
    }

    private Spelling spelling(String word, boolean last) {
        return conventions.letters().read(word, conventions.endings().over(word, last));
    }

    private Set<Integer> forms(Spelling spelling) {
        return conventions.givenNames().of(conventions.keys().exact(spelling));
    }

    /** A letter with a full stop, or without one beside longer words; a surname of China may be a single vowel, and so may what follows it. */
    private boolean initial(int at) {
        Token token = tokens.get(at);
        if (token.dot() || tokens.size() == 1) {
            return tokens.size() > 1 && token.letters() <= LONGEST_INITIAL;
        }
        boolean word = family(token) || at == 1 && family(tokens.getFirst());
        return token.letters() == 1 && !word && tokens.stream().anyMatch(other -> other.letters() > 1);
    }

    private boolean family(Token token) {
        return token.is(conventions.smallWords(), SmallWords.Kind.FAMILY);
    }

    private Part part(Token token, Kind kind, String word, boolean last, Sex sex, double like) {
        List<Spelling> spellings = new ArrayList<>();
        spellings.add(spelling(word, last));
        if (kind == Kind.WORD) {
            for (String cyrillic : conventions.syllables().cyrillic(word)) {
                spellings.add(spelling(cyrillic, false));
            }
        }
        Set<Integer> forms = kind == Kind.WORD ? forms(spellings.getFirst()) : Set.of();
        double given = forms.isEmpty() || like > 0 ? 0 : LIKE_GIVEN;
        return new Part(token.written(), kind, spellings, sex, forms, like + given, token.hyphen());
    }

    private Part joined(int at) {
        Part first = parts.get(at);
        Part second = parts.get(at + 1);
        Token token = new Token(first.written() + ' ' + second.written(), "", first.hyphen(), false, false);
        return part(token, Kind.WORD, small.get(at) + small.get(at + 1), false, second.sex(), 0);
    }

    /** Where the surname stands: at the end if nothing tells otherwise. */
    private double[] places(boolean comma) {
        double[] likely = new double[parts.size()];
        double sum = 0;
        for (int i = 0; i < likely.length; i++) {
            Part part = parts.get(i);
            boolean last = i == likely.length - 1;
            double place = last ? 0 : i > 0 ? MIDDLE : comma ? BEFORE_COMMA : FIRST;
            likely[i] = part.initial() && likely.length > 1 ? NEVER : place + part.like();
            sum += Math.exp(likely[i]);
        }
        for (int i = 0; i < likely.length; i++) {
            likely[i] -= Math.log(sum);
        }
        return likely;
    }
}
