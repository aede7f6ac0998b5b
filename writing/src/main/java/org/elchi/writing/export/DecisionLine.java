package org.elchi.writing.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Anchor;
import org.elchi.register.decision.Cited;
import org.elchi.register.decision.Decision;
import org.elchi.register.record.Record;

/** A decision as an object of JSON. */
public final class DecisionLine {
    private DecisionLine() {}

    /** With the ids of the records in which what it is about is now. */
    public static Map<String, Object> of(Decision decision, List<Record> now) {
        Map<String, Object> line = of(decision);
        line.put("records", now.stream().map(Record::id).toList());
        return line;
    }

    public static Map<String, Object> of(Decision decision) {
        Map<String, Object> line = RecordLine.decision(decision);
        line.put("subject", decision.subject());
        switch (decision.act()) {
            case Act.Correct correct -> {
                line.put("slot", correct.slot());
                correct.value().ifPresent(value -> line.put("value", value));
            }
            case Act.Add add -> {
                line.put("type", add.type());
                line.put("slots", add.slots());
                line.put("source", cited(add.source()));
            }
            case Act.Note note -> line.put("text", note.text());
            case Act.Assign assign -> {
                assign.responsible().ifPresent(who -> line.put("responsible", who));
                assign.due().ifPresent(due -> line.put("due", due));
            }
            case Act.Undo undo -> line.put("undoes", undo.decision());
            case Act.Split split -> line.put("part", split.part().size());
            case Act.Confirm confirm -> {}
            case Act.Dismiss dismiss -> {}
            case Act.Merge merge -> {}
        }
        line.put(
                "about",
                decision.act().anchors().stream().map(DecisionLine::anchor).toList());
        return line;
    }

    private static Map<String, Object> anchor(Anchor anchor) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sha256", anchor.sha256());
        object.put("type", anchor.type());
        object.put("begin", anchor.span().begin());
        object.put("end", anchor.span().end());
        object.put("slots", anchor.slots());
        return object;
    }

    private static Map<String, Object> cited(Cited cited) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("words", cited.words());
        object.put("name", cited.name());
        cited.date().map(LocalDate::toString).ifPresent(date -> object.put("date", date));
        cited.outlet().ifPresent(outlet -> object.put("outlet", outlet));
        cited.url().ifPresent(url -> object.put("url", url));
        return object;
    }
}
