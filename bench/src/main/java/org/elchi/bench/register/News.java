package org.elchi.bench.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import org.elchi.authority.Authority;
import org.elchi.reading.Reader;

/**
 * News without end, always the same: day by day over the years, some occasions a day, each told in one to six reports of different languages;
 * two reports of one language and time make a document.
 */
final class News {
    private static final LocalDate BEGIN = LocalDate.of(2016, 1, 4);
    private static final double OCCASIONS_A_DAY = 26;
    private static final int MOST = 6;
    private static final int TOGETHER = 2;
    private static final List<String> OFTEN = List.of("KZ", "UZ", "KG", "TM", "AZ", "TR", "TJ");
    private static final List<String> SELDOM = List.of(
            "RU", "CN", "HU", "GE", "IR", "PK", "MN", "KR", "AF", "BY", "DE", "IT", "FR", "JP", "PL", "RO", "BG", "UA");
    private static final int OFTENER = 3;

    private final Authority authority;
    private final Spellings spellings;
    private final List<Occasion> occasions;
    private final List<String> states = new ArrayList<>(SELDOM);
    private final Map<String, List<Told>> waiting = new HashMap<>();
    private final Queue<Made> ready = new ArrayDeque<>();
    private final long seed;
    private long occasion;

    /** A document. */
    record Made(String name, LocalDate day, String outlet, String text) {}

    private record Told(LocalDate day, String outlet, String text) {}

    News(Reader reader, long seed) {
        this.authority = reader.authority();
        this.spellings = new Spellings(authority, reader.tongues());
        this.occasions = Corpora.load(reader, spellings);
        this.seed = seed;
        for (int i = 0; i < OFTENER; i++) {
            states.addAll(OFTEN);
        }
    }

    /** The next document. */
    Made next() {
        while (ready.isEmpty()) {
            happen();
        }
        return ready.remove();
    }

    private void happen() {
        Random random = new Random(seed * 1_000_003 + occasion);
        LocalDate day = BEGIN.plusDays((long) (occasion / OCCASIONS_A_DAY));
        occasion++;
        Occasion model = model(random);
        Recasting cast = Recasting.of(model, day, states, random, authority, spellings);
        List<Template> reports = new ArrayList<>(model.reports());
        Collections.shuffle(reports, random);
        int count = 1 + random.nextInt(Math.min(MOST, reports.size()));
        reports.subList(0, count).forEach(report -> tell(report, cast));
    }

    /** Mostly what several report. */
    private Occasion model(Random random) {
        Occasion model = occasions.get(random.nextInt(occasions.size()));
        return model.reports().size() > 1 || random.nextInt(OFTENER) == 0 ? model : model(random);
    }

    private void tell(Template report, Recasting cast) {
        List<Told> stories = waiting.computeIfAbsent(report.tongue().tag(), tongue -> new ArrayList<>());
        stories.add(new Told(cast.moved(report.day()), report.outlet(), cast.text(report)));
        if (stories.size() == TOGETHER) {
            ready.add(made(report.tongue().tag(), List.copyOf(stories)));
            stories.clear();
        }
    }

    private Made made(String tongue, List<Told> stories) {
        StringBuilder text = new StringBuilder();
        stories.forEach(story -> text.append(story.text().strip()).append("\n\n"));
        Told last = stories.getLast();
        return new Made(tongue + "-" + occasion + ".txt", last.day(), last.outlet(), text.toString());
    }
}
