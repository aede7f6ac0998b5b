package org.elchi.authority.matching;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.authority.matching.Endings.Ending;
import org.elchi.authority.matching.Part.Kind;

/** Parts a name into its words and reads each in every way that its letters allow. */
final class NameReader {
    /** What every sign that is used for one becomes. */
    static final char APOSTROPHE = '\'';

    private static final String APOSTROPHES = "'’‘ʻʼ`´ʹ′＇ʾʿ";
    private static final String HYPHENS = "-‐‑‒–—־";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORD = 32;
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_INITIAL = 3;
    private static final Set<UnicodeScript> LETTERED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN);

    private static final class Romanisation {
        private static final Transliterator ANY = Transliterator.getInstance("Any-Latin");
    }

    /** A word as it stands in the name, and what stands around it. */
    private record Token(String written, String small, boolean hyphen, boolean dot, boolean comma) {
        int letters() {
            return (int) small.chars().filter(Character::isLetter).count();
        }

        boolean capitals() {
            return letters() > 1 && written.chars().noneMatch(Character::isLowerCase);
        }
    }

    private final Conventions conventions;

    NameReader(Conventions conventions) {
        this.conventions = conventions;
    }

    /** Small letters of any script, with one apostrophe for all. */
    static String small(String text) {
        StringBuilder small = new StringBuilder(text.length());
        for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            small.append(APOSTROPHES.indexOf(letter) >= 0 ? APOSTROPHE : Character.toLowerCase(letter));
        }
        return small.toString();
    }

    /** A name as it can be parted: without small words such as <i>von</i>, and with them where there are any. None where there is no name. */
    List<PersonName> read(String text) {
        List<Token> tokens = tokens(latin(text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text));
        tokens.removeIf(token -> is(token, SmallWords.Kind.TITLE));
        List<Token> plain = new ArrayList<>();
        List<Boolean> after = new ArrayList<>();
        boolean particle = false;
        for (Token token : tokens) {
            if (!token.dot() && is(token, SmallWords.Kind.PARTICLE)) {
                particle = true;
            } else {
                plain.add(token);
                after.add(particle);
                particle = false;
            }
        }
        List<PersonName> names = new ArrayList<>();
        name(plain, after).ifPresent(names::add);
        if (plain.size() < tokens.size()) {
            name(tokens, List.of()).ifPresent(names::add);
        }
        return names;
    }

    private boolean is(Token token, SmallWords.Kind kind) {
        return conventions.smallWords().is(token.small(), kind);
    }

    private static String latin(String text) {
        boolean other = text.codePoints()
                .anyMatch(letter -> Character.isLetter(letter) && !LETTERED.contains(UnicodeScript.of(letter)));
        return other ? Romanisation.ANY.transliterate(text) : text;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        String given = Normalizer.normalize(text, Normalizer.Form.NFC) + ' ';
        StringBuilder word = new StringBuilder();
        boolean hyphen = false;
        for (int i = 0; i < given.length() && tokens.size() < MOST_WORDS; i++) {
            char c = given.charAt(i);
            if (part(c, word)) {
                word.append(c);
            } else if (Character.getType(c) == Character.FORMAT) {
                continue;
            } else if (!word.isEmpty()) {
                String written = word.substring(0, Math.min(LONGEST_WORD, word.length()));
                tokens.add(new Token(written, small(written), hyphen, c == '.', c == ',' || c == '،'));
                hyphen = HYPHENS.indexOf(c) >= 0;
                word.setLength(0);
            } else {
                hyphen |= HYPHENS.indexOf(c) >= 0;
            }
        }
        return tokens;
    }

    private static boolean part(char c, StringBuilder word) {
        return Character.isLetter(c)
                || !word.isEmpty()
                        && (APOSTROPHES.indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private Optional<PersonName> name(List<Token> tokens, List<Boolean> afterParticle) {
        List<Part> parts = new ArrayList<>();
        List<String> small = new ArrayList<>();
        boolean comma = false;
        boolean manyCases = tokens.stream().anyMatch(token -> token.letters() > 1 && !token.capitals());
        boolean surname = tokens.stream().anyMatch(token -> ends(token, Endings.Kind.SURNAME));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<Sex> child = conventions.endings().fatherWord(token.small());
            if (child.isPresent() && parts.size() > 1 && tokens.size() > 2) {
                int last = parts.size() - 1;
                parts.set(last, father(tokens.get(i - 1), small.get(last), child.get()));
                continue;
            }
            boolean particle = i < afterParticle.size() && afterParticle.get(i);
            Part part = part(tokens, i, surname, manyCases && token.capitals() ? 3 : particle ? 1.5 : 0);
            if (part.mass() > 0) {
                parts.add(part);
                small.add(token.small());
                comma |= parts.size() == 1 && token.comma();
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonName(parts, joined(parts, small), places(parts, comma)));
    }

    private boolean ends(Token token, Endings.Kind kind) {
        return conventions.endings().of(token.small(), kind).isPresent();
    }

    private Part part(List<Token> tokens, int at, boolean surname, double like) {
        Token token = tokens.get(at);
        String word = token.small();
        boolean last = at == tokens.size() - 1;
        if (initial(tokens, at)) {
            return part(token, Kind.INITIAL, word, last, Sex.UNSAID, 0);
        }
        Endings endings = conventions.endings();
        Optional<Ending> father = endings.of(word, Endings.Kind.FATHER);
        if (father.isEmpty() && at > 0 && tokens.size() > 2 && (!last || surname)) {
            father = endings.of(word, Endings.Kind.CHILD);
        }
        if (father.isPresent() && tokens.size() > 1) {
            String stem =
                    word.substring(0, word.length() - father.get().letters().length());
            return father(token, stem, father.get().sex());
        }
        Optional<Ending> ending = endings.of(word, Endings.Kind.SURNAME);
        Sex sex = ending.map(Ending::sex).orElse(Sex.UNSAID);
        double child = ends(token, Endings.Kind.CHILD) ? 1 : 0;
        double family = is(token, SmallWords.Kind.FAMILY) ? 1.5 : 0;
        return part(token, Kind.WORD, word, last, sex, like + (ending.isPresent() ? 2 : Math.max(child, family)));
    }

    private Part father(Token token, String stem, Sex sex) {
        Spelling spelling =
                conventions.letters().read(stem, conventions.endings().over(stem, false));
        return new Part(token.written(), Kind.FATHER, List.of(spelling), sex, forms(spelling), 0, token.hyphen());
    }

    private Set<Integer> forms(Spelling spelling) {
        return conventions.givenNames().of(conventions.keys().exact(spelling));
    }

    /** A letter with a full stop or without; a single vowel after a surname of China is a word. */
    private boolean initial(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean family = !token.dot() && at == 1 && is(tokens.getFirst(), SmallWords.Kind.FAMILY);
        return tokens.size() > 1
                && (token.letters() == 1 && !family
                        || token.dot() && token.letters() <= LONGEST_INITIAL && at < MOST_WORDS);
    }

    private Part part(Token token, Kind kind, String word, boolean last, Sex sex, double like) {
        List<Spelling> spellings = new ArrayList<>();
        spellings.add(conventions.letters().read(word, conventions.endings().over(word, last)));
        if (kind == Kind.WORD) {
            for (String cyrillic : conventions.syllables().cyrillic(word)) {
                spellings.add(conventions
                        .letters()
                        .read(cyrillic, conventions.endings().over(cyrillic, false)));
            }
        }
        Set<Integer> forms = kind == Kind.WORD ? forms(spellings.getFirst()) : Set.of();
        double given = forms.isEmpty() || like > 0 ? 0 : -1.5;
        return new Part(token.written(), kind, spellings, sex, forms, like + given, token.hyphen());
    }

    private List<Part> joined(List<Part> parts, List<String> small) {
        List<Part> joined = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i++) {
            Part first = parts.get(i);
            Part second = parts.get(i + 1);
            if (first.kind() == Kind.WORD && second.kind() == Kind.WORD) {
                Token token = new Token(first.written() + ' ' + second.written(), "", first.hyphen(), false, false);
                String word = small.get(i) + small.get(i + 1);
                joined.add(part(token, Kind.WORD, word, i + 2 == parts.size(), second.sex(), 0));
            } else {
                joined.add(second);
            }
        }
        return joined;
    }

    /** Where the surname stands: at the end if nothing tells otherwise. */
    private static double[] places(List<Part> parts, boolean comma) {
        double[] likely = new double[parts.size()];
        double sum = 0;
        for (int i = 0; i < likely.length; i++) {
            Part part = parts.get(i);
            boolean last = i == likely.length - 1;
            double place = last ? 0 : i == 0 ? comma ? 4 : -1 : -2;
            likely[i] = part.kind() == Kind.WORD || likely.length == 1 ? place + part.like() : -9;
            sum += Math.exp(likely[i]);
        }
        for (int i = 0; i < likely.length; i++) {
            likely[i] -= Math.log(sum);
        }
        return likely;
    }
}
