package org.elchi.writing.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Happening;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Standings;

/**
 * GraphML: people, states and organisations, and what of meetings, calls, visits, messages and awards was between them. All edges have a
 * direction, since few programs read graphs of both sorts; of those marked mutual it means nothing.
 */
public final class GraphMl implements Exporter.ToFile {
    private static final Comparator<Edge.Key> ORDER =
            Comparator.comparing(Edge.Key::one).thenComparing(Edge.Key::other).thenComparing(Edge.Key::tie);

    private final List<Tie> ties = Tie.load();

    @Override
    public void write(Holdings holdings, OutputStream out) throws IOException {
        Map<Edge.Key, Edge> edges = edges(holdings);
        TreeSet<String> names = new TreeSet<>();
        edges.keySet().forEach(key -> names.addAll(List.of(key.one(), key.other())));
        List<Party> parties = names.stream()
                .map(name -> Party.of(name, holdings.authority(), holdings.asOf()))
                .toList();
        try {
            new GraphWriter(out).write(parties, edges);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private Map<Edge.Key, Edge> edges(Holdings holdings) {
        Standings standings = Standings.of(holdings);
        Map<Edge.Key, Edge> edges = new TreeMap<>(ORDER);
        for (Record record : holdings.records()) {
            for (Tie.Pair pair : pairs(record, standings)) {
                Tie tie = Tie.of(record, ties).orElseThrow();
                edges.computeIfAbsent(
                                new Edge.Key(pair.one(), pair.other(), tie.name(), tie.mutual()), key -> new Edge())
                        .add(record.id(), new Happening(record, holdings.authority()).days());
            }
        }
        return edges;
    }

    private List<Tie.Pair> pairs(Record record, Standings standings) {
        return standings.happened(record)
                ? Tie.of(record, ties).map(tie -> tie.pairs(record)).orElse(List.of())
                : List.of();
    }

    @Override
    public Map<String, Integer> leftOut(Holdings holdings) {
        Standings standings = Standings.of(holdings);
        Map<String, Integer> leftOut = new TreeMap<>();
        List<Record> left = new ArrayList<>(holdings.records());
        left.removeIf(record -> !pairs(record, standings).isEmpty());
        left.forEach(record -> leftOut.merge(record.type(), 1, Integer::sum));
        return leftOut;
    }
}
