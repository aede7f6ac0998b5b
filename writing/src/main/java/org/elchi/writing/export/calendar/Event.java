package org.elchi.writing.export.calendar;

import biweekly.component.VEvent;
import biweekly.property.Categories;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Description;
import biweekly.property.Geo;
import biweekly.property.Location;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.authority.Entity.Place;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Characters;
import org.elchi.writing.export.Happening;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Passage;
import org.elchi.writing.export.Titles;

/** An entry as an event of a calendar. */
final class Event {
    private static final int PASSAGES = 3;

    private final Entry entry;
    private final Record record;
    private final Happening happening;
    private final LocalDate asOf;
    private final Titles titles;
    private final VEvent event = new VEvent();

    Event(Entry entry, Holdings holdings, Titles titles) {
        this.entry = entry;
        this.record = entry.record();
        this.happening = new Happening(record, holdings.authority());
        this.asOf = holdings.asOf();
        this.titles = titles;
    }

    VEvent made() {
        identify();
        date();
        say();
        place();
        classify();
        return event;
    }

    /** The same record has the same identifier in every export, and a higher sequence where more is told of it. */
    private void identify() {
        event.setUid(new Uid(record.id() + "@elchi"));
        event.setDateTimeStamp(instant(asOf));
        event.setSequence(
                record.tellings().size() - 1 + record.judgement().decisions().size());
        happening.reported().findFirst().map(Event::instant).ifPresent(event::setCreated);
        happening.reported().reduce((one, later) -> later).map(Event::instant).ifPresent(event::setLastModified);
    }

    private void date() {
        event.setDateStart(new DateStart(day(entry.days().first()), false));
        event.setDateEnd(new DateEnd(day(entry.days().last().plusDays(1)), false));
        event.setTransparency(Transparency.transparent());
    }

    private void say() {
        Summary summary = new Summary(summary());
        summary.setLanguage(titles.language());
        event.setSummary(summary);
        Description description = new Description(description());
        description.setLanguage(titles.language());
        event.setDescription(description);
        Passage.first(record).ifPresent(address -> event.setUrl(address.toString()));
    }

    private String summary() {
        return Characters.line(
                switch (entry.sort()) {
                    case PLANNED -> titles.promised(record);
                    case CANCELLED -> titles.phrase("undone", Map.of("what", titles.promised(record)));
                    case DUE -> titles.phrase("due", Map.of("what", titles.promised(record)));
                    case PAST -> titles.told(record);
                });
    }

    private String description() {
        List<String> lines = new ArrayList<>();
        Map<String, String> slots = Map.of("date", titles.date(entry.date()), "state", titles.state(entry.state()));
        switch (entry.sort()) {
            case DUE -> lines.add(titles.phrase("due-by", slots));
            case PLANNED, CANCELLED -> lines.add(titles.phrase("stands", slots));
            case PAST -> {}
        }
        if (entry.vague() && entry.sort() != Entry.Sort.DUE) {
            lines.add(titles.phrase("within", slots));
        }
        Passage.of(record, PASSAGES).forEach(passage -> lines.add(quoted(passage)));
        lines.add(record.id());
        return String.join("\n", lines);
    }

    private String quoted(Passage passage) {
        Map<String, String> slots = new HashMap<>();
        slots.put("words", passage.words());
        slots.put("source", passage.source());
        passage.date().ifPresent(day -> slots.put("date", titles.date(day.toString())));
        String address = passage.address().map(link -> "\n" + link).orElse("");
        return titles.phrase("quoted", slots) + address;
    }

    private void place() {
        happening.place().ifPresent(place -> {
            Location location = new Location(titles.phrase("where", where(place)));
            location.setLanguage(titles.language());
            event.setLocation(location);
        });
        happening.point().ifPresent(point -> event.setGeo(new Geo(point.latitude(), point.longitude())));
    }

    private Map<String, String> where(Place place) {
        Map<String, String> slots = new HashMap<>();
        slots.put("place", place.name());
        place.state().ifPresent(state -> slots.put("state", titles.name(state)));
        return slots;
    }

    private void classify() {
        List<String> categories = new ArrayList<>(List.of(record.type()));
        categories.addAll(record.items("topics"));
        categories.addAll(happening.states());
        event.addCategories(
                new Categories(categories.stream().map(Characters::line).toList()));
        event.setStatus(
                switch (entry.sort()) {
                    case PLANNED -> Status.tentative();
                    case CANCELLED -> Status.cancelled();
                    case DUE, PAST -> Status.confirmed();
                });
    }

    private static Date instant(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** A day as the library writes days: that of the machine's own time, wherever it is. */
    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
