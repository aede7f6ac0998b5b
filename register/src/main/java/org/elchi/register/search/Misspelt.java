package org.elchi.register.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.elchi.register.search.Asked.Slot;
import org.elchi.register.search.Terms.Way;

/** Gives words that nothing in the index meets those that are written nearly so. */
final class Misspelt {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int MOST = 10;
    private static final float WEIGHT = 0.6f;

    private final IndexReader reader;

    Misspelt(IndexReader reader) {
        this.reader = reader;
    }

    void mend(List<Slot> slots) throws IOException {
        for (Slot slot : slots) {
            if (!met(slot)) {
                List<Clue> near = new ArrayList<>();
                for (Clue clue : slot.clues()) {
                    near.addAll(near(clue));
                }
                slot.clues().addAll(near);
            }
        }
    }

    private boolean met(Slot slot) throws IOException {
        for (Clue clue : slot.clues()) {
            if (clue.way() != Way.COGNATE && reader.docFreq(clue.term()) > 0) {
                return true;
            }
        }
        return false;
    }

    private List<Clue> near(Clue clue) throws IOException {
        List<Clue> near = new ArrayList<>();
        org.apache.lucene.index.Terms terms =
                MultiTerms.getTerms(reader, clue.way().field());
        boolean spelled = clue.way() == Way.WORD || clue.way() == Way.LEMMA;
        if (spelled && terms != null && clue.text().length() >= SHORTEST) {
            int edits = clue.text().length() >= LONG ? 2 : 1;
            FuzzyTermsEnum like = new FuzzyTermsEnum(terms, new Term("", clue.text()), edits, 1, true);
            while (like.next() != null && near.size() < MOST) {
                near.add(new Clue(clue.way(), like.term().utf8ToString(), clue.weight()).weaker(WEIGHT));
            }
        }
        return near;
    }
}
