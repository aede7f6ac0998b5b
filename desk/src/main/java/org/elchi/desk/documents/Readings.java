package org.elchi.desk.documents;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.elchi.desk.Knowledge;
import org.elchi.desk.Room;
import org.elchi.desk.Shelf;
import org.elchi.desk.documents.Job.Line;
import org.elchi.desk.documents.Job.Outcome;
import org.elchi.reading.Fact;
import org.elchi.reading.Report;
import org.elchi.register.Arrival;
import org.elchi.register.Perusal;
import org.elchi.register.Register;
import org.elchi.register.RegisterException;
import org.elchi.sources.Document;
import org.elchi.sources.Loaded;
import org.elchi.sources.Source;

/** Reads what was sent, one document after the other on one thread, and keeps each as soon as it is read. Knows its jobs until the desk closes. */
final class Readings {
    private static final int REMEMBERED = 100;

    private final Shelf shelf;
    private final Knowledge knowledge;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "reading");
        made.setDaemon(true);
        return made;
    });

    Readings(Room room) {
        this.shelf = room.shelf();
        this.knowledge = room.knowledge();
        this.clock = room.clock();
    }

    /** Begins to read; the job is known by its id from now on. */
    Job begin(List<Dropped> files, Document.About about) {
        byte[] id = new byte[8];
        random.nextBytes(id);
        Job job = new Job(
                HexFormat.of().formatHex(id), files.stream().map(Readings::line).toList());
        remember(job);
        List<Dropped> left = new ArrayList<>(files);
        thread.execute(() -> run(job, left, about));
        return job;
    }

    private static Line line(Dropped file) {
        return new Line(
                file.name(),
                file.refusal()
                        .<Outcome>map(phrase -> new Outcome.Refused(phrase, ""))
                        .orElseGet(Outcome.Waiting::new));
    }

    private synchronized void remember(Job job) {
        jobs.put(job.id(), job);
        if (jobs.size() > REMEMBERED) {
            jobs.values().stream().filter(Job::ended).findFirst().map(Job::id).ifPresent(jobs::remove);
        }
    }

    synchronized Optional<Job> job(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** Those that are not done. */
    synchronized List<Job> going() {
        return jobs.values().stream().filter(job -> !job.ended()).toList();
    }

    // ---- reading

    private void run(Job job, List<Dropped> files, Document.About about) {
        try {
            for (int i = 0; i < files.size(); i++) {
                Dropped file = files.set(i, Dropped.refused("", ""));
                if (file.refusal().isEmpty()) {
                    job.set(i, read(file, about));
                }
            }
        } catch (RegisterException e) {
            job.fail(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            job.fail(e.toString());
            throw e;
        }
    }

    private Outcome read(Dropped file, Document.About about) {
        return switch (Source.given(file.name(), file.bytes(), about).load(Optional.empty())) {
            case Loaded.Refused refused -> new Outcome.Refused("", refused.problem() + "; " + refused.remedy());
            case Loaded.Ready ready -> keep(ready.document());
        };
    }

    /** Reads without the register, and takes that for a moment only. */
    private Outcome keep(Document document) {
        Perusal perusal = peruse(Arriving.report(document));
        Arrival arrival = Arriving.of(document, perusal, clock.instant(), this::peruse);
        Arrival.Kept kept = shelf.write(register -> added(register, arrival));
        Map<String, Integer> kinds = new TreeMap<>();
        for (Fact fact : kept.incoming().findings().facts()) {
            kinds.merge(fact.type(), 1, Integer::sum);
        }
        return new Outcome.Kept(
                kept.incoming().document().content().sha256(),
                kept.added(),
                kinds,
                kept.incoming().failure().isPresent());
    }

    private static Arrival.Kept added(Register register, Arrival arrival) {
        Arrival.Kept kept = Arrival.keep(register, List.of(arrival)).getFirst();
        register.settle();
        return kept;
    }

    private Perusal peruse(Report report) {
        return Perusal.of(report, knowledge.reader()::read, knowledge.making().gists());
    }
}
