package org.elchi.writing.export.map;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.elchi.authority.Authority;
import org.elchi.authority.Coordinates;
import org.elchi.authority.Entity.Place;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Characters;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Happening;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Json;
import org.elchi.writing.export.Passage;
import org.elchi.writing.export.Standings;
import org.elchi.writing.export.Titles;

/** GeoJSON (RFC 7946): a point for each record that names a place of which it is known where it lies. A state alone is no place. */
public final class GeoJson implements Exporter.ToFile {
    private static final int SOURCES = 3;

    private final Function<Authority, Titles> titles;

    /** A map on which records are called by these titles. */
    public GeoJson(Function<Authority, Titles> titles) {
        this.titles = titles;
    }

    @Override
    public void write(Holdings holdings, OutputStream out) throws IOException {
        Titles words = titles.apply(holdings.authority());
        Standings standings = Standings.of(holdings);
        List<String> features = new ArrayList<>();
        for (Record record : holdings.records()) {
            Happening happening = new Happening(record, holdings.authority());
            happening.point().ifPresent(point -> features.add(Json.of(feature(happening, point, standings, words))));
        }
        String text = "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Map<String, Integer> leftOut(Holdings holdings) {
        Map<String, Integer> leftOut = new TreeMap<>();
        holdings.records().stream()
                .filter(record ->
                        new Happening(record, holdings.authority()).point().isEmpty())
                .forEach(record -> leftOut.merge(record.type(), 1, Integer::sum));
        return leftOut;
    }

    private static Map<String, Object> feature(
            Happening happening, Coordinates point, Standings standings, Titles words) {
        Map<String, Object> geometry = new LinkedHashMap<>();
        geometry.put("type", "Point");
        geometry.put("coordinates", List.of(point.longitude(), point.latitude()));
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", happening.record().id());
        feature.put("geometry", geometry);
        feature.put("properties", properties(happening, standings, words));
        return feature;
    }

    private static Map<String, Object> properties(Happening happening, Standings standings, Titles words) {
        Record record = happening.record();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", record.id());
        properties.put("kind", record.type());
        properties.put("title", Characters.line(words.told(record)));
        properties.put("language", words.language());
        properties.put("state", standings.state(record));
        happening.date().ifPresent(date -> properties.put("date", Characters.line(date)));
        happening.place().ifPresent(place -> place(place, properties));
        properties.put("parties", List.copyOf(happening.parties()));
        properties.put(
                "sources",
                Passage.of(record, SOURCES).stream().map(GeoJson::source).toList());
        return properties;
    }

    private static void place(Place place, Map<String, Object> properties) {
        properties.put("place", place.name());
        properties.put("place_kind", place.kind());
        place.state().ifPresent(state -> properties.put("country", state));
    }

    private static Map<String, Object> source(Passage passage) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("source", passage.source());
        passage.date().ifPresent(date -> source.put("date", date.toString()));
        passage.address().ifPresent(address -> source.put("url", address.toString()));
        source.put("language", passage.language());
        source.put("words", passage.words());
        return source;
    }
}
