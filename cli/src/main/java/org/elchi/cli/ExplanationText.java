package org.elchi.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elchi.language.Span;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;
import org.elchi.reading.explain.Attempt;
import org.elchi.reading.explain.Condition;
import org.elchi.reading.explain.Doubt;
import org.elchi.reading.explain.Explanation;
import org.elchi.reading.explain.Passage;
import org.elchi.reading.explain.Sign;

/** Prints explanations, for people or as JSON lines. */
final class ExplanationText {
    /** So many ways that told nothing are shown of a sentence. */
    private static final int NEAREST = 8;

    private static final double LEAST_SHARE = 0.05;

    private final Screen screen;
    private final boolean json;
    private final boolean all;
    private final Optional<String> frame;

    ExplanationText(Screen screen, boolean json, boolean all, Optional<String> frame) {
        this.screen = screen;
        this.json = json;
        this.all = all;
        this.frame = frame;
    }

    /** Each sentence with all that was tried on it. */
    void sentences(Explanation explanation) {
        String text = explanation.findings().report().text();
        for (Passage passage : explanation.passages()) {
            List<Attempt> attempts = shown(passage);
            if (json) {
                screen.out().println(Json.of(object(passage, attempts, text)));
            } else {
                print(passage, attempts, text);
            }
        }
    }

    /** Facts with the attempts that told them. */
    void facts(Explanation explanation, List<Fact> facts) {
        String text = explanation.findings().report().text();
        for (Fact fact : facts) {
            List<Passage> told = explanation.passages().stream()
                    .filter(passage -> fact.evidence().stream().anyMatch(span -> touches(span, passage.span())))
                    .map(passage -> telling(passage, fact))
                    .filter(passage -> !passage.attempts().isEmpty())
                    .toList();
            if (json) {
                screen.out().println(Json.of(object(fact, explanation.signs(fact), told, text)));
            } else {
                print(fact, explanation.signs(fact), told, text);
            }
        }
    }

    private static boolean touches(Span one, Span other) {
        return one.begin() < other.end() && other.begin() < one.end();
    }

    /** A passage with those attempts only that told this fact or a part of it. */
    private static Passage telling(Passage passage, Fact fact) {
        List<Attempt> attempts = passage.attempts().stream()
                .filter(attempt -> attempt.successful() && attempt.frame().equals(fact.type()))
                .filter(attempt -> attempt.told().stream().anyMatch(slots -> agree(slots, fact)))
                .toList();
        return new Passage(passage.span(), passage.mentions(), passage.clauses(), attempts);
    }

    private static boolean agree(Map<String, Value> slots, Fact fact) {
        return slots.entrySet().stream()
                .anyMatch(slot -> slot.getValue().equals(fact.slots().get(slot.getKey())));
    }

    private List<Attempt> shown(Passage passage) {
        List<Attempt> attempts = passage.attempts().stream()
                .filter(attempt -> frame.isEmpty() || frame.get().equals(attempt.frame()))
                .toList();
        long told = attempts.stream().filter(Attempt::successful).count();
        return all ? attempts : attempts.stream().limit(told + NEAREST).toList();
    }

    private void print(Fact fact, List<Sign> signs, List<Passage> passages, String text) {
        line(screen.bold(fact.type()) + " " + fact.rule() + " confidence "
                + String.format(Locale.ROOT, "%.2f", fact.confidence()));
        fact.slots().forEach((slot, value) -> line("  " + slot + ": " + value));
        strongest(signs).forEach(sign -> line("  " + screen.faint(Reasons.of(sign, fact.type()))));
        for (Passage passage : passages) {
            quoted(passage, text);
            passage.attempts().forEach(attempt -> print(attempt, text));
        }
        line("");
    }

    /** What counts most for a fact or against it, first. */
    private static List<Sign> strongest(List<Sign> signs) {
        return signs.stream()
                .filter(sign -> Math.abs(sign.share()) >= LEAST_SHARE)
                .sorted(Comparator.comparing((Sign sign) -> -Math.abs(sign.share()))
                        .thenComparing(Sign::name))
                .toList();
    }

