package org.elchi.writing.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plots that count: meetings, the matrix, the network. */
class CountedPlotsTest {
    private static final List<Share> SHARES = List.of(
            new Share("KG", "KZ", 9), new Share("KZ", "UZ", 25), new Share("TJ", "UZ", 1), new Share("KG", "TJ", 4));
    private static final Map<String, String> NAMES =
            Map.of("KZ", "Kazakhstan", "UZ", "Uzbekistan", "KG", "Kyrgyzstan", "TJ", "Tajikistan");

    @Test
    void barsAreAsHighAsTheirNumbers() throws IOException {
        Picture picture = Picture.of(MeetingsPlot.of(
                "Kazakhstan",
                List.of(
                        new Tally("Kazakhstan – Uzbekistan", 2022, 2),
                        new Tally("Kazakhstan – Uzbekistan", 2025, 5),
                        new Tally("Kazakhstan – Kyrgyzstan", 2024, 1)),
                Picture.WORDS));
        double five = height(picture, "Kazakhstan – Uzbekistan: 2025: 5");
        assertThat(height(picture, "Kazakhstan – Uzbekistan: 2022: 2")).isCloseTo(five * 2 / 5, within(0.02));
        assertThat(height(picture, "Kazakhstan – Kyrgyzstan: 2024: 1")).isCloseTo(five / 5, within(0.02));
        assertThat(picture.texts()).contains("2022", "2023", "2024", "2025");
        picture.isAsCommitted("meetings");
    }

