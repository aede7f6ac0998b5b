package org.elchi.writing.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elchi.language.data.Data;

/** Lays a paper out as one web page that needs nothing beside it: no script, nothing fetched. */
public final class Html {
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final String LOOK =
            Data.beside(Html.class, "page.css").read("page.css").strip() + marks();

    private final Paper paper;
    private final Outline outline;
    private final HtmlBlocks blocks;
    private final Markup page = new Markup("");
    private int section;

    private Html(Paper paper) {
        this.paper = paper;
        outline = Outline.of(paper);
        blocks = new HtmlBlocks(paper, page);
    }

    /** The page. */
    public static String of(Paper paper) {
        return new Html(paper).page();
    }

    private String page() {
        page.open("body").open("main");
        page.open("header").element("h1", paper.title());
        paper.lead().forEach(lead -> page.element("p", lead));
        page.close();
        if (outline.worthwhile(paper)) {
            contents();
        }
        paper.sections().forEach(each -> section(each, 2));
        if (!paper.sources().isEmpty()) {
            sources();
        }
        String body = page.close().close().toString();
        return "<!DOCTYPE html>\n" + head(body) + body + "\n</html>\n";
    }

    private String head(String body) {
        String style = "<style>" + LOOK + "</style>";
        Markup head = new Markup("");
        head.empty("meta", "charset", "utf-8");
        head.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style + body));
        head.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        head.empty("meta", "name", "color-scheme", "content", "light dark");
        head.empty("meta", "name", "referrer", "content", "no-referrer");
        head.element("title", paper.title()).raw(style);
        String language = Markup.tag(paper.language()).orElse("und");
        return "<html lang=\"" + language + "\">\n<head>" + head + "</head>\n";
    }

    /** What a browser may do with the page: nothing but show it in these styles. */
    private static String policy(String page) {
        TreeSet<String> styles = new TreeSet<>();
        Matcher matcher = STYLE.matcher(page);
        while (matcher.find()) {
            styles.add("'sha256-" + sha256(matcher.group(1)) + "'");
        }
        return "default-src 'none'; style-src " + String.join(" ", styles) + "; base-uri 'none'; form-action 'none'";
    }

    private void contents() {
        page.open("nav", "aria-labelledby", "contents")
                .element("h2", paper.headings().contents(), "id", "contents");
        page.open("ol");
        List<Outline.Entry> shown = outline.shown();
        for (Outline.Entry entry : shown) {
            page.open("li", "class", "level-" + entry.level());
            page.element("a", entry.heading(), "href", "#" + entry.id()).close();
        }
        page.close().close();
    }

    private void section(Paper.Section part, int level) {
        String id = outline.entries().get(section++).id();
        page.open("section", "aria-labelledby", id);
        page.element("h" + Math.min(level, 6), part.heading(), "id", id);
        blocks.of(part.blocks(), id);
        part.parts().forEach(each -> section(each, level + 1));
        page.close();
    }

    private void sources() {
        page.open("section", "aria-labelledby", "sources", "class", "sources", "role", "doc-bibliography");
        page.element("h2", paper.headings().sources(), "id", "sources");
        paper.sources().forEach(blocks::source);
        page.close();
    }

    private static String marks() {
        String light = Marks.all().entrySet().stream()
                .map(mark -> "." + mark.getKey() + "{--mark:" + mark.getValue().light() + "}")
                .collect(Collectors.joining());
        String dark = Marks.all().entrySet().stream()
                .map(mark -> "." + mark.getKey() + "{--mark:" + mark.getValue().dark() + "}")
                .collect(Collectors.joining());
        return light + "@media screen and (prefers-color-scheme:dark){" + dark + "}";
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
