package org.elchi.writing.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.reading.Value;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** What a record holds, slot by slot, in the words of a language. */
public final class Phrases {
    private static final List<String> DATES = List.of("start", "date", "end");
    private static final Set<String> MOMENTS = Set.of("by", "horizon");
    /** Slots that hold the source's own words. */
    private static final Set<String> QUOTED = Set.of("title", "name");

    private static final String DATE = "[\\dX]{4}.*";
    private static final int LONGEST = 240;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Wording wording;
    private final Record record;
    private final Record reached;
    private final Optional<Record> latest;
    private final Set<String> said;

    /**
     * The words for a record.
     *
     * @param reached the record by the tellings that date it: those of the step which it has reached
     * @param latest for a target: the latest figure of the same measure
     * @param said slots that are said already, as before the sentence or in its heading
     */
    public Phrases(Wording wording, Record record, Record reached, Optional<Record> latest, Set<String> said) {
        this.wording = wording;
        this.record = record;
        this.reached = reached;
        this.latest = latest;
        this.said = Set.copyOf(said);
    }

    /** The words for a record of which nothing else is known. */
    public static Phrases of(Wording wording, Record record) {
        return new Phrases(wording, record, record, Optional.empty(), Set.of());
    }

    /** A slot of the record, or something made from several. */
    public Optional<Said> of(String slot) {
        return switch (slot) {
            case "when" -> when();
            case "since" -> date().flatMap(date -> moment("since", date));
            case "reported" -> published(reached).map(wording::day).map(Said::words);
            case "by", "horizon" -> limit(slot);
            case "money" -> money(record);
            case "latest" -> latest.flatMap(this::money);
            case "latest-date" -> latest.flatMap(this::dated).map(Said::words);
            case "share" -> share();
            case "ordinal" -> number("ordinal").flatMap(wording::ordinal);
            case "count" ->
                number("count")
                        .filter(count -> count.compareTo(BigDecimal.ONE) > 0)
                        .map(this::counted);
            case "change" -> number("change").map(change -> Said.words(wording.percent(change)));
            case "kind-plural" ->
                record.text("kind")
                        .flatMap(code -> wording.word(record.type(), slot, code))
                        .map(Said::words);
            case "sitting" ->
                record.text("body")
                        .flatMap(code -> wording.word(record.type(), slot, code))
                        .map(Said::words);
            case "host" -> record.text(slot).equals(record.text("invited_by")) ? Optional.empty() : slot(slot);
            case "language" -> Optional.of(Said.words(wording.language(first().language())));
            case "words" ->
                Optional.of(
                        Said.original(wording.quoted(first().evidence().get(0).words(), LONGEST), first().language()));
            default -> said.contains(slot) ? Optional.empty() : slot(slot);
        };
    }

    private Telling first() {
        return record.tellings().get(0);
    }

    private Said counted(BigDecimal count) {
        return Said.number(count, wording.number(count));
    }

    /** What a slot holds. */
    public Optional<Said> slot(String slot) {
        return record.slot(slot).map(value -> said(slot, value)).filter(one -> !one.isEmpty());
    }

    /** What a value of a slot is called. */
    public Said said(String slot, Value value) {
        return switch (value) {
            case Value.Many many ->
                Said.list(many.items().stream()
                        .map(item -> item(slot, item))
                        .filter(item -> !item.isEmpty())
                        .toList());
            case Value.Text text -> item(slot, text.text());
            case Value.Number number -> Said.number(number.number(), wording.number(number.number()));
        };
    }

    private Said item(String slot, String item) {
        if (DATES.contains(slot) || MOMENTS.contains(slot) && item.matches(DATE)) {
            return Said.words(wording.date(item));
        }
        if (QUOTED.contains(slot)) {
            return original(slot, item);
        }
        Optional<String> state = slot.equals("visitor") ? wording.naming().state(item) : Optional.empty();
        if (state.isPresent()) {
            return Said.words(wording.plain(
                    "delegation", Map.of("state", wording.naming().known(item).orElseThrow())));
        }
        return wording.word(record.type(), slot, item)
                .map(Said::words)
                .or(() -> wording.naming().known(item))
                .orElseGet(() -> wording.naming().told(item, tag(slot, item)).orElseGet(() -> original(slot, item)));
    }

    /** The source's own words, in its own language. */
    private Said original(String slot, String item) {
        return Said.original(wording.quoted(item), tag(slot, item));
    }

    /** The language of the telling that says so. */
    private String tag(String slot, String item) {
        return record.tellings().stream()
                .filter(telling -> telling.slot(slot)
                        .filter(value -> value.toString().contains(item))
                        .isPresent())
                .findFirst()
                .orElse(first())
                .language();
    }

    // ---- dates

    /** When it was; else when that was reported. */
    private Optional<Said> when() {
        return date().map(date -> moment("when", date).orElseGet(() -> in("dated", wording.date(date))))
                .or(() -> published(reached).map(day -> in("reported", wording.day(day))));
    }

    private Said in(String phrase, String day) {
        return Said.words(wording.plain(phrase, Map.of("day", Said.words(day))));
    }

    private Optional<Said> moment(String use, String edtf) {
        return wording.dates().said(use, edtf).map(runs -> Said.words(Diction.text(runs)));
    }

    private Optional<Said> limit(String slot) {
        return record.text(slot).flatMap(edtf -> edtf.matches(DATE) ? limit(slot, edtf) : slot(slot));
    }

    /** A language may say until when a plan goes otherwise than by when a target is to be reached. */
    private Optional<Said> limit(String slot, String edtf) {
        return moment(slot, edtf).or(() -> moment("by", edtf));
    }

    private Optional<String> date() {
        Optional<String> start = reached.text("start");
        Optional<String> end = reached.text("end");
        return start.isPresent() && end.isPresent()
                ? Optional.of(Days.span(start.get(), end.get()))
                : DATES.stream().flatMap(slot -> reached.text(slot).stream()).findFirst();
    }

    private Optional<String> dated(Record figure) {
        return figure.text("date").map(wording::date).or(() -> published(figure).map(wording::day));
    }

    /** The first day on which a record was reported. */
    public static Optional<LocalDate> published(Record record) {
        return record.tellings().stream()
                .flatMap(telling -> telling.source().date().stream())
                .min(Comparator.naturalOrder());
    }

    // ---- numbers

    private Optional<Said> money(Record from) {
        return from.slot("value")
                .filter(Value.Number.class::isInstance)
                .map(value -> Said.number(
                        ((Value.Number) value).number(),
                        wording.amount(((Value.Number) value).number(), from.text("currency"))));
    }

    private Optional<BigDecimal> number(String slot) {
        return record.slot(slot).filter(Value.Number.class::isInstance).map(value -> ((Value.Number) value).number());
    }

    private Optional<Said> share() {
        Optional<BigDecimal> figure = latest.flatMap(found -> found.slot("value"))
                .filter(Value.Number.class::isInstance)
                .map(value -> ((Value.Number) value).number());
        return number("value")
                .filter(goal -> goal.signum() > 0)
                .flatMap(goal -> figure.map(value ->
                        Said.words(wording.percent(value.multiply(HUNDRED).divide(goal, MathContext.DECIMAL64)))));
    }

    /** The texts of the tellings that differ on a slot, with those that say each. */
    public Map<String, List<Telling>> differing(String slot) {
        Map<String, List<Telling>> texts = new LinkedHashMap<>();
        record.said(slot)
                .forEach(one -> texts.put(Diction.text(wording.diction().runs(said(slot, one.value()), "")), one.by()));
        return texts.size() > 1 ? texts : Map.of();
    }
}
