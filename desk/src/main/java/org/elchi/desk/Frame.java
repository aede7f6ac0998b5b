package org.elchi.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What stands around every page.
 *
 * @param here the address of the page, with what was asked for, without language and form
 * @param languages in which it can be read
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param forms in which what it shows can be taken away
 */
public record Frame(
        Words words,
        String title,
        String section,
        String here,
        List<Language> languages,
        String theme,
        Caller caller,
        List<String> forms,
        Assets assets) {
    private static final List<String> THEMES = List.of("auto", "light", "dark");

    /** The sections of the desk, in the order of the menu. */
    public static final List<Section> SECTIONS = List.of(
            new Section("today", "/", Role.READ),
            new Section("relations", "/relations", Role.READ),
            new Section("commitments", "/commitments", Role.READ),
            new Section("calendar", "/calendar", Role.READ),
            new Section("people", "/people", Role.READ),
            new Section("bodies", "/bodies", Role.READ),
            new Section("places", "/places", Role.READ),
            new Section("map", "/map", Role.READ),
            new Section("network", "/network", Role.READ),
            new Section("search", "/search", Role.READ),
            new Section("documents", "/documents", Role.READ),
            new Section("review", "/review", Role.REVIEW));

    /** A part of the desk that the menu names, for those who have a role. */
    public record Section(String name, String path, Role role) {}

    /** A feed that tells what is new on a page. */
    public record Feed(String address, String type, String name) {}

    /** A language to read in. */
    public record Language(String tag, String name, boolean current) {}

    static Frame of(Call call, Sheet sheet) {
        String theme = call.context().cookie("theme");
        return new Frame(
                call.words(),
                sheet.title(),
                section(call.context().path()),
                here(call),
                languages(call),
                theme != null && THEMES.contains(theme) ? theme : THEMES.getFirst(),
                call.caller(),
                sheet.records().isPresent() ? Exports.FORMS : List.of(),
                call.room().assets());
    }

    private static List<Language> languages(Call call) {
        return call.room().tongues().all().stream()
                .map(words -> new Language(
                        words.tag(),
                        words.own(),
                        words.tag().equals(call.words().tag())))
                .toList();
    }

    private static String section(String path) {
        String[] parts = path.split("/", 3);
        return parts.length > 1 && !parts[1].isEmpty() ? parts[1] : "today";
    }

    private static String here(Call call) {
        StringBuilder here = new StringBuilder(call.context().path());
        String joint = "?";
        for (Map.Entry<String, List<String>> one :
                new java.util.TreeMap<>(call.context().queryParamMap()).entrySet()) {
            if (!one.getKey().equals("lang") && !one.getKey().equals("format")) {
                for (String value : one.getValue()) {
                    here.append(joint).append(encoded(one.getKey())).append('=').append(encoded(value));
                    joint = "&";
                }
            }
        }
        return here.toString();
    }

    /** A text as part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** This page's address with one more parameter. */
    public String with(String name, String value) {
        return here + (here.contains("?") ? "&" : "?") + encoded(name) + "=" + encoded(value);
    }

    /** The address of this page in a form. */
    public String as(String form) {
        return with("format", form) + "&lang=" + words.tag();
    }

    /** Feeds that tell what is new here, where there are any. */
    public List<Feed> feeds() {
        return Feeds.of(here, words);
    }

    /** A phrase of the language; for templates. */
    public String say(String name, Object... slots) {
        return words.say(name, slots);
    }
}
