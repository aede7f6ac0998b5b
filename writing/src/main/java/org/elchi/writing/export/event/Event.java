package org.elchi.writing.export.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/**
 * A record coded as an event.
 *
 * @param record what was coded
 * @param telling the report from which
 * @param end the last day, where there are several
 */
record Event(
        Record record,
        Telling telling,
        LocalDate date,
        Optional<LocalDate> end,
        String category,
        List<String> modes,
        List<String> contexts,
        int quad,
        BigDecimal scale,
        List<Actor> actors,
        List<Actor> recipients) {
    Optional<String> place() {
        return record.text("place");
    }

    Evidence evidence() {
        return telling.evidence().getFirst();
    }

    /** The two or three letters of the language, without its script. */
    String language() {
        return telling.language().replaceFirst("-.*", "");
    }

    /** Under the names that PLOVER gives. */
    Map<String, Object> object(String coder, String codebook) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", record.id());
        object.put("date", date.toString());
        end.ifPresent(day -> object.put("enddate", day.toString()));
        object.put("actor", actors.stream().map(Actor::object).toList());
        object.put("recipient", recipients.stream().map(Actor::object).toList());
        object.put("event", List.of(category));
        object.put("mode", modes);
        object.put("context", contexts);
        place().ifPresent(place -> object.put("event_loc", Map.of("resolved_place", place)));
        object.put("quad_code", quad);
        object.put("event_scale", scale);
        object.put("text", evidence().words());
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("start", evidence().span().begin());
        range.put("end", evidence().span().end());
        object.put("text_info", range);
        object.put("cite_info", cited(coder, codebook));
        return object;
    }

    private Map<String, Object> cited(String coder, String codebook) {
        Map<String, Object> cited = new LinkedHashMap<>();
        cited.put("citation", telling.sha256());
        telling.source().url().ifPresent(url -> cited.put("url", url));
        cited.put("language", language());
        telling.source().outlet().ifPresent(outlet -> cited.put("publication", outlet));
        cited.put("coder", coder);
        cited.put("codebook", codebook);
        return cited;
    }
}
