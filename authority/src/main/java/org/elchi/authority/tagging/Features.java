package org.elchi.authority.tagging;

import org.elchi.language.ranking.Hash;

/** What the features of a sentence are; the same for learning and for tagging. */
public final class Features {
    private static final long BEGIN = Hash.of("^");
    private static final long END = Hash.of("$");
    private static final int FAR = 3;
    private static final int LONGEST = 6;
    private static final int FURTHEST = 10;

    private final Clues[] words;
    private final long[] world;
    private final Outline outline;

    Features(Clues[] words, long[] world) {
        this.words = words;
        this.world = world;
        this.outline = new Outline(words);
    }

    public int length() {
        return words.length;
    }

    /** Visits the features of a word. */
    public void visit(int at, FeatureVisitor visitor) {
        Clues word = words[at];
        tell(visitor, Template.BIAS, 0, at == 0 ? 1 : 2, 0);
        forms(visitor, at);
        for (int i = 0; i < word.prefixes.length; i++) {
            tell(visitor, Template.AFFIX, i, word.prefixes[i], word.capital ? 1 : 2);
        }
        for (int i = 0; i < word.suffixes.length; i++) {
            tell(visitor, Template.AFFIX, -1 - i, word.suffixes[i], word.capital ? 1 : 2);
        }
        for (int i = 1; i < word.stemEnds.length; i++) {
            tell(
                    visitor,
                    Template.AFFIX,
                    10L + i,
                    word.stemEnds[i],
                    Hash.of(0, word.capital ? 1 : 2, capital(at - 1), 0));
        }
        shapes(visitor, at);
        run(visitor, at);
        endings(visitor, at);
        lists(visitor, at);
        world(visitor, at);
        heads(visitor, at);
        quotation(visitor, at);
    }

    private static void tell(FeatureVisitor visitor, Template template, long where, long a, long b) {
        visitor.feature(template, Hash.of(template.ordinal() + 100, where, a, b));
    }

    private boolean within(int at) {
        return at >= 0 && at < words.length;
    }

    private long form(int at) {
        return at < 0 ? BEGIN : at < words.length ? words[at].form : END;
    }

    private long lemma(int at) {
        return at < 0 ? BEGIN : at < words.length ? words[at].lemma : END;
    }

    private long ending(int at) {
        return at < 0 ? BEGIN : at < words.length ? words[at].ending : END;
    }

    private long shape(int at) {
        return at < 0 ? BEGIN : at < words.length ? words[at].shape : END;
    }

    private long capital(int at) {
        return within(at) ? words[at].mark ? words[at].form : words[at].capital ? 1 : 2 : 3;
    }

    /** Whether a word opens a sentence or a quotation, where every word has a capital. */
    private boolean opens(int at) {
        return at == 0 || words[at - 1].opens || words[at - 1].straight;
    }

    private void forms(FeatureVisitor visitor, int at) {
        Clues word = words[at];
        tell(visitor, Template.FORM, 0, word.form, 0);
        tell(visitor, Template.FORM, 1, word.form, word.shape);
        tell(visitor, Template.LEMMA, 0, word.lemma, word.capital ? 1 : 2);
        tell(visitor, Template.LEMMA, 1, word.lemma, word.ending);
        for (long other : word.lemmas) {
            tell(visitor, Template.LEMMA_OTHER, 0, other, word.capital ? 1 : 2);
        }
        for (int by = -2; by <= 2; by++) {
            if (by != 0) {
                tell(visitor, Template.FORM_NEAR, by, form(at + by), 0);
                tell(visitor, Template.LEMMA_NEAR, by, lemma(at + by), 0);
            }
        }
        for (int by = -1; by <= 1; by += 2) {
            tell(visitor, Template.LEMMA_PAIR, by, lemma(at + by), word.lemma);
            tell(visitor, Template.LEMMA_PAIR, by * 2, lemma(at + by), lemma(at + by * 2));
            tell(visitor, Template.LEMMA_PAIR, by * 3, lemma(at + by), word.shape);
            tell(visitor, Template.LEMMA_PAIR, by * 4, lemma(at + by), word.known);
        }
    }

