package org.elchi.writing.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.elchi.authority.Authority;
import org.elchi.writing.RecordTitles;
import org.elchi.writing.export.calendar.Calendar;
import org.elchi.writing.export.event.Plover;
import org.elchi.writing.export.feed.Atom;
import org.elchi.writing.export.feed.Rss;
import org.elchi.writing.export.ftm.FollowTheMoney;
import org.elchi.writing.export.linked.JsonLd;
import org.elchi.writing.export.linked.Turtle;
import org.elchi.writing.export.map.GeoJson;
import org.elchi.writing.export.network.GraphMl;
import org.elchi.writing.export.table.CsvFolder;
import org.elchi.writing.export.table.Treaties;
import org.elchi.writing.export.table.Workbook;

/** The forms that there are, by name. A new one is a line here. */
public final class Exporters {
    private static final List<Form> FORMS = List.of(
            Form.text("csv", "text/csv", "csv", titles -> new CsvFolder()),
            Form.binary(
                    "xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "xlsx",
                    titles -> new Workbook()),
            Form.text("treaties", "text/csv", "csv", titles -> new Treaties(titles)),
            Form.text("plover", "application/jsonl", "jsonl", titles -> Plover.lines()),
            Form.text("plover-csv", "text/csv", "csv", titles -> Plover.table()),
            Form.text("ftm", "application/jsonl", "ftm.jsonl", titles -> new FollowTheMoney(titles)),
            Form.text("jsonl", "application/jsonl", "jsonl", titles -> new JsonLines()),
            Form.text("jsonld", "application/ld+json", "jsonld", titles -> new JsonLd(titles)),
            Form.text("turtle", "text/turtle", "ttl", titles -> new Turtle(titles)),
            Form.text("ical", "text/calendar", "ics", titles -> new Calendar(titles, false)),
            Form.text("ical-all", "text/calendar", "ics", titles -> new Calendar(titles, true)),
            Form.text("atom", "application/atom+xml", "atom", titles -> new Atom(titles)),
            Form.text("rss", "application/rss+xml", "rss", titles -> new Rss(titles)),
            Form.text("graphml", "application/graphml+xml", "graphml", titles -> new GraphMl()),
            Form.text("geojson", "application/geo+json", "geojson", titles -> new GeoJson(titles)));

    private Exporters() {}

    /**
     * A form by its name.
     *
     * @param mediaType of its file, or of the files in its folder
     * @param extension of its file, or of the files in its folder, without a dot
     * @param binary whether it is no text
     */
    public record Form(
            String name,
            String mediaType,
            String extension,
            boolean binary,
            Function<Function<Authority, Titles>, Exporter> maker) {
        static Form text(
                String name,
                String mediaType,
                String extension,
                Function<Function<Authority, Titles>, Exporter> maker) {
            return new Form(name, mediaType, extension, false, maker);
        }

        static Form binary(
                String name,
                String mediaType,
                String extension,
                Function<Function<Authority, Titles>, Exporter> maker) {
            return new Form(name, mediaType, extension, true, maker);
        }

        /** One whose titles are English. */
        public Exporter exporter() {
            return maker.apply(RecordTitles::english);
        }

        /**
         * One whose titles are in a language.
         *
         * @param tag one of {@link RecordTitles#tags}
         */
        public Exporter exporter(String tag) {
            return maker.apply(authority -> RecordTitles.load(tag, authority));
        }
    }

    public static List<String> names() {
        return FORMS.stream().map(Form::name).toList();
    }

    public static Optional<Form> named(String name) {
        return FORMS.stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
