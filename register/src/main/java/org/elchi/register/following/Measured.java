package org.elchi.register.following;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.register.record.Record;

/** Records of figures by what they measure. */
final class Measured {
    private final Collection<Record> figures;
    private final Map<Kind.Measure, Map<String, Figures>> byMeasure = new HashMap<>();

    Measured(Collection<Record> figures) {
        this.figures = figures;
    }

    /** Those that measure what a record promises. */
    Figures by(Kind kind, Record record) {
        return kind.measure()
                .flatMap(measure -> measure.of(record)
                        .map(measured ->
                                byMeasure.computeIfAbsent(measure, this::sorted).getOrDefault(measured, Figures.NONE)))
                .orElse(Figures.NONE);
    }

    private Map<String, Figures> sorted(Kind.Measure measure) {
        Map<String, List<Record>> sorted = new HashMap<>();
        for (Record figure : figures) {
            if (measure.kind().equals(figure.type())) {
                measure.of(figure)
                        .ifPresent(measured -> sorted.computeIfAbsent(measured, unused -> new ArrayList<>())
                                .add(figure));
            }
        }
        Map<String, Figures> same = new HashMap<>();
        sorted.forEach((measured, records) -> same.put(measured, new Figures(records)));
        return same;
    }
}
