package org.elchi.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** A record as one line of JSON: what is best supported, and every telling beside it. */
final class RecordLine {
    private RecordLine() {}

    static String of(Record record) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", record.id());
        line.put("type", record.type());
        line.put("slots", record.values());
        JudgementText.object(record.judgement()).ifPresent(judgement -> line.put("judgement", judgement));
        line.put("tellings", record.tellings().stream().map(RecordLine::telling).toList());
        return Json.of(line);
    }

    static Map<String, Object> telling(Telling telling) {
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
}
