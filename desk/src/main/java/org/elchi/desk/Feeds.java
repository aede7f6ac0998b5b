package org.elchi.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The feeds that go with pages. */
final class Feeds {
    private static final Map<String, String> TYPES =
            Map.of("rss", "application/rss+xml", "atom", "application/atom+xml", "ics", "text/calendar");
    private static final Map<String, String> OF =
            Map.of("/", "/feeds/search", "/search", "/feeds/search", "/commitments", "/feeds/commitments");

    private Feeds() {}

    /**
     * Those of a page.
     *
     * @param here its address, with what was asked for
     */
    static List<Frame.Feed> of(String here, Words words) {
        String path = here.replaceFirst("\\?.*", "");
        String base = OF.get(path);
        if (base == null) {
            return List.of();
        }
        String asked = path.equals("/commitments") ? states(here) : here.substring(path.length());
        return Stream.of("atom", "rss", "ics")
                .map(form -> new Frame.Feed(
                        base + "." + form + asked, TYPES.getOrDefault(form, ""), words.say("feed." + form)))
                .toList();
    }

    /** Of commitments, only the states: the page knows more filters than the feed. */
    private static String states(String here) {
        List<String> states = Stream.of(here.replaceFirst("^[^?]*\\??", "").split("&"))
                .filter(pair -> pair.startsWith("state="))
                .toList();
        return states.isEmpty() ? "" : "?" + String.join("&", states);
    }
}
