package org.elchi.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.junit.jupiter.api.Test;

/** Whom a few words mean, in any language and script, on a date. */
class InquiryCorpusTest {
    private static final Inquiry INQUIRY =
            Authority.load(Data.of(Path.of("../world"))).inquiry();

    @Test
    void theLikeliestAnswerIsTheRightOne() {
        List<String> wrong = new ArrayList<>();
        Problems problems = new Problems();
        for (Row row : Tsv.read(Data.of(Path.of("src/test/corpus")), "inquiries.tsv", 1, problems)) {
            String first = INQUIRY.answers(row.cell(0), PartialDate.parse(row.cell(1))).stream()
                    .findFirst()
                    .map(answer -> answer.entity().id())
                    .orElse("");
            if (!first.equals(row.cell(2))) {
                wrong.add(row.cell(0) + ", " + row.cell(1) + ": " + first + ", not " + row.cell(2));
            }
        }
        problems.raise();
        assertThat(wrong).isEmpty();
    }

    @Test
    void onlyPostsOfTheDateAreGiven() {
        Answer answer = INQUIRY.answers("Tokayev", PartialDate.parse("1995")).getFirst();
        assertThat(answer.posts()).extracting(Post::office).containsExactly("foreign-minister");
        assertThat(answer.compared()).isPresent();
    }

    @Test
    void anOfficeAloneIsAnOffice() {
        assertThat(INQUIRY.answers("премьер-министр", Optional.empty())
                        .getFirst()
                        .entity())
                .isInstanceOf(Entity.Office.class);
    }

    @Test
    void strangeQuestionsAreAnswered() {
        for (String odd :
                List.of("", " ", "-", "\u202e\u0000", "😀", "a".repeat(100_000), "... !!! ???", "of the and")) {
            assertThat(INQUIRY.answers(odd, Optional.empty())).isNotNull();
        }
    }
}
