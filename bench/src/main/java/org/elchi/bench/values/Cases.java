package org.elchi.bench.values;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the cases of a file: JSON as Recognizers-Text writes its specifications. */
final class Cases {
    private static final LocalDate DAY = LocalDate.of(2016, 11, 7);
    private static final Pattern LETTERS = Pattern.compile("XXXX");
    private static final Pattern INTERVAL = Pattern.compile("\\((\\d{4}-\\d\\d-\\d\\d),(\\d{4}-\\d\\d-\\d\\d),P.*\\)");
    /** Calculators' notation: powers, exponents, a bare decimal mark, letters as multipliers. */
    private static final Pattern CALCULATED = Pattern.compile("(?U)\\^|\\de[+-]?\\d|^,\\d|\\d *[kKgGbM]\\b|[<>]");
    /** Dates and telephone numbers that are to be cut up into numbers. */
    private static final Pattern CUT = Pattern.compile("\\d+[/-]\\d+[/-]\\d+");

    private static final Set<String> NOWHERE = Set.of("not resolved", "0001-01-01");
    private static final Set<String> TIMES = Set.of("date", "daterange");

    private Cases() {}

    static List<Case> of(Path file) throws IOException {
        String json = Files.readString(file).replace("\uFEFF", "").replace('\t', ' ');
        List<Case> cases = new ArrayList<>();
        for (Object one : (List<?>) new Load(LoadSettings.builder().build()).loadFromString(json)) {
            cases.add(of((Map<?, ?>) one));
        }
        return cases;
    }

    private static Case of(Map<?, ?> map) {
        String text = String.valueOf(map.get("Input"));
        Object context = map.get("Context") instanceof Map<?, ?> given ? given.get("ReferenceDateTime") : null;
        LocalDate day =
                context == null ? DAY : LocalDate.parse(context.toString().substring(0, 10));
        List<Expected> expected = new ArrayList<>();
        Set<String> unasked = new LinkedHashSet<>();
        for (Object result : map.get("Results") instanceof List<?> list ? list : List.of()) {
            Map<?, ?> given = (Map<?, ?>) result;
            String type = String.valueOf(given.containsKey("TypeName") ? given.get("TypeName") : given.get("Type"))
                    .replace("datetimeV2.", "")
                    .replace("percentage", "percent");
            String told = String.valueOf(given.get("Text"));
            int begin =
                    given.get("Start") instanceof Number number ? number.intValue() : Math.max(0, text.indexOf(told));
            Optional<Expected> value = expected(type, begin, begin + told.length(), given);
            value.ifPresentOrElse(expected::add, () -> unasked.add(type));
        }
        return new Case(text, day, expected, left(text, expected, unasked));
    }

    private static Optional<Expected> expected(String type, int begin, int end, Map<?, ?> result) {
        Object resolution = result.containsKey("Resolution") ? result.get("Resolution") : result.get("Value");
        if (!(resolution instanceof Map<?, ?> map)) {
            return TIMES.contains(type) ? Optional.of(new Expected(type, begin, end, Set.of())) : Optional.empty();
        }
        if (TIMES.contains(type)) {
            Set<String> values = times(map);
            return Optional.of(new Expected(type, begin, end, values));
        }
        String number = String.valueOf(map.get("value")).replace("%", "").replace(',', '.');
        return switch (type) {
            case "number", "percent", "currency", "ordinal" -> numbered(type, begin, end, number);
            case "dimension", "temperature", "age" -> numbered("any", begin, end, number);
            case "numberrange" -> Optional.of(new Expected(type, begin, end, range(String.valueOf(map.get("value")))));
            default -> Optional.empty();
        };
    }

    private static Optional<Expected> numbered(String type, int begin, int end, String number) {
        return number.equals("null") ? Optional.empty() : Optional.of(new Expected(type, begin, end, Set.of(number)));
    }

    /** Only what lies between two numbers; nothing for "more than", "at most". */
    private static Set<String> range(String value) {
        return value.matches("\\[[^,]+,[^,]+\\)")
                ? Set.of(value.substring(1, value.length() - 1).replace(',', '/'))
                : Set.of();
    }

    private static Set<String> times(Map<?, ?> map) {
        Set<String> values = new LinkedHashSet<>();
        if (map.get("values") instanceof List<?> list) {
            list.forEach(one -> add(values, (Map<?, ?>) one, "timex", "value", "start", "end"));
        } else {
            for (String side : List.of("FutureResolution", "PastResolution")) {
                if (map.get(side) instanceof Map<?, ?> resolved) {
                    add(values, resolved, "", "date", "startDate", "endDate");
                }
            }
            timex(values, String.valueOf(map.get("Timex")));
        }
        return values;
    }

    private static void add(Set<String> values, Map<?, ?> map, String timex, String... keys) {
        Object day = map.get(keys[0]);
        Object start = map.get(keys[1]);
        Object end = map.get(keys[2]);
        if (day != null) {
            values.add(day.toString());
        }
        if (start != null && end != null) {
            values.add(start + "/" + end);
        } else if (start != null || end != null) {
            values.add(start != null ? start + "/.." : "../" + end);
        }
        if (!timex.isEmpty()) {
            timex(values, String.valueOf(map.get(timex)));
        }
    }

    /** Years, months and seasons are written as in EDTF. */
    private static void timex(Set<String> values, String timex) {
        String season = timex.replace("-SP", "-21")
                .replace("-SU", "-22")
                .replace("-FA", "-23")
                .replace("-WI", "-24");
        Matcher interval = INTERVAL.matcher(season);
        if (interval.matches()) {
            values.add(interval.group(1) + "/" + interval.group(2));
        } else if (season.matches("\\d{4}(-\\d\\d){0,2}")
                && !LETTERS.matcher(season).find()) {
            values.add(season);
        }
    }

    /** Why a text of the news cannot hold it, or that nothing in it is asked for; empty where it counts. */
    private static String left(String text, List<Expected> expected, Set<String> unasked) {
        if (CALCULATED.matcher(text).find()) {
            return "a calculator's notation";
        }
        if (expected.stream().flatMap(one -> one.values().stream()).anyMatch(NOWHERE::contains)) {
            return "a day that no calendar has";
        }
        if (expected.stream()
                .anyMatch(
                        one -> one.type().equals("numberrange") && one.values().isEmpty())) {
            return "a comparison of numbers";
        }
        if (expected.isEmpty() && !unasked.isEmpty()) {
            return "asks for " + String.join(", ", unasked);
        }
        boolean numbers = expected.stream().allMatch(one -> one.type().equals("number"));
        return !expected.isEmpty() && numbers && CUT.matcher(text).find()
                ? "a date or telephone number cut into numbers"
                : "";
    }
}
