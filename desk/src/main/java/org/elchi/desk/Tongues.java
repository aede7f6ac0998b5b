package org.elchi.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import org.elchi.writing.States;

/** The languages that the desk speaks, each loaded in the background, and which of them somebody gets. */
final class Tongues {
    private static final String ENGLISH = "en";
    private static final int LONGEST = 500;
    private static final int KNOWN = 200;

    private final Map<String, CompletableFuture<Words>> words = new LinkedHashMap<>();
    private final LocaleMatcher matcher;
    /** What browsers sent lately, with the tag that fits; few send anything of their own. */
    private final Cache<String, String> matched =
            Caffeine.newBuilder().maximumSize(KNOWN).build();

    Tongues(CompletableFuture<Authority> authority, Executor threads) {
        List<ULocale> locales = new ArrayList<>();
        CompletableFuture<States> states = authority.thenApplyAsync(States::of, threads);
        Words.tags().forEach(tag -> {
            words.put(tag, authority.thenCombineAsync(states, (known, all) -> Words.load(tag, known, all), threads));
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
        return asked.stream().filter(words::containsKey).findFirst().orElseGet(() -> {
            String header = accepted.orElse("");
            return matched.get(header.substring(0, Math.min(header.length(), LONGEST)), this::accepted);
        });
    }

    private String accepted(String header) {
        try {
            return matcher.getBestMatch(LocalePriorityList.add(header).build()).toLanguageTag();
        } catch (IllegalArgumentException e) {
            return ENGLISH;
        }
    }
}
