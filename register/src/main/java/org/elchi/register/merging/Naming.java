package org.elchi.register.merging;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.elchi.language.Span;
import org.elchi.register.record.Document;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Gives records their ids: from the words that told of the event first, so that later tellings seldom change them. */
final class Naming {
    private static final int DIGITS = 12;
    private static final Comparator<Telling> FIRST = Comparator.comparing(
                    (Telling telling) -> telling.source().date().orElse(LocalDate.MAX))
            .thenComparing(Telling::sha256)
            .thenComparing(Naming::words)
            .thenComparing(Naming::nth)
            .thenComparing(Telling::position);

    private Naming() {}

    static Record record(Collection<Telling> event) {
        Telling first = event.stream().min(FIRST).orElseThrow();
        String type = first.fact().type();
        Span words = words(first);
        String name = type + " " + first.sha256() + " " + words.begin() + " " + words.end() + " " + nth(first);
        String digits = Document.hash(name.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        return new Record(
                type + "-" + digits, type, event.stream().sorted(Profile.ORDER).toList());
    }

    private static Span words(Telling telling) {
        return telling.fact().evidence().get(0);
    }

    private static String nth(Telling telling) {
        return telling.gist().value(Gist.NTH).orElse("0");
    }
}
