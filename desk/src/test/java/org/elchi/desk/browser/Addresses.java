package org.elchi.desk.browser;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.elchi.desk.SampleDesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages of a desk, found as a visitor would: those of the menu, and of all that they lead to one of each shape. */
final class Addresses {
    /** So many pages begin alike: one record of each kind, one list of each filter. */
    private static final int ALIKE = 24;

    private final SampleDesk desk;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Deque<String> unread = new ArrayDeque<>();

    private Addresses(SampleDesk desk) {
        this.desk = desk;
    }

    /** The menu alone. */
    static List<String> sections(SampleDesk desk) {
        return desk.page("/").select(".sections a[href]").eachAttr("href");
    }

    /** The menu and one page of each shape. */
    static List<String> all(SampleDesk desk) {
        Addresses addresses = new Addresses(desk);
        sections(desk).forEach(addresses::found);
        while (!addresses.unread.isEmpty()) {
            addresses.read(addresses.unread.remove());
        }
        return List.copyOf(addresses.found.values());
    }

    private void read(String path) {
        HttpResponse<String> answer = desk.get(path);
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            found.values().remove(path);
            return;
        }
        Document page = Jsoup.parse(answer.body());
        for (Element link : page.select("main a[href^=/]:not([download])")) {
            String href = link.attr("href").replaceFirst("#.*", "");
            if (!href.contains("format=") && !href.startsWith("/choose") && !href.startsWith("/assets")) {
                found(href);
            }
        }
    }

    private void found(String path) {
        String start = part(path, 1);
        long alike = found.keySet().stream()
                .filter(shape -> part(shape, 1).equals(start))
                .count();
        if (alike < ALIKE && found.putIfAbsent(shape(path), path) == null) {
            unread.add(path);
        }
    }

    private static String part(String path, int index) {
        String[] parts = path.split("[/?]");
        return index < parts.length ? parts[index] : "";
    }

    /** The address without what stands for one thing among many: {@code /records/visit-#}, {@code /search?q}. */
    private static String shape(String address) {
        URI uri = URI.create(address);
        String path = Arrays.stream(uri.getRawPath().split("/"))
                .map(Addresses::general)
                .collect(Collectors.joining("/"));
        return path + "?" + names(uri);
    }

    private static String general(String part) {
        if (part.matches("[a-z]{0,12}")) {
            return part;
        }
        return part.matches("[a-z-]+-[0-9a-f]{6,}") ? part.replaceFirst("-[0-9a-f]+$", "-#") : "#";
    }

    private static Collection<String> names(URI uri) {
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.replaceFirst("=.*", ""))
                .sorted()
                .distinct()
                .toList();
    }
}
