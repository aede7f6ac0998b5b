package org.elchi.register;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.elchi.reading.Value;
import org.elchi.register.internal.Rebuilding;
import org.elchi.register.record.Told;

/** Documents made up from their numbers, of few events, so that many tell of the same. Their text is as long as a short report. */
final class Made {
    private static final List<String> VISITORS = List.of("Sadyr Japarov", "Emomali Rahmon", "Ilham Aliyev");
    private static final List<String> STATES = List.of("KZ", "UZ", "KG", "TM");
    private static final int WORDS = 300;

    private Made() {}

    static Told document(int number) {
        Random random = new Random(number);
        String day = "2024-05-" + (10 + random.nextInt(18));
        Told bare = Told.of("d" + number + ".txt", random.nextInt(4) == 0 ? "" : day);
        StringBuilder text = new StringBuilder(bare.text());
        random.ints(WORDS, 0, 10_000).forEach(word -> text.append(' ').append(word));
        Told told = new Told(bare.name(), bare.date(), text.toString(), List.of());
        for (int fact = 0; fact < 1 + random.nextInt(3); fact++) {
            Map<String, Value> visit = Told.visit(
                    VISITORS.get(random.nextInt(VISITORS.size())), STATES.get(random.nextInt(STATES.size())));
            told = told.fact("visit", random.nextBoolean() ? visit : Told.with(visit, "start", Value.of(day)));
        }
        return told;
    }

    static Incoming incoming(int number) {
        Told told = document(number);
        return Incoming.of(told.document(), told.findings());
    }

    static int number(String name) {
        return Integer.parseInt(name.substring(1, name.length() - 4));
    }

    /** Reads them again. */
    static Rebuilding.Reading reading() {
        return documents -> documents.stream()
                .map(document -> Incoming.of(
                        document, document(number(document.source().name())).findings()))
                .toList();
    }
}
