package org.elchi.writing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;

/** What a record holds, slot by slot, in the words of a language. */
final class Phrases {
    private static final List<String> DATES = List.of("start", "date", "end");
    private static final Set<String> MOMENTS = Set.of("by", "horizon");
    /** Slots that hold the source's own words where they hold no name. */
    private static final Set<String> ORIGINAL = Set.of("to", "occasion", "office");

    private static final int DAY = "2025-11-15".length();
    private static final int QUOTED = 240;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Wording wording;
    private final Saying saying;
    private final States states;
    private final Record record;
    private final Record reached;
    private final Optional<Record> latest;
    private final String lead;

    /**
     * The words for a record.
     *
     * @param reached the record by the tellings that date it: those of the step which it has reached
     * @param latest for a target: the latest figure of the same measure
     * @param lead the slot that stands before the sentence, or an empty text
     */
    Phrases(
            Wording wording,
            Saying saying,
            States states,
            Record record,
            Record reached,
            Optional<Record> latest,
            String lead) {
        this.wording = wording;
        this.saying = saying;
        this.states = states;
        this.record = record;
        this.reached = reached;
        this.latest = latest;
        this.lead = lead;
    }

    /** A slot of the record, or something made from several. */
    Optional<String> of(String slot) {
        return switch (slot) {
            case "date" -> date().filter(date -> !isPeriod(date)).map(saying::date);
            case "period" -> date().filter(Phrases::isPeriod).map(saying::date);
            case "reported" -> published(reached).map(saying::day);
            case "money" -> money(record);
            case "latest" -> latest.flatMap(this::money);
            case "latest-date" ->
                latest.flatMap(figure -> figure.text("date")
                        .map(saying::date)
                        .or(() -> published(figure).map(saying::day)));
            case "share" -> share();
            case "ordinal" -> number("ordinal").map(saying::ordinal);
            case "count" ->
                number("count")
                        .filter(count -> count.compareTo(BigDecimal.ONE) > 0)
                        .map(saying::number);
            case "change" -> number("change").map(saying::percent);
            case "kind-plural" -> record.text("kind").flatMap(code -> wording.word(record.type(), slot, code));
            case "title", "name", "award" -> record.text(slot).map(saying::quoted);
            case "host" -> record.text(slot).equals(record.text("invited_by")) ? Optional.empty() : slot(slot);
            case "language" ->
                Optional.of(saying.language(record.tellings().get(0).language()));
            case "words" ->
                Optional.of(
                        saying.quoted(record.tellings().get(0).evidence().get(0).words(), QUOTED));
            default -> slot.equals(lead) ? Optional.empty() : slot(slot);
        };
    }

    private Optional<String> slot(String slot) {
        return record.slot(slot).map(value -> said(slot, value)).filter(text -> !text.isEmpty());
    }

    /** What stands before the sentence, and is not said again in it. */
    Optional<String> lead() {
        return lead.isEmpty() ? Optional.empty() : slot(lead);
    }

    String said(String slot, Value value) {
        return switch (value) {
            case Value.Many many ->
                saying.list(many.items().stream()
                        .map(item -> item(slot, item))
                        .filter(item -> !item.isEmpty())
                        .toList());
            case Value.Text text -> item(slot, text.text());
            case Value.Number number -> saying.number(number.number());
        };
    }

    private String item(String slot, String item) {
        if (DATES.contains(slot) || (MOMENTS.contains(slot) && item.matches("[\\dX]{4}.*"))) {
            return saying.date(item);
        }
        if (slot.equals("visitor") && States.isCode(item)) {
            return wording.phrase("delegation", state -> Optional.of(states.name(item, wording.locale())));
        }
        return wording.word(record.type(), slot, item)
                .or(() -> states.known(item, wording.locale()))
                .orElseGet(() -> ORIGINAL.contains(slot) ? saying.quoted(item) : item);
    }

    private Optional<String> date() {
        Optional<String> start = reached.text("start");
        Optional<String> end = reached.text("end").filter(day -> !start.equals(Optional.of(day)));
        return start.isPresent() && end.isPresent()
                ? Optional.of(start.get() + "/" + end.get())
                : DATES.stream().flatMap(slot -> reached.text(slot).stream()).findFirst();
    }

    /** A month or a year. */
    private static boolean isPeriod(String edtf) {
        return edtf.length() < DAY && !edtf.contains("/");
    }

    private Optional<String> money(Record from) {
        return from.slot("value")
                .filter(Value.Number.class::isInstance)
                .map(value -> saying.amount(((Value.Number) value).number(), from.text("currency")));
    }

    private Optional<BigDecimal> number(String slot) {
        return record.slot(slot).filter(Value.Number.class::isInstance).map(value -> ((Value.Number) value).number());
    }

    private Optional<String> share() {
        Optional<BigDecimal> figure = latest.flatMap(found -> found.slot("value"))
                .filter(Value.Number.class::isInstance)
                .map(value -> ((Value.Number) value).number());
        return number("value")
                .filter(goal -> goal.signum() > 0)
                .flatMap(goal -> figure.map(
                        value -> saying.percent(value.multiply(HUNDRED).divide(goal, MathContext.DECIMAL64))));
    }

    /** The first day on which a record was reported. */
    static Optional<LocalDate> published(Record record) {
        return record.tellings().stream()
                .flatMap(telling -> telling.source().date().stream())
                .min(Comparator.naturalOrder());
    }

    /** The texts of the tellings that differ on a slot, with what each says. */
    Map<String, List<org.elchi.register.record.Telling>> differing(String slot) {
        Map<String, List<org.elchi.register.record.Telling>> said = new java.util.LinkedHashMap<>();
        record.said(slot).forEach(one -> said.put(said(slot, one.value()), one.by()));
        return said.size() > 1 ? said : Map.of();
    }
}
