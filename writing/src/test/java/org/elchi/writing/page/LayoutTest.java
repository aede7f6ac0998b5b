package org.elchi.writing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {
    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyLayoutWritesEveryPaper(Layout layout) {
        for (Paper paper : new Paper[] {Papers.rich(), Papers.hostile(), Papers.with(List.of())}) {
            byte[] written = written(layout, paper);
            assertThat(written).isNotEmpty();
            assertThat(new String(written, StandardCharsets.UTF_8).indexOf('\u0000') >= 0)
                    .isEqualTo(layout.binary());
        }
        assertThat(layout.mediaType()).matches("[a-z]+/[a-z.-]+");
    }

    private static byte[] written(Layout layout, Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        layout.write(paper, out);
        return out.toByteArray();
    }
}