    private void print(Passage passage, List<Attempt> attempts, String text) {
        quoted(passage, text);
        line("  " + screen.faint("found   ")
                + passage.mentions().stream()
                        .map(piece -> words(piece.span(), text) + " (" + piece.type()
                                + (piece.value().isEmpty() ? "" : " " + piece.value()) + ")")
                        .collect(Collectors.joining(" · ")));
        line("  " + screen.faint("clauses ")
                + passage.clauses().stream()
                        .map(piece -> words(piece.span(), text) + " (" + piece.type() + ": " + piece.value() + ")")
                        .collect(Collectors.joining(" · ")));
        if (attempts.isEmpty()) {
            line("  no word of any way of saying"
                    + frame.map(name -> " a " + name).orElse(" anything") + " stands here");
        }
        attempts.forEach(attempt -> print(attempt, text));
        line("");
    }

    private void print(Attempt attempt, String text) {
        String mark = attempt.successful() ? "+" : "-";
        line("  " + mark + " " + screen.bold(attempt.way()));
        for (Condition condition : attempt.conditions()) {
            String words = condition.span().map(span -> words(span, text)).orElse("");
            line("      " + (condition.held() ? "" : "no: ") + Reasons.of(condition, words));
        }
        attempt.doubts().forEach(doubt -> line("      " + Reasons.of(doubt)));
        if (attempt.successful()) {
            attempt.told().forEach(slots -> line("      = " + attempt.frame() + " " + slots(slots)));
        }
    }

    private static String slots(Map<String, Value> slots) {
        return slots.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(slot -> slot.getKey() + ": " + slot.getValue())
                .collect(Collectors.joining(", "));
    }

    private void quoted(Passage passage, String text) {
        Table.wrapped(Printable.line(words(passage.span(), text)), screen.width() - 2, Integer.MAX_VALUE)
                .forEach(words -> screen.out().println("> " + words));
    }

    private static String words(Span span, String text) {
        return span.of(text).replaceAll("\\s+", " ");
    }

    private void line(String text) {
        String words = text.stripLeading();
        String indent = text.substring(0, text.length() - words.length());
        List<String> lines = Table.wrapped(
                Printable.line(words), Math.max(20, screen.width() - indent.length() - 2), Integer.MAX_VALUE);
        for (int i = 0; i < lines.size(); i++) {
            screen.out().println((indent + (i > 0 ? "  " : "") + lines.get(i)).stripTrailing());
        }
    }

    private static Map<String, Object> object(Fact fact, List<Sign> signs, List<Passage> passages, String text) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", fact.type());
        object.put("rule", fact.rule());
        object.put("confidence", fact.confidence());
        object.put("slots", fact.slots());
        object.put(
                "signs",
                signs.stream()
                        .map(sign -> Map.of(
                                "name", sign.name(),
                                "value", BigDecimal.valueOf(sign.value()),
                                "share", BigDecimal.valueOf(sign.share()).setScale(3, RoundingMode.HALF_UP)))
                        .map(TreeMap::new)
                        .toList());
        object.put(
                "because",
                passages.stream()
                        .map(passage -> object(passage, passage.attempts(), text))
                        .toList());
        return object;
    }

    private static Map<String, Object> object(Passage passage, List<Attempt> attempts, String text) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("begin", passage.span().begin());
        object.put("end", passage.span().end());
        object.put("text", passage.span().of(text));
        object.put(
                "mentions",
                passage.mentions().stream().map(ExplanationText::object).toList());
        object.put(
                "clauses",
                passage.clauses().stream().map(ExplanationText::object).toList());
        object.put("attempts", attempts.stream().map(ExplanationText::object).toList());
        return object;
    }

    private static Map<String, Object> object(Passage.Piece piece) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("begin", piece.span().begin());
        object.put("end", piece.span().end());
        object.put("type", piece.type());
        object.put("value", piece.value());
        return object;
    }

    private static Map<String, Object> object(Attempt attempt) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("frame", attempt.frame());
        object.put("way", attempt.way());
        object.put("told", attempt.successful() ? attempt.told() : List.of());
        List<Object> conditions = new ArrayList<>();
        for (Condition condition : attempt.conditions()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", condition.kind().name().toLowerCase(Locale.ROOT));
            one.put("held", condition.held());
            one.put("name", condition.name());
            one.put("found", condition.found());
            condition.span().ifPresent(span -> {
                one.put("begin", span.begin());
                one.put("end", span.end());
            });
            conditions.add(one);
        }
        object.put("conditions", conditions);
        object.put(
                "doubts", attempt.doubts().stream().map(ExplanationText::object).toList());
        return object;
    }

    private static Map<String, Object> object(Doubt doubt) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("reason", doubt.reason().name().toLowerCase(Locale.ROOT));
        object.put("slot", doubt.slot());
        return object;
    }
}
