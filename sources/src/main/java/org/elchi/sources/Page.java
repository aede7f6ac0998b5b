package org.elchi.sources;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The main text of an HTML page, one line for each heading and paragraph, and what the page says about itself. */
record Page(String text, Document.About about) {
    private static final String NOT_TEXT =
            "script, style, noscript, template, nav, aside, footer, form, iframe, svg, button, select, object, head,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo]";
    private static final String MAIN = "article, main, [role=main], [itemprop=articleBody]";
    private static final String DATES = "meta[property=article:published_time], meta[itemprop=datePublished],"
            + " meta[name~=(?i)^(date|pubdate|dc\\.date|dcterms\\.created)$], [itemprop=datePublished],"
            + " time[datetime]";
    private static final Pattern LINKED_DATA = Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern OPENING = Pattern.compile(
            "(?is)^\\s*(<\\?xml.{0,200}?>\\s*)?(<!--.{0,500}?-->\\s*)?<(!doctype\\s+html|html|head|body)\\b");
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");
    private static final int HEAD = 4096;

    static boolean is(String name, byte[] bytes) {
        return name.matches("(?i).*\\.x?html?") || OPENING.matcher(head(bytes)).find();
    }

    /** The encoding that a page names. */
    static Optional<String> charset(byte[] bytes) {
        Matcher charset = CHARSET.matcher(head(bytes));
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    static Page of(String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        Document.About about = new Document.About(
                date(page, html),
                content(page, "meta[property=og:site_name]"),
                content(page, "link[rel=canonical]").or(() -> content(page, "meta[property=og:url]")));
        Optional<Element> heading = Optional.ofNullable(page.selectFirst("h1"));
        page.select(NOT_TEXT).remove();
        Element main = page.select(MAIN).stream()
                .max(Comparator.comparingInt(element -> element.text().length()))
                .filter(element ->
                        element.text().length() * 4 > page.body().text().length())
                .orElse(page.body());
        Lines lines = new Lines();
        heading.filter(h1 -> !h1.equals(main) && !h1.parents().contains(main)).ifPresent(h1 -> lines.add(h1.text()));
        lines.of(main);
        return new Page(lines.text(), about);
    }

    private static Optional<LocalDate> date(Element page, String html) {
        return page.select(DATES).stream()
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.attr("datetime"))
                .flatMap(text -> day(DAY, text).stream())
                .findFirst()
                .or(() -> day(LINKED_DATA, html));
    }

    private static Optional<LocalDate> day(Pattern pattern, String text) {
        Matcher day = pattern.matcher(text);
        try {
            return day.find() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> content(Element page, String query) {
        return Optional.ofNullable(page.selectFirst(query))
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("content"))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Gathers the text of blocks as lines; a block that is little but links is a menu and is left out. */
    private static final class Lines {
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int linked;

        void of(Element element) {
            for (Node node : element.childNodes()) {
                switch (node) {
                    case TextNode text -> put(text);
                    case Element child when child.nameIs("br") -> end();
                    case Element child
                    when child.isBlock() -> {
                        end();
                        of(child);
                        end();
                    }
                    case Element child -> of(child);
                    default -> {}
                }
            }
            end(element);
        }

        private void put(TextNode text) {
            line.append(text.getWholeText());
            boolean link = text.parent() instanceof Element parent && parent.closest("a") != null;
            linked += link ? text.text().strip().length() : 0;
        }

        private void end(Element element) {
            if (element.isBlock()) {
                end();
            }
        }

        private void end() {
            String text = line.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
            if (linked * 10 <= text.length() * 8) {
                add(text);
            }
            line.setLength(0);
            linked = 0;
        }

        void add(String text) {
            if (!text.isEmpty()) {
                lines.add(text);
            }
        }

        String text() {
            end();
            return String.join("\n", lines);
        }
    }
}
