package org.elchi.desk;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.LocalePriorityList;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.elchi.authority.Authority;

/** The languages that the desk speaks, each loaded in the background, and which of them somebody gets. */
final class Tongues {
    private static final String ENGLISH = "en";
    private static final int LONGEST = 500;

    private final Map<String, CompletableFuture<Words>> words = new LinkedHashMap<>();
    private final LocaleMatcher matcher;

    Tongues(CompletableFuture<Authority> authority, Executor threads) {
        List<ULocale> locales = new ArrayList<>();
        Words.tags().forEach(tag -> {
            words.put(tag, authority.thenApplyAsync(known -> Words.load(tag, known), threads));
            locales.add(ULocale.forLanguageTag(tag));
        });
        matcher = LocaleMatcher.builder()
                .setSupportedULocales(locales)
                .setDefaultULocale(ULocale.forLanguageTag(ENGLISH))
                .build();
    }

    List<String> tags() {
        return List.copyOf(words.keySet());
    }

    /** The words of a tag that there is. */
    Words of(String tag) {
        return Optional.ofNullable(words.get(tag))
                .orElseThrow(() -> new IllegalArgumentException("the desk does not speak " + tag))
                .join();
    }

    /** All of them. */
    List<Words> all() {
        return words.values().stream().map(CompletableFuture::join).toList();
    }

    /**
     * The tag that fits best.
     *
     * @param asked tags that somebody chose, the first that there is wins
     * @param accepted what a browser sends: {@code kk,ru;q=0.8}
     */
    String best(List<String> asked, Optional<String> accepted) {
        return asked.stream().filter(words::containsKey).findFirst().orElseGet(() -> accepted(accepted.orElse("")));
    }

    private String accepted(String header) {
        try {
            return matcher.getBestMatch(LocalePriorityList.add(header.substring(0, Math.min(header.length(), LONGEST)))
                            .build())
                    .toLanguageTag();
        } catch (IllegalArgumentException e) {
            return ENGLISH;
        }
    }
}
