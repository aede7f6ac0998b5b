package org.elchi.writing.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Judgement;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** A record as one line of JSON: what is best supported, and every telling beside it. */
public final class RecordLine {
    private RecordLine() {}

    public static String of(Record record) {
        return Json.of(object(record));
    }

    /** The same as an object. */
    public static Map<String, Object> object(Record record) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", record.id());
        line.put("type", record.type());
        line.put("slots", record.values());
        judgement(record.judgement()).ifPresent(judgement -> line.put("judgement", judgement));
        line.put("tellings", record.tellings().stream().map(RecordLine::telling).toList());
        return line;
    }

    public static Map<String, Object> telling(Telling telling) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("doc", telling.source().name());
        object.put("sha256", telling.sha256());
        telling.source().date().map(LocalDate::toString).ifPresent(date -> object.put("date", date));
        telling.source().outlet().ifPresent(outlet -> object.put("outlet", outlet));
        telling.source().url().ifPresent(url -> object.put("url", url));
        object.put("language", telling.language());
        object.put("slots", telling.fact().slots());
        List<Map<String, Object>> evidence =
                telling.evidence().stream().map(RecordLine::evidence).toList();
        object.put("evidence", evidence);
        object.put("rule", telling.fact().rule());
        object.put("confidence", telling.fact().confidence());
        return object;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", evidence.id());
        object.put("begin", evidence.span().begin());
        object.put("end", evidence.span().end());
        object.put("words", evidence.words());
        return object;
    }

    /** Its number, who, when and why. */
    public static Map<String, Object> decision(Decision decision) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("decision", decision.number());
        head.put("kind", decision.act().kind());
        head.put("author", decision.author());
        head.put("at", decision.madeAt().toString());
        decision.reason().ifPresent(reason -> head.put("reason", reason));
        return head;
    }

    /** Nothing where nothing was decided. */
    private static Optional<Map<String, Object>> judgement(Judgement judgement) {
        if (judgement.decisions().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> object = new LinkedHashMap<>();
        judgement.confirmed().ifPresent(by -> object.put("confirmed", decision(by)));
        judgement.responsible().ifPresent(who -> object.put("responsible", who));
        judgement.due().ifPresent(due -> object.put("due", due));
        Map<String, Object> corrections = new LinkedHashMap<>();
        judgement.corrections().forEach((slot, correction) -> corrections.put(slot, head(correction)));
        object.put("corrections", corrections);
        object.put("notes", judgement.notes().stream().map(RecordLine::note).toList());
        return Optional.of(object);
    }

    private static Map<String, Object> head(Judgement.Correction correction) {
        Map<String, Object> head = decision(correction.by());
        correction.value().ifPresent(value -> head.put("value", value));
        return head;
    }

    private static Map<String, Object> note(Decision decision) {
        Map<String, Object> note = decision(decision);
        if (decision.act() instanceof Act.Note said) {
            note.put("text", said.text());
        }
        return note;
    }
}
