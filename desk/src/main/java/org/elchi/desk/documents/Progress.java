package org.elchi.desk.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elchi.desk.Call;
import org.elchi.desk.Refusal;
import org.elchi.desk.Sheet;
import org.elchi.desk.Words;
import org.elchi.desk.documents.Job.Outcome;
import org.elchi.register.Added;

/** {@code /documents/jobs/…}: how far a job is, and what was found so far. */
public final class Progress {
    private final Call call;
    private final Readings readings;
    private final Words words;

    Progress(Call call, Readings readings) {
        this.call = call;
        this.readings = readings;
        this.words = call.words();
    }

    /**
     * What the page shows.
     *
     * @param failure what stopped it; empty where nothing did
     */
    public record Model(
            String address,
            boolean ended,
            String failure,
            int done,
            int all,
            String progress,
            String found,
            List<DocumentView.Kind> kinds,
            List<Line> lines) {}

    /**
     * What became of a file.
     *
     * @param address of the document; empty where there is none
     * @param outcome in words
     * @param reason why it was not read; empty where it was
     * @param foreign whether the reason is in English
     */
    public record Line(String name, String address, String outcome, String reason, boolean foreign, String found) {}

    void show() {
        Job job = readings.job(call.part("id")).orElseThrow(() -> new Refusal(404, words.say("documents.wrong.job")));
        Map<String, Integer> kinds = job.kinds();
        Model model = new Model(
                "/documents/jobs/" + job.id(),
                job.ended(),
                job.failure()
                        .map(why -> words.say("documents.job.failed", "why", why))
                        .orElse(""),
                job.done(),
                job.lines().size(),
                words.say(
                        "documents.job.progress",
                        "done",
                        words.number(job.done()),
                        "all",
                        words.number(job.lines().size())),
                words.say(
                        "documents.job.found",
                        "n",
                        words.number(kinds.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())),
                kinds(kinds),
                job.lines().stream().map(this::line).toList());
        call.show(Sheet.of("documents/job", words.say("documents.job.title"), model));
    }

    private List<DocumentView.Kind> kinds(Map<String, Integer> kinds) {
        return kinds.entrySet().stream()
                .map(entry -> new DocumentView.Kind(
                        entry.getKey(), words.kind(entry.getKey()), words.number(entry.getValue())))
                .toList();
    }

    private Line line(Job.Line line) {
        String name = Optional.of(line.name())
                .filter(known -> !known.isEmpty())
                .orElseGet(() -> words.say("documents.pasted"));
        return switch (line.outcome()) {
            case Outcome.Waiting waiting -> new Line(name, "", words.say("documents.job.pending"), "", false, "");
            case Outcome.Refused refused ->
                new Line(
                        name,
                        "",
                        words.say("documents.job.refused"),
                        refused.phrase().isEmpty()
                                ? refused.line()
                                : words.say(refused.phrase(), "need", words.number(Limits.USUAL.megabytes())),
                        refused.phrase().isEmpty(),
                        "");
            case Outcome.Kept kept ->
                new Line(
                        name,
                        "/documents/" + kept.sha256(),
                        kept.broken() ? words.say("documents.job.broken") : added(kept.added()),
                        "",
                        false,
                        found(kept));
        };
    }

    private String added(Added added) {
        return switch (added) {
            case NEW -> words.say("documents.job.new");
            case COMPLETED -> words.say("documents.job.completed");
            case KNOWN -> words.say("documents.job.known");
        };
    }

    private String found(Outcome.Kept kept) {
        return kept.kinds().isEmpty()
                ? words.say("document.nothing")
                : kept.kinds().entrySet().stream()
                        .map(entry -> words.kind(entry.getKey()) + ": " + words.number(entry.getValue()))
                        .collect(Collectors.joining(" · "));
    }
}
