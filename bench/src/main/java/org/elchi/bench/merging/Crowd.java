package org.elchi.bench.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;

/** Makes any number of tellings of a few: the same things told of other states, other people and other days. */
final class Crowd {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
    private static final List<String> STATES = Arrays.asList(Locale.getISOCountries());
    private static final int DAYS = 37;
    private static final int SPAN = 9000;

    private final int copy;
    private final Map<String, String> names = new HashMap<>();

    private Crowd(int copy) {
        this.copy = copy;
    }

    static List<Telling> of(List<Telling> tellings, int size) {
        List<Telling> crowd = new ArrayList<>(size);
        for (int copy = 0; crowd.size() < size; copy++) {
            Crowd one = new Crowd(copy);
            for (Telling telling : tellings.subList(0, Math.min(tellings.size(), size - crowd.size()))) {
                crowd.add(one.copied(telling));
            }
        }
        return crowd;
    }

    private Telling copied(Telling telling) {
        Map<String, Value> slots = new HashMap<>();
        telling.fact().slots().forEach((slot, value) -> slots.put(slot, value(value)));
        Fact fact = telling.fact();
        Source source = telling.source();
        return new Telling(
                new Fact(fact.document(), fact.type(), slots, fact.evidence(), fact.confidence(), fact.rule()),
                telling.position(),
                telling.sha256().substring(0, 56) + String.format(Locale.ROOT, "%08x", copy),
                new Source(source.name(), source.date().map(this::later), source.outlet(), Optional.empty()),
                telling.language(),
                telling.evidence(),
                new Gist(telling.gist().marks().stream().map(this::mark).toList()));
    }

    private Value value(Value value) {
        return switch (value) {
            case Value.Number number -> value;
            case Value.Text text -> Value.of(text(text.text()));
            case Value.Many many ->
                Value.of(many.items().stream().map(this::text).toList());
        };
    }

    private String mark(String mark) {
        int colon = mark.indexOf(':');
        int equals = mark.indexOf('=');
        return equals < 0
                ? mark.substring(0, colon + 1) + text(mark.substring(colon + 1))
                : mark.substring(0, colon + 1)
                        + text(mark.substring(colon + 1, equals))
                        + "="
                        + text(mark.substring(equals + 1));
    }

    private String text(String text) {
        if (STATES.contains(text)) {
            return STATES.get((STATES.indexOf(text) + copy * 7) % STATES.size());
        }
        if (DAY.matcher(text).find()) {
            return DAY.matcher(text)
                    .replaceAll(day -> later(LocalDate.parse(day.group())).toString());
        }
        Matcher year = YEAR.matcher(text);
        if (year.find()) {
            return year.replaceAll(found -> String.valueOf(Integer.parseInt(found.group()) + shift() / 365));
        }
        boolean name = text.indexOf(' ') > 0 && Character.isUpperCase(text.charAt(0));
        return name ? names.computeIfAbsent(text, own -> own + "abcdefghijklmnopqrst".charAt(copy % 20) + "ov") : text;
    }

    private LocalDate later(LocalDate day) {
        return day.plusDays(shift());
    }

    private int shift() {
        return copy * DAYS % SPAN;
    }
}