    private void shapes(FeatureVisitor visitor, int at) {
        for (int by = -FAR; by <= FAR; by++) {
            tell(visitor, by == 0 ? Template.SHAPE : Template.SHAPE_NEAR, by, shape(at + by), 0);
        }
        tell(visitor, Template.SHAPE_AROUND, 0, shape(at - 1), Hash.of(0, shape(at), shape(at + 1), 0));
        tell(
                visitor,
                Template.SHAPE_AROUND,
                1,
                Hash.of(0, capital(at - 2), capital(at - 1), capital(at)),
                Hash.of(0, capital(at + 1), capital(at + 2), 0));
        for (int by = -1; by <= 1; by += 2) {
            if (within(at + by)) {
                long[] suffixes = words[at + by].suffixes;
                for (int i = 1; i < Math.min(4, suffixes.length); i++) {
                    tell(visitor, Template.AFFIX_NEAR, by, suffixes[i], words[at + by].capital ? 1 : 2);
                }
            }
        }
    }

    /** How many words with capitals stand together, and which of them this one is. */
    private void run(FeatureVisitor visitor, int at) {
        if (!words[at].capital) {
            return;
        }
        int begin = at;
        while (begin > 0 && words[begin - 1].capital) {
            begin--;
        }
        int end = at + 1;
        while (end < words.length && words[end].capital) {
            end++;
        }
        long place = Math.min(LONGEST, at - begin);
        long length = Math.min(LONGEST, end - begin);
        tell(visitor, Template.SHAPE_AROUND, 2, Hash.of(0, place, length, begin == 0 ? 1 : 2), words[at].known);
        tell(visitor, Template.SHAPE_AROUND, 3, Hash.of(0, place, length, 0), words[at].listedAll);
        tell(visitor, Template.SHAPE_AROUND, 4, Hash.of(0, place, length, 0), lemma(end));
        tell(visitor, Template.SHAPE_AROUND, 5, Hash.of(0, place, length, 0), lemma(begin - 1));
        tell(visitor, Template.SHAPE_AROUND, 6, Hash.of(0, place, length, 0), ending(end - 1));
        tell(visitor, Template.WORLD_NEAR, 100, world[begin], Hash.of(0, place, length, world[end - 1]));
    }

    private void endings(FeatureVisitor visitor, int at) {
        Clues word = words[at];
        tell(visitor, Template.ENDING, 0, word.ending, word.capital ? 1 : 2);
        tell(visitor, Template.KNOWN, 0, word.known, at == 0 ? 1 : 2);
        tell(visitor, Template.KNOWN, 1, word.known, word.pos);
        tell(visitor, Template.KNOWN, 2, word.pos, Hash.of(0, capital(at), opens(at) ? 1 : 2, capital(at + 1)));
        for (int by = -2; by <= 2; by++) {
            if (by != 0) {
                tell(visitor, Template.ENDING_NEAR, by, ending(at + by), capital(at + by));
                if (within(at + by)) {
                    tell(visitor, Template.ENDING_NEAR, by * 10, words[at + by].known, 0);
                }
            }
        }
        tell(visitor, Template.ENDING_PAIR, -1, ending(at - 1), Hash.of(0, word.ending, word.known, 0));
        tell(visitor, Template.ENDING_PAIR, 1, ending(at + 1), Hash.of(0, word.ending, word.known, 0));
        tell(visitor, Template.ENDING_PAIR, 2, ending(at + 1), Hash.of(0, word.ending, ending(at - 1), 0));
    }

    private void lists(FeatureVisitor visitor, int at) {
        Clues word = words[at];
        for (long kind : word.listed) {
            tell(visitor, Template.LISTED, 0, kind, word.shape);
        }
        tell(visitor, Template.LISTED, 1, word.listedAll, word.known);
        for (int by = -2; by <= 2; by++) {
            if (by != 0 && within(at + by)) {
                tell(visitor, Template.LISTED_NEAR, by, words[at + by].listedAll, capital(at + by));
                if (Math.abs(by) == 1) {
                    tell(visitor, Template.LISTED_NEAR, by * 10, words[at + by].listedAll, word.listedAll);
                }
            }
        }
    }

    private void world(FeatureVisitor visitor, int at) {
        tell(visitor, Template.WORLD, 0, world[at], 0);
        tell(visitor, Template.WORLD, 1, world[at], words[at].known);
        tell(visitor, Template.WORLD, 2, world[at], words[at].ending);
        for (int by = -2; by <= 2; by++) {
            if (by != 0 && within(at + by)) {
                tell(visitor, Template.WORLD_NEAR, by, world[at + by], 0);
                if (Math.abs(by) == 1) {
                    tell(visitor, Template.WORLD_NEAR, by * 10, world[at + by], world[at]);
                    tell(visitor, Template.WORLD_NEAR, by * 20, world[at + by], words[at].shape);
                }
            }
        }
    }

