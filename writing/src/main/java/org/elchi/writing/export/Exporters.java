package org.elchi.writing.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
            Form.text("csv", "text/csv", "csv", CsvFolder::new),
            Form.binary(
                    "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Workbook::new),
            Form.text("treaties", "text/csv", "csv", () -> new Treaties(RecordTitles::english)),
            Form.text("plover", "application/jsonl", "jsonl", Plover::lines),
            Form.text("plover-csv", "text/csv", "csv", Plover::table),
            Form.text("ftm", "application/jsonl", "ftm.jsonl", () -> new FollowTheMoney(RecordTitles::english)),
            Form.text("jsonl", "application/jsonl", "jsonl", JsonLines::new),
            Form.text("jsonld", "application/ld+json", "jsonld", () -> new JsonLd(RecordTitles::english)),
            Form.text("turtle", "text/turtle", "ttl", () -> new Turtle(RecordTitles::english)),
            Form.text("ical", "text/calendar", "ics", () -> new Calendar(RecordTitles::english, false)),
            Form.text("ical-all", "text/calendar", "ics", () -> new Calendar(RecordTitles::english, true)),
            Form.text("atom", "application/atom+xml", "atom", () -> new Atom(RecordTitles::english)),
            Form.text("rss", "application/rss+xml", "rss", () -> new Rss(RecordTitles::english)),
            Form.text("graphml", "application/graphml+xml", "graphml", GraphMl::new),
            Form.text("geojson", "application/geo+json", "geojson", () -> new GeoJson(RecordTitles::english)));

    private Exporters() {}

    /**
     * A form by its name.
     *
     * @param mediaType of its file, or of the files in its folder
     * @param extension of its file, or of the files in its folder, without a dot
     * @param binary whether it is no text
     */
    public record Form(String name, String mediaType, String extension, boolean binary, Supplier<Exporter> maker) {
        static Form text(String name, String mediaType, String extension, Supplier<Exporter> maker) {
            return new Form(name, mediaType, extension, false, maker);
        }

        static Form binary(String name, String mediaType, String extension, Supplier<Exporter> maker) {
            return new Form(name, mediaType, extension, true, maker);
        }

        public Exporter exporter() {
            return maker.get();
        }
    }

    public static List<String> names() {
        return FORMS.stream().map(Form::name).toList();
    }

    public static Optional<Form> named(String name) {
        return FORMS.stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
