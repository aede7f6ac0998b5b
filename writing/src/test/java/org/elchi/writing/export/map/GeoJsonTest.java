package org.elchi.writing.export.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elchi.writing.export.Gathered.slots;
import static org.elchi.writing.export.Gathered.written;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.elchi.writing.RecordTitles;
import org.elchi.writing.export.Gathered;
import org.elchi.writing.export.Holdings;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Maps as JTS reads them. */
class GeoJsonTest {
    private static final GeoJson MAP = new GeoJson(RecordTitles::english);
    private static final Holdings MIXED = Gathered.mixed().asOf("2025-12-01");

    @Test
    void pointsLieEastAndNorthInThisOrder() throws Exception {
        Geometry points = new GeoJsonReader().read(written(MAP, MIXED));
        assertThat(points.getNumGeometries()).isEqualTo(4);
        for (int i = 0; i < points.getNumGeometries(); i++) {
            assertThat(points.getGeometryN(i).getCoordinate().getX()).isBetween(66.0, 72.0);
            assertThat(points.getGeometryN(i).getCoordinate().getY()).isBetween(39.0, 52.0);
        }
    }

    @Test
    void aPointSaysWhatWhenWhoAndBySource() throws Exception {
        JsonNode properties = feature("visit", "met").get("properties");
        assertThat(properties.get("title").asText()).startsWith("Kassym-Jomart Tokayev paid an official visit");
        assertThat(properties.get("date").asText()).isEqualTo("2024-03-02/2024-03-03");
        assertThat(properties.get("place").asText()).isEqualTo("Tashkent");
        assertThat(properties.get("country").asText()).isEqualTo("UZ");
        assertThat(properties.get("parties").toString())
                .isEqualTo("[\"Kassym-Jomart Tokayev\",\"Shavkat Mirziyoyev\",\"UZ\"]");
        assertThat(properties.get("sources").get(0).get("url").asText()).isEqualTo("https://example.org/0");
        assertThat(properties.get("sources").get(0).get("words").asText())
                .isEqualTo("Тоқаев Ташкентке ресми сапармен барды.");
        assertThat(feature("session", "promised").get("id").asText()).startsWith("session-");
    }

    @Test
    void aStateAloneIsNoPlace() {
        Gathered visit = new Gathered("Elchi")
                .tell("x", "2024-03-03", "visit", slots("visitor", "Kassym-Jomart Tokayev", "to", "UZ"))
                .tell("y", "2024-03-03", "meeting", slots("participants", "KZ;UZ", "place", "Nowhere"));
        assertThat(written(MAP, visit.asOf("2025-12-01"))).doesNotContain("Point");
        assertThat(MAP.leftOut(visit.asOf("2025-12-01")))
                .containsEntry("visit", 1)
                .containsEntry("meeting", 1);
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        Holdings hostile = new Gathered("Elchi")
                .tell(
                        Gathered.HOSTILE,
                        "2025-11-01",
                        "meeting",
                        slots("participants", "KZ;UZ", "place", "Tashkent", "date", Gathered.HOSTILE),
                        Gathered.HOSTILE,
                        "javascript:alert(1)")
                .asOf("2025-12-01");
        String text = written(MAP, hostile);
        assertThat(text).doesNotContain("\u0000", "\u202E", "javascript");
        JsonNode source = new ObjectMapper()
                .readTree(text)
                .get("features")
                .get(0)
                .get("properties")
                .get("sources")
                .get(0);
        assertThat(source.get("words").asText()).startsWith("<script>alert('x')</script> ]]> &amp; \"quoted\"");
    }

    @Test
    void theSameHoldingsGiveTheSameBytes() {
        assertThat(written(MAP, Gathered.mixed().asOf("2025-12-01"))).isEqualTo(written(MAP, MIXED));
    }

    private static JsonNode feature(String kind, String state) throws Exception {
        for (JsonNode feature : new ObjectMapper().readTree(written(MAP, MIXED)).get("features")) {
            JsonNode properties = feature.get("properties");
            if (properties.get("kind").asText().equals(kind)
                    && properties.get("state").asText().equals(state)) {
                return feature;
            }
        }
        throw new AssertionError("no " + kind + " that is " + state);
    }
}