    private void heads(FeatureVisitor visitor, int at) {
        Clues word = words[at];
        for (long kind : word.heads) {
            tell(visitor, Template.HEAD, 0, kind, word.possessed ? 1 : 2);
            tell(visitor, Template.HEAD, 1, kind, word.capital ? 1 : 2);
            tell(visitor, Template.HEAD, 2, kind, ending(at - 1));
        }
        for (int by = -2; by <= 2; by++) {
            if (by != 0 && within(at + by)) {
                for (long kind : words[at + by].heads) {
                    tell(visitor, Template.HEAD_NEAR, by, kind, words[at + by].possessed ? 1 : 2);
                    tell(visitor, Template.HEAD_NEAR, by * 10, kind, word.shape);
                }
            }
        }
        phrase(visitor, at);
        ahead(visitor, at);
    }

    /** The first possessed head further on in the clause, whatever stands between: a title may hold lists and verbal nouns. */
    private void ahead(FeatureVisitor visitor, int at) {
        int commas = 0;
        int loose = 0;
        int capitals = 0;
        for (int i = at + 1; i < words.length && i - at <= FURTHEST; i++) {
            Clues word = words[i];
            if (word.headsAll != 0 && word.possessed) {
                long between = Hash.of(0, Math.min(2, commas), Math.min(2, loose), Math.min(2, capitals));
                long which = Hash.of(0, word.headsAll, words[at].capital ? 1 : 2, 0);
                tell(visitor, Template.PHRASE, 8, which, between);
                tell(visitor, Template.PHRASE, 9, which, Hash.of(0, Math.min(LONGEST, i - at), words[at].known, 0));
                tell(visitor, Template.PHRASE, 10, word.lemma, words[at].ending);
                return;
            }
            if (word.finite || word.closes || word.mark && !word.comma) {
                return;
            }
            commas += word.comma ? 1 : 0;
            loose += word.binds || word.comma ? 0 : 1;
            capitals += word.capital ? 1 : 0;
        }
    }

    /** What stands further on in the phrase of a word, and what began it. */
    private void phrase(FeatureVisitor visitor, int at) {
        Clues word = words[at];
        int end = outline.head[at];
        Clues head = words[end];
        long far = Math.min(LONGEST, end - at);
        tell(visitor, Template.PHRASE, 0, head.headsAll, Hash.of(0, far, head.possessed ? 1 : 2, 0));
        tell(visitor, Template.PHRASE, 1, head.headsAll, Hash.of(0, head.ending, word.capital ? 1 : 2, 0));
        tell(visitor, Template.PHRASE, 2, head.lemma, Hash.of(0, far == 0 ? 1 : 2, word.capital ? 1 : 2, 0));
        int first = at;
        while (first > 0 && outline.head[first - 1] == end && at - first < LONGEST) {
            first--;
        }
        tell(visitor, Template.PHRASE, 3, head.headsAll, Hash.of(0, at - first, capital(first), 0));
        long between = 0;
        for (int i = at + 1; i <= end && i - at <= LONGEST; i++) {
            if (words[i].headsAll != 0) {
                tell(visitor, Template.PHRASE, 4, words[i].headsAll, word.capital ? 1 : 2);
                tell(visitor, Template.PHRASE, 5, words[i].headsAll, Hash.of(0, i - at, word.ending, between));
                between = words[i].headsAll;
            }
        }
        long before = 0;
        for (int i = at - 1; i >= first && at - i <= LONGEST; i--) {
            if (words[i].headsAll != 0 && before == 0) {
                before = words[i].headsAll;
                tell(visitor, Template.PHRASE, 6, before, Hash.of(0, words[i].possessed ? 1 : 2, word.ending, 0));
            }
        }
        tell(
                visitor,
                Template.PHRASE,
                7,
                within(end + 1) ? words[end + 1].shape : END,
                Hash.of(0, head.headsAll, far, 0));
    }

    private void quotation(FeatureVisitor visitor, int at) {
        int open = outline.opening[at];
        int close = outline.closing[at];
        if (open < 0) {
            return;
        }
        long first = at - open == 1 ? 1 : 2;
        tell(visitor, Template.QUOTE, 0, first, close - open - 1L);
        tell(visitor, Template.QUOTE, 1, first, lemma(close + 1));
        tell(visitor, Template.QUOTE, 2, first, within(close + 1) ? words[close + 1].headsAll : END);
        tell(visitor, Template.QUOTE, 3, first, lemma(open - 1));
        tell(visitor, Template.QUOTE, 4, first, shape(open + 1));
        tell(visitor, Template.QUOTE, 5, lemma(close + 1), lemma(open - 1));
        tell(visitor, Template.QUOTE, 6, first, ending(close - 1));
        tell(visitor, Template.QUOTE, 7, words[open + 1].lemma, lemma(close - 1));
    }
}
