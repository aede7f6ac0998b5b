package org.elchi.desk.commitments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.desk.Words;
import org.elchi.desk.record.Addresses;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.register.following.Figure;
import org.elchi.register.following.Progress;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;
import org.elchi.writing.Attention;
import org.elchi.writing.wording.CommitmentWords;

/** Puts commitments into the words of a language. */
public final class Promising {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 320;

    private final Words words;
    private final CommitmentWords commitments;
    private final Addresses addresses;

    public Promising(Words words) {
        this.words = words;
        this.commitments = words.commitments();
        this.addresses = new Addresses(words);
    }

    public List<Promise> of(List<Commitment> all) {
        return all.stream().map(this::of).toList();
    }

    public Promise of(Commitment promise) {
        return new Promise(
                promise.id(),
                commitments.title(promise.record()),
                words.kind(promise.type()),
                Attention.of(promise, View.NEAR, View.LONG).code(),
                commitments.state(promise),
                names(promise.by()),
                names(promise.responsible()),
                promise.due().map(Due::date).map(words::date).orElse(""),
                words.day(promise.lastSpoken()),
                voice(promise),
                promise.progress().flatMap(this::gauge));
    }

    private List<Promise.Name> names(List<String> ids) {
        return ids.stream()
                .map(id -> new Promise.Name(
                        words.name(id),
                        words.authority()
                                .state(id)
                                .map(state -> "/relations/" + state.code())
                                .or(() -> addresses.of(id))))
                .toList();
    }

    /** The words of the report that spoke of it last. */
    private Optional<Promise.Voice> voice(Commitment promise) {
        return promise.record().tellings().stream()
                .filter(telling -> !telling.evidence().isEmpty())
                .max(Comparator.comparing(
                                (Telling telling) -> telling.source().date().orElse(LocalDate.MIN))
                        .thenComparing(Telling::key))
                .map(telling -> new Promise.Voice(
                        shortened(telling.evidence().getFirst().words()),
                        telling.language(),
                        source(telling.source())));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST))) + "…";
    }

    private String source(Source source) {
        return Stream.concat(
                        source.outlet().or(() -> Optional.of(source.name())).stream(),
                        source.date().map(words::day).stream())
                .collect(Collectors.joining(", "));
    }

    private Optional<Promise.Gauge> gauge(Progress progress) {
        return progress.years().isEmpty() || progress.goal().signum() <= 0
                ? Optional.empty()
                : Optional.of(gauge(progress, progress.years().getLast()));
    }

    private Promise.Gauge gauge(Progress progress, Figure latest) {
        BigDecimal share = latest.value().multiply(HUNDRED).divide(progress.goal(), 0, RoundingMode.DOWN);
        return new Promise.Gauge(
                commitments.amount(latest.value(), progress.currency())
                        + latest.date()
                                .map(date -> " (" + words.date(date) + ")")
                                .orElse(""),
                commitments.amount(progress.goal(), progress.currency()),
                share.min(HUNDRED).max(BigDecimal.ZERO).intValue(),
                commitments.percent(share),
                outlook(progress.outlook()));
    }

    private String outlook(Progress.Outlook outlook) {
        return outlook == Progress.Outlook.OVER
                ? ""
                : commitments.word(
                        "outlook", outlook.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
