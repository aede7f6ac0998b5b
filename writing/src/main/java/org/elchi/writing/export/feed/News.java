package org.elchi.writing.export.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Characters;
import org.elchi.writing.export.Happening;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Passage;
import org.elchi.writing.export.Titles;

/**
 * A record as an item of news.
 *
 * @param id the same for the same record in every feed
 * @param record the record's own id
 * @param title what it tells
 * @param first the first day on which it was told
 * @param last the last day on which it was told
 * @param passages the words of its sources
 * @param link where the first source is
 * @param categories its kind, its topics, the states that it concerns
 */
record News(
        String id,
        String record,
        String title,
        LocalDate first,
        LocalDate last,
        List<Passage> passages,
        Optional<URI> link,
        List<String> categories) {
    /** So many records stand in a feed. */
    static final int MOST = 100;

    private static final int PASSAGES = 3;
    private static final Comparator<News> NEWEST = Comparator.comparing(News::last)
            .thenComparing(News::first)
            .reversed()
            .thenComparing(News::id);

    /** The newest records, the newest first; those without a date were told on the day of the holdings at the latest. */
    static List<News> of(Holdings holdings, Titles titles) {
        return holdings.records().stream()
                .map(record -> of(record, holdings, titles))
                .sorted(NEWEST)
                .limit(MOST)
                .toList();
    }

    private static News of(Record record, Holdings holdings, Titles titles) {
        Happening happening = new Happening(record, holdings.authority());
        List<LocalDate> told = happening.reported().toList();
        List<String> categories = new ArrayList<>(List.of(record.type()));
        record.items("topics").stream().map(Characters::line).forEach(categories::add);
        categories.addAll(happening.states());
        return new News(
                id(record.id()),
                record.id(),
                Characters.line(titles.told(record)),
                told.isEmpty() ? holdings.asOf() : told.getFirst(),
                told.isEmpty() ? holdings.asOf() : told.getLast(),
                Passage.of(record, PASSAGES),
                Passage.first(record),
                categories);
    }

    /** An identifier that is made from a name alone and is unlike all others (RFC 9562). */
    static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("elchi " + name).getBytes(StandardCharsets.UTF_8));
    }

    static Date instant(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The words of the sources as HTML, each in its language, with where it is from. */
    String html() {
        StringBuilder html = new StringBuilder();
        for (Passage passage : passages) {
            html.append("<blockquote lang=\"")
                    .append(escaped(passage.language()))
                    .append("\"><p>");
            html.append(escaped(passage.words())).append("</p></blockquote><p>");
            passage.address()
                    .ifPresent(address -> html.append("<a href=\"")
                            .append(escaped(address.toString()))
                            .append("\">"));
            html.append(escaped(passage.source()));
            passage.address().ifPresent(address -> html.append("</a>"));
            passage.date().ifPresent(day -> html.append(", <time>").append(day).append("</time>"));
            html.append("</p>");
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
