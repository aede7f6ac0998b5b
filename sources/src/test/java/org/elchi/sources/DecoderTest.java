package org.elchi.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final String TURKISH =
            "Dışişleri Bakanı dün başkente gelen konuğuyla görüştü. İki ülke arasında yeni bir anlaşma imzalandı.";
    private static final String KAZAKH = "Премьер-министр Ташкентке ресми сапармен барды. Тараптар сауда туралы айтты.";

    private static final String ALSO = "Инвестициялар көлемі өсті, деді министр. Рәсімге екі ел өкілдері қатысты.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1254"})
    void turkishIsRecognised(String charset) {
        assertThat(decode(TURKISH.getBytes(Charset.forName(charset)))).isEqualTo(new Decoded.Text(TURKISH, charset, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R"})
    void cyrillicIsRecognised(String charset) {
        assertThat(decode(KAZAKH.getBytes(Charset.forName(charset)))).isEqualTo(new Decoded.Text(KAZAKH, charset, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R"})
    void textThatWasMisreadBeforeIsReadAnew(String page) {
        String misread = new String(ALSO.getBytes(StandardCharsets.UTF_8), Charset.forName(page));
        assertThat(decode(misread.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Decoded.Text(ALSO, "UTF-8", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkIsNoPartOfTheText(String charset) {
        assertThat(decode(("\uFEFF" + KAZAKH).getBytes(Charset.forName(charset))))
                .isEqualTo(new Decoded.Text(KAZAKH, charset, 0));
    }

    @Test
    void aBrokenByteHereAndThereIsReadAndCounted() {
        byte[] bytes = KAZAKH.getBytes(StandardCharsets.UTF_8);
        bytes[1] = (byte) 0xFF;
        assertThat(decode(bytes)).isInstanceOfSatisfying(Decoded.Text.class, text -> {
            assertThat(text.charset()).isEqualTo("UTF-8");
            assertThat(text.damaged()).isPositive();
        });
    }

    @Test
    void noiseIsRefused() {
        byte[] noise = new byte[4096];
        new Random(3).nextBytes(noise);
        assertThat(decode(noise)).isInstanceOf(Decoded.Not.class);
        assertThat(decode(new byte[100])).isInstanceOf(Decoded.Not.class);
    }

    @Test
    void knownFilesAreNamed() {
        assertThat(decode("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Decoded.Not("is a PDF, not text", "save it as UTF-8 text first"));
    }

    @Test
    void nothingIsNothing() {
        assertThat(decode(new byte[0])).isInstanceOf(Decoded.Not.class);
        assertThat(decode(" \n\t ".getBytes(StandardCharsets.US_ASCII))).isInstanceOf(Decoded.Not.class);
    }

    @Test
    void noBytesMakeItFail() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            if (random.nextBoolean()) {
                Arrays.fill(bytes, 0, bytes.length / 2, (byte) 'a');
            }
            assertThat(decode(bytes)).isNotNull();
        }
    }

    private static Decoded decode(byte[] bytes) {
        return Decoder.decode(bytes, Optional.empty());
    }
}
