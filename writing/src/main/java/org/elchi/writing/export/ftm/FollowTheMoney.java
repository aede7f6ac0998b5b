package org.elchi.writing.export.ftm;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elchi.authority.Authority;
import org.elchi.register.following.Trail;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Titles;

/** Entities of FollowTheMoney, one a line, each before those that point at it. */
public final class FollowTheMoney implements Exporter.ToFile {
    private final Scheme scheme = Scheme.load();
    private final Function<Authority, Titles> titles;

    /** @param titles how records without a title of their own are called */
    public FollowTheMoney(Function<Authority, Titles> titles) {
        this.titles = titles;
    }

    @Override
    public void write(Holdings holdings, OutputStream out) throws IOException {
        Map<String, Trail> trails = holdings.trails().stream()
                .collect(Collectors.toMap(trail -> trail.record().id(), trail -> trail, (first, second) -> first));
        try (Lines lines = new Lines(out, scheme.lengths())) {
            Stating stating = new Stating(scheme, holdings.authority(), titles.apply(holdings.authority()), lines);
            for (Record record : holdings.records()) {
                boolean written = stating.write(record);
                Trail trail = trails.get(record.id());
                if (written && trail != null) {
                    stating.write(trail.asOf(holdings.asOf()));
                }
            }
        }
    }
}
