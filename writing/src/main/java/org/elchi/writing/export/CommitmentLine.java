package org.elchi.writing.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.reading.Value;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.register.following.Figure;
import org.elchi.register.following.Pace;
import org.elchi.register.following.Progress;
import org.elchi.register.following.Step;

/** A commitment as one line of JSON. */
public final class CommitmentLine {
    private final String title;
    private final Period silence;

    /**
     * The line of a commitment.
     *
     * @param title what it is called
     * @param silence so long nobody may have spoken of it before it counts as silent
     */
    public CommitmentLine(String title, Period silence) {
        this.title = title;
        this.silence = silence;
    }

    /** Without its trail and figures. */
    public String brief(Commitment commitment) {
        return Json.of(head(commitment));
    }

    public String whole(Commitment commitment) {
        return Json.of(object(commitment));
    }

    /** With its trail and figures, as an object. */
    public Map<String, Object> object(Commitment commitment) {
        Map<String, Object> line = head(commitment);
        line.put("trail", commitment.steps().stream().map(CommitmentLine::step).toList());
        commitment.progress().ifPresent(progress -> line.put("progress", progress(progress)));
        return line;
    }

    /** Without its trail and figures, as an object. */
    public Map<String, Object> head(Commitment commitment) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", commitment.id());
        line.put("type", commitment.type());
        line.put("title", title);
        line.put("asOf", commitment.asOf());
        line.put("state", commitment.state().code());
        line.put("reached", commitment.reached().code());
        line.put("open", commitment.open());
        put(line, "awaited", commitment.awaited().map(state -> state.code()));
        line.put("late", commitment.late());
        line.put("by", commitment.by());
        line.put("responsible", commitment.responsible());
        put(line, "due", commitment.due().map(CommitmentLine::due));
        put(line, "promised", commitment.promised());
        put(line, "lastSpoken", commitment.lastSpoken());
        put(line, "silentSince", commitment.silentSince(silence));
        line.put("slots", commitment.record().values());
        return line;
    }

    private static void put(Map<String, Object> line, String key, Optional<?> value) {
        value.ifPresent(there -> line.put(key, there));
    }

    private static Map<String, Object> due(Due due) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("date", due.date());
        object.put("from", due.from());
        put(object, "last", due.last());
        object.put("approximate", due.approximate());
        return object;
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("state", step.state().code());
        object.put("told", step.told());
        put(object, "when", step.when());
        put(object, "reported", step.reported());
        put(object, "due", step.due().map(CommitmentLine::due));
        object.put("telling", RecordLine.telling(step.telling()));
        return object;
    }

    private static Map<String, Object> progress(Progress progress) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("goal", Value.of(progress.goal()));
        put(object, "currency", progress.currency());
        List<Map<String, Object>> figures = progress.figures().stream()
                .map(figure -> figure(figure, progress.years().contains(figure)))
                .toList();
        object.put("figures", figures);
        put(object, "pace", progress.soFar().map(CommitmentLine::pace));
        put(object, "needed", progress.needed().map(CommitmentLine::pace));
        object.put("outlook", code(progress.outlook()));
        return object;
    }

    private static Map<String, Object> figure(Figure figure, boolean compared) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("record", figure.record());
        object.put("value", Value.of(figure.value()));
        put(object, "date", figure.date());
        object.put("span", code(figure.span()));
        put(object, "reported", figure.reported());
        object.put("documents", figure.documents());
        object.put("compared", compared);
        return object;
    }

    private static Map<String, Object> pace(Pace pace) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("from", pace.from());
        object.put("to", pace.to());
        object.put("linear", Value.of(pace.linear()));
        object.put("compound", BigDecimal.valueOf(pace.compound()).setScale(2, RoundingMode.HALF_EVEN));
        return object;
    }

    /** The name of a choice as data write it. */
    public static String code(Enum<?> choice) {
        return choice.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
