package org.elchi.language.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elchi.language.data.Data;
import org.elchi.language.data.DataException;
import org.elchi.language.data.Problem;
import org.elchi.language.data.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsTest {
    private static final long KEY = Hash.of(Template.BEFORE, Hash.of("noun.gen"), Hash.of("noun.p3.nom"), 0);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theWeightsOfFamilyAndLanguageAddUp() throws IOException {
        write("family.bin", 1500);
        write("own.bin", -250);
        Weights weights = load("family.bin", "own.bin", "absent.bin");
        assertThat(weights.of(KEY)).isCloseTo(1.25f, org.assertj.core.api.Assertions.within(0.001f));
        assertThat(weights.of(KEY + 1)).isZero();
        assertThat(weights.size()).isEqualTo(1);
    }

    @Test
    void aFileThatIsCutShortOrNoneIsNamed() throws IOException {
        write("short.bin", 1);
        byte[] bytes = Files.readAllBytes(folder.resolve("short.bin"));
        Files.write(folder.resolve("short.bin"), java.util.Arrays.copyOf(bytes, bytes.length - 1));
        Files.writeString(folder.resolve("none.bin"), "something else");
        assertThat(problems("short.bin"))
                .singleElement()
                .asString()
                .contains("short.bin:1:1: this file of weights is cut");
        assertThat(problems("none.bin"))
                .singleElement()
                .asString()
                .contains("none.bin:1:1: this is no file of weights");
    }

    private void write(String name, int thousandths) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.writeInt(Weights.MAGIC);
            out.writeInt(1);
            out.writeLong(KEY);
            out.writeShort(thousandths);
        }
    }

    private Weights load(String... names) {
        Problems problems = new Problems();
        Weights weights = Weights.load(Data.of(folder), List.of(names), problems);
        problems.raise();
        return weights;
    }

    private List<Problem> problems(String name) {
        try {
            load(name);
            return List.of();
        } catch (DataException e) {
            return e.problems();
        }
    }
}
