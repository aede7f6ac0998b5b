package org.elchi.reading.value;

import com.ibm.icu.text.CurrencyDisplayNames;
import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What CLDR calls the currencies of the world in a language, and their signs. */
final class Currencies {
    /** Signs that several currencies bear. */
    private static final Set<String> SHARED = Set.of("$", "£", "¥");

    private static final long NEW_YEAR_2025 = 1_735_689_600_000L;

    private Currencies() {}

    /** ISO 4217 codes by name and sign; only signs where CLDR lacks the language. */
    static Map<String, String> of(String language) {
        Map<String, String> codes = new LinkedHashMap<>();
        List<String> all = CurrencyMetaInfo.getInstance()
                .currencies(CurrencyMetaInfo.CurrencyFilter.onDate(new Date(NEW_YEAR_2025))
                        .withTender());
        tags(language)
                .map(tag -> CurrencyDisplayNames.getInstance(new ULocale(tag), true))
                .forEach(names -> all.forEach(code -> names(codes, names, code)));
        CurrencyDisplayNames english = CurrencyDisplayNames.getInstance(ULocale.ENGLISH);
        all.forEach(code -> signs(codes, english, code));
        return codes;
    }

    private static Stream<String> tags(String language) {
        Set<String> known = Arrays.stream(ULocale.getAvailableLocales())
                .map(ULocale::getName)
                .collect(Collectors.toUnmodifiableSet());
        return Stream.of(language, language + "_Latn", language + "_Cyrl").filter(known::contains);
    }

    private static void names(Map<String, String> codes, CurrencyDisplayNames names, String code) {
        String name = names.getName(code);
        String counted = names.getPluralName(code, "other");
        for (String one : new String[] {name, counted}) {
            if (one != null && !one.equals(code)) {
                codes.putIfAbsent(one, code);
            }
        }
    }

    /** A sign of its own, or the common one with letters before it: HK$. */
    private static void signs(Map<String, String> codes, CurrencyDisplayNames english, String code) {
        String narrow = english.getNarrowSymbol(code);
        String sign = english.getSymbol(code);
        if (SHARED.contains(narrow)) {
            codes.putIfAbsent(code + " " + narrow, code);
            String letters = sign.substring(0, sign.length() - 1);
            if (sign.endsWith(narrow) && !letters.isEmpty()) {
                codes.putIfAbsent(letters + " " + narrow, code);
            }
        } else if (narrow.length() == 1 && !Character.isLetter(narrow.charAt(0))) {
            codes.putIfAbsent(narrow, code);
        }
    }
}