    @Test
    void pairsThatHaveNoRoomAreCounted() {
        List<Tally> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(new Tally("Pair " + i, 1900 + i % 120, 1 + i % 40));
        }
        Picture picture = Picture.of(MeetingsPlot.of("", many, Picture.WORDS));
        assertThat(picture.things("bar")).hasSize(8);
        assertThat(picture.texts()).contains("Not shown: 192");
    }

    @Test
    void theMatrixHasEachNumberTwice() throws IOException {
        Picture picture = Picture.of(MatrixPlot.counts("", SHARES, this::name, Picture.WORDS));
        assertThat(picture.things("cell")).hasSize(12);
        assertThat(picture.thing("cell", "Kazakhstan – Uzbekistan: 25")).isNotNull();
        assertThat(picture.thing("cell", "Uzbekistan – Kazakhstan: 25")).isNotNull();
        assertThat(picture.texts().stream().filter("25"::equals)).hasSize(2);
        picture.isAsCommitted("matrix");
    }

    @Test
    void moreIsDarker() {
        Picture picture = Picture.of(MatrixPlot.counts("", SHARES, this::name, Picture.WORDS));
        List<String> shades =
                List.of("Tajikistan – Uzbekistan: 1", "Kyrgyzstan – Tajikistan: 4", "Kazakhstan – Uzbekistan: 25")
                        .stream()
                        .map(told -> Picture.first(picture.thing("cell", told), "rect")
                                .getAttribute("fill"))
                        .toList();
        assertThat(shades).containsExactly(Ink.SHADE1.light(), Ink.SHADE2.light(), Ink.SHADE5.light());
    }

    @Test
    void ranksAreSaidInWords() throws IOException {
        List<Share> ranks = List.of(new Share("KZ", "UZ", 3), new Share("KG", "KZ", 1));
        Picture picture = Picture.of(MatrixPlot.ranks("", ranks, this::name, Picture.WORDS));
        assertThat(picture.thing("cell", "Kazakhstan – Uzbekistan: alliance")).isNotNull();
        assertThat(picture.texts()).contains("alliance", "strategic partnership", "3", "1");
        picture.isAsCommitted("ranks");
    }

    @Test
    void whoMetMostIsNearestTheThickestLine() throws IOException {
        Picture picture = Picture.of(NetworkPlot.of("Kazakhstan", nodes(SHARES), SHARES, Picture.WORDS));
        double thick = Picture.number(
                Picture.first(picture.thing("edge", "Name of KZ – Name of UZ: 25"), "line"), "stroke-width");
        assertThat(picture.things("edge").stream()
                        .map(edge -> Picture.number(Picture.first(edge, "line"), "stroke-width")))
                .allMatch(width -> width <= thick);
        assertThat(picture.things("node")).hasSize(4);
        picture.isAsCommitted("network");
    }

    @Test
    void twoHundredPeopleAreCutDownToThoseWhoMetMost() {
        List<Share> met = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            for (int j = i + 1; j < 200; j += 1 + i) {
                met.add(new Share("P" + i, "P" + j, 1 + (i * j) % 7));
            }
        }
        List<Share> states = new ArrayList<>();
        met.forEach(share -> states.add(new Share(share.one(), share.other(), share.number())));
        Picture network = Picture.of(NetworkPlot.of("", nodes(met), met, Picture.WORDS));
        assertThat(network.things("node")).hasSize(26);
        assertThat(network.texts()).contains("Not shown: 174");
        Picture matrix = Picture.of(MatrixPlot.counts("", states, id -> "Name of " + id, Picture.WORDS));
        assertThat(matrix.texts()).contains("Not shown: 186");
    }

    @Test
    void aRingAStarAndCouplesHaveRoom() {
        for (int size : new int[] {2, 3, 12, 26}) {
            List<Share> ring = new ArrayList<>();
            List<Share> star = new ArrayList<>();
            List<Share> couples = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                ring.add(new Share("P" + i, "P" + (i + 1) % size, 3));
                star.add(new Share("P0", "P" + i, i));
                couples.add(new Share("P" + 2 * (i / 2), "P" + (2 * (i / 2) + 1), 2));
            }
            for (List<Share> met : List.of(ring, star, couples)) {
                Plot plot = NetworkPlot.of("", nodes(met), met, Picture.WORDS);
                assertThat(Picture.of(plot).things("node")).hasSizeBetween(2, 27);
                assertThat(NetworkPlot.of("", nodes(met), met, Picture.WORDS)).isEqualTo(plot);
            }
        }
    }

    @Test
    void nothingIsSaidInWords() {
        for (Plot plot : List.of(
                MeetingsPlot.of("", List.of(), Picture.WORDS),
                MatrixPlot.counts("", List.of(), this::name, Picture.WORDS),
                NetworkPlot.of("", List.of(), List.of(), Picture.WORDS))) {
            assertThat(Picture.of(plot).texts()).contains("The register holds nothing that could be drawn here.");
        }
    }

    @Test
    void theLocaleDoesNotShow() {
        Locale usual = Locale.getDefault();
        Plot plot = NetworkPlot.of("", nodes(SHARES), SHARES, Picture.WORDS);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(NetworkPlot.of("", nodes(SHARES), SHARES, Picture.WORDS)).isEqualTo(plot);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void aPageGetsTheDrawingWithoutAStyleSheetAndWithLinksToPagesOfItsOwn() {
        List<Node> linked = nodes(SHARES).stream()
                .map(node -> new Node(node.id(), node.name(), node.state(), Optional.of("/people/" + node.id())))
                .toList();
        Plot plot = NetworkPlot.of("", linked, SHARES, Picture.WORDS);
        assertThat(plot.svg()).contains("<style>");
        assertThat(plot.inline())
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .contains("</svg>");
        assertThat(plot.inline())
                .contains("<a href=\"/people/" + SHARES.getFirst().one() + "\">");
    }

    private String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    private static List<Node> nodes(List<Share> shares) {
        return shares.stream()
                .flatMap(share -> List.of(share.one(), share.other()).stream())
                .distinct()
                .map(id -> new Node(id, "Name of " + id, id.length() == 2 && !id.startsWith("P")))
                .toList();
    }

    private static double height(Picture picture, String told) {
        return Picture.number(Picture.first(picture.thing("bar", told), "rect"), "height");
    }
}
