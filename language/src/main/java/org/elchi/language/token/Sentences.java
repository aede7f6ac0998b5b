package org.elchi.language.token;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.elchi.language.alphabet.Alphabets;

/**
 * Finds sentences. A line break ends one unless the text is hard-wrapped: there a line goes on where the next begins with a small letter,
 * or where its last word is not a finite verb (these languages close a sentence with it).
 */
public final class Sentences {
    /** Tokens from one index to before another, in a paragraph. */
    public record Range(int from, int to, int paragraph) {}

    private static final int PARENTHESIS = 12;

    private final List<Token> tokens;
    private final TokenRules rules;
    private final Alphabets alphabets;
    private final Predicate<Token> finite;
    private final boolean wrapped;

    Sentences(List<Token> tokens, TokenRules rules, Alphabets alphabets, Predicate<Token> finite) {
        this.tokens = tokens;
        this.rules = rules;
        this.alphabets = alphabets;
        this.finite = finite;
        this.wrapped = wrapped();
    }

    List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        int from = 0;
        int paragraph = 0;
        while (from < tokens.size()) {
            int to = opening(from);
            int dateline = dateline(from);
            while (to < tokens.size() && !ends(from, to, dateline)) {
                to++;
            }
            ranges.add(new Range(from, to, paragraph));
            if (to < tokens.size() && (tokens.get(to).breaks() > 0 || header(from) == to)) {
                paragraph++;
            }
            from = to;
        }
        return ranges;
    }

    /** Past a header or a dateline that begins here, which are sentences of their own; else past the first token. */
    private int opening(int from) {
        int header = header(from);
        if (header > from) {
            return header;
        }
        return from + 1;
    }

    private int header(int from) {
        boolean found = from == 0
                && tokens.size() > 1
                && tokens.get(0).word()
                && rules.headers().contains(tokens.get(0).form())
                && tokens.get(1).kind() == Token.Kind.NUMBER
                && tokens.get(1).form().indexOf('-') > 0;
        return found ? 2 : from;
    }

    private boolean ends(int from, int to, int dateline) {
        if (header(from) == to) {
            return true;
        }
        Token next = tokens.get(to);
        if (next.breaks() == 2) {
            return true;
        }
        if (dateline > from) {
            return to == dateline;
        }
        if (next.breaks() == 1 && lineEnds(from, to)) {
            return true;
        }
        return terminated(from, to) && begins(to) && !inParentheses(from, to);
    }

    /** Whether a parenthesis opened a few words before is still open. */
    private boolean inParentheses(int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - PARENTHESIS); i--) {
            if (tokens.get(i).mark("(") || tokens.get(i).mark(")")) {
                return tokens.get(i).mark("(");
            }
        }
        return false;
    }

    /** A paragraph's first words in capitals up to a dash: place and agency. */
    private int dateline(int from) {
        if (tokens.get(from).breaks() == 0 && from > 0 && header(0) != from
                || !tokens.get(from).shouted()) {
            return from;
        }
        boolean inside = false;
        for (int i = from; i < Math.min(tokens.size() - 1, from + PARENTHESIS); i++) {
            Token token = tokens.get(i);
            inside = token.mark("(") || inside && !token.mark(")");
            if (token.mark("–")) {
                return i + 1;
            }
            boolean month = token.word()
                    && i > from
                    && (numeral(i - 1) || tokens.get(i - 1).mark("-") && numeral(i - 2));
            boolean fits = token.shouted()
                    || inside
                    || month
                    || token.kind() == Token.Kind.NUMBER
                    || token.mark("(")
                    || token.mark(")")
                    || token.mark(".")
                    || token.mark(",")
                    || token.mark("/")
                    || token.mark("-");
            if (!fits || i > from && token.breaks() > 0) {
                return from;
            }
        }
        return from;
    }

    private boolean numeral(int at) {
        return at >= 0 && tokens.get(at).kind() == Token.Kind.NUMBER;
    }

    private boolean lineEnds(int from, int to) {
        Token last = tokens.get(to - 1);
        Token next = tokens.get(to);
        if (next.small()) {
            return !wrapped && !last.mark(",");
        }
        if (!wrapped || terminated(from, to) || last.mark(":") || last.mark(";")) {
            return true;
        }
        return last.word() && finite.test(last);
    }

    /** Whether the tokens before close with a full stop, question or exclamation mark, and what closes after it. */
    private boolean terminated(int from, int to) {
        int last = to - 1;
        while (last > from && closing(tokens.get(last)) && !closing(tokens.get(to))) {
            last--;
        }
        Token token = tokens.get(last);
        if (token.word() && token.form().endsWith(".")) {
            return closer(token.form(), tokens.get(to));
        }
        boolean stop = token.mark(".") || token.mark("!") || token.mark("?") || token.mark("…");
        return stop
                && !stops(tokens.get(to))
                && !(last == from + 1 && tokens.get(from).kind() == Token.Kind.NUMBER);
    }

    /** An abbreviation that may close a sentence; before figures it goes on with a date, and a capital by itself is an initial. */
    private boolean closer(String form, Token next) {
        boolean initial = form.length() == 2 && Character.isUpperCase(form.charAt(0));
        return !initial
                && next.kind() != Token.Kind.NUMBER
                && rules.closers().contains(alphabets.common(form.substring(0, form.length() - 1)));
    }

    private static boolean stops(Token token) {
        return token.mark(".") || token.mark("!") || token.mark("?") || token.mark("…");
    }

    private static boolean closing(Token token) {
        return token.mark("»") || token.mark(")") || token.mark("]") || token.mark("\"") && !token.spaced();
    }

    private boolean begins(int at) {
        Token next = tokens.get(at);
        if (next.mark("–") || next.mark("-")) {
            return at + 1 < tokens.size() && begins(at + 1);
        }
        return next.capital()
                || next.kind() == Token.Kind.NUMBER
                || next.mark("«")
                || next.mark("(")
                || next.mark("\"") && next.spaced()
                || next.mark("•");
    }

    private boolean wrapped() {
        for (int i = 1; i < tokens.size(); i++) {
            Token last = tokens.get(i - 1);
            if (tokens.get(i).breaks() == 1
                    && tokens.get(i).small()
                    && (last.word() || last.mark(",") || last.kind() == Token.Kind.NUMBER)) {
                return true;
            }
        }
        return false;
    }
}
