package org.elchi.register.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elchi.authority.Authority;
import org.elchi.language.Languages;
import org.elchi.register.gold.BCubed;
import org.elchi.register.gold.Labelled;
import org.elchi.register.gold.Occasions;
import org.elchi.register.gold.Retold;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Facts that many documents in many languages state become the events that they tell of; {@code bench/merging} says more. */
class MergingCorpusTest {
    private static final double GOOD = 0.95;
    private static final double FEW = 0.06;
    private static final Path CORPUS = Path.of("src", "test", "corpus", "clusters");
    private static final List<Labelled> TOLD = new ArrayList<>();
    private static final List<Record> RECORDS = new ArrayList<>();

    @BeforeAll
    static void merge() {
        Gists gists = Gists.of(Authority.load(), Languages.load());
        for (Retold document : Occasions.of(CORPUS)) {
            List<Telling> tellings = document.tellings(document.gold(), gists);
            for (int i = 0; i < tellings.size(); i++) {
                TOLD.add(new Labelled(tellings.get(i), document.told().get(i).event(), document.occasion()));
            }
        }
        RECORDS.addAll(
                Merging.load().records(TOLD.stream().map(Labelled::telling).toList()));
    }

    @Test
    void mostTellingsAreInTheRecordOfTheirEvent() {
        assertThat(BCubed.of(RECORDS, TOLD, one -> true)).satisfies(MergingCorpusTest::good);
    }

    @Test
    void soAreThoseOfTheOccasionsOnWhichNoRuleWasShaped() {
        assertThat(BCubed.of(RECORDS, TOLD, Labelled::heldOut)).satisfies(MergingCorpusTest::good);
    }

    @Test
    void theSameWordsInSeveralLanguagesAreOneUtterance() {
        assertThat(BCubed.of(RECORDS, TOLD, one -> one.telling().fact().type().equals("quote")))
                .satisfies(MergingCorpusTest::good);
    }

    private static void good(BCubed score) {
        assertThat(score.f1()).isGreaterThan(GOOD);
        assertThat(score.leftover()).isLessThan(FEW);
    }
}
