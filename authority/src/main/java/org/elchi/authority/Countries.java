package org.elchi.authority;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What CLDR calls the states of the world. */
final class Countries {
    private static final List<String> SCRIPTS = List.of("Latn", "Cyrl");
    private static final int SHORTEST = 3;

    private Countries() {}

    static String english(String code) {
        return name(code, ULocale.ENGLISH);
    }

    static String alpha3(String code) {
        return new ULocale("und_" + code).getISO3Country();
    }

    static String m49(String code) {
        int number = Region.getInstance(code).getNumericCode();
        return number < 0 ? "" : String.format(Locale.ROOT, "%03d", number);
    }

    /** The names of a state in a language, the usual script first, then the others that CLDR has; none where it lacks the language. */
    static Set<String> names(String code, String language) {
        Set<String> names = new LinkedHashSet<>();
        if (Known.LANGUAGES.contains(language)) {
            names.add(bare(name(code, new ULocale(language))));
            SCRIPTS.stream()
                    .map(script -> language + "_" + script)
                    .filter(Known.TAGS::contains)
                    .forEach(tag -> names.add(bare(name(code, new ULocale(tag)))));
        }
        names.removeIf(name -> name.length() < SHORTEST);
        return names;
    }

    private static String name(String code, ULocale locale) {
        return ULocale.getDisplayCountry("und_" + code, locale);
    }

    /** Without what stands in brackets after the name. */
    private static String bare(String name) {
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    private static final class Known {
        static final Set<String> TAGS = Arrays.stream(ULocale.getAvailableLocales())
                .map(ULocale::getName)
                .collect(Collectors.toUnmodifiableSet());
        static final Set<String> LANGUAGES = Arrays.stream(ULocale.getAvailableLocales())
                .map(ULocale::getLanguage)
                .collect(Collectors.toUnmodifiableSet());
    }
}
