package org.elchi.authority.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.junit.jupiter.api.Test;

/** Our own sentences in every language are tagged as they are annotated, but for few tokens: model and data belong together. */
class TaggedCorpusTest {
    private static final Path FOLDER = Path.of("src/test/corpus/tagging");
    private static final double LEAST = 0.95;

    @Test
    void ourOwnSentencesAreTaggedAsAnnotated() throws IOException {
        Authority authority = Authority.load();
        Tagger tagger = Tagger.load(authority);
        Languages languages = Languages.load();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                String iso = String.valueOf(file.getFileName()).replace(".iob", "");
                Language plain = languages.of(iso).orElseThrow();
                Language language = plain.with(authority.stems(iso));
                assertThat(share(tagger, language, Files.readAllLines(file)))
                        .as("share of tokens tagged right, %s", iso)
                        .isGreaterThan(LEAST);
            }
        }
    }

    private static double share(Tagger tagger, Language language, List<String> lines) {
        int right = 0;
        int all = 0;
        List<String> tokens = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> closed = new ArrayList<>(lines);
        closed.add("");
        for (String line : closed) {
            if (line.isBlank()) {
                List<Tagged> found = tagger.tag(language, tokens);
                for (int i = 0; i < found.size(); i++) {
                    right += found.get(i).tag().equals(tags.get(i)) ? 1 : 0;
                }
                all += tokens.size();
                tokens.clear();
                tags.clear();
            } else if (!line.startsWith("# ")) {
                tokens.add(line.split(" ")[0]);
                tags.add(line.split(" ")[1]);
            }
        }
        return (double) right / all;
    }
}
