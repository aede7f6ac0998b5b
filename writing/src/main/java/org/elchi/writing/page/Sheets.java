package org.elchi.writing.page;

import java.util.List;
import java.util.function.UnaryOperator;

/** Writes a paper as XSL formatting objects, which FOP sets on sheets of A4. */
final class Sheets {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
    private static final int HEAD = 95;

    private final Paper paper;
    private final Outline outline;
    private final UnaryOperator<String> shown;
    private final Markup sheets = new Markup("");
    private final SheetBlocks blocks;
    private int section;

    private Sheets(Paper paper, UnaryOperator<String> shown) {
        this.paper = paper;
        this.shown = shown;
        outline = Outline.of(paper);
        blocks = new SheetBlocks(paper, sheets, shown);
    }

    /**
     * The formatting objects.
     *
     * @param shown makes of a text what the fonts can show
     */
    static String of(Paper paper, UnaryOperator<String> shown) {
        return new Sheets(paper, shown).sheets();
    }

    private String sheets() {
        sheets.open(
                "fo:root",
                "xmlns:fo",
                FO,
                "xmlns:fox",
                FOX,
                "font-family",
                "serif, any, arabic, shapes",
                "font-size",
                "10.5pt",
                "line-height",
                "15pt",
                "xml:lang",
                language(),
                "color",
                "#000000",
                "font-selection-strategy",
                "character-by-character");
        masters();
        about();
        bookmarks();
        sheets.open("fo:page-sequence", "master-reference", "sheets", "id", "paper", "xml:lang", language());
        head();
        foot();
        sheets.open("fo:flow", "flow-name", "xsl-region-body");
        title();
        if (outline.worthwhile(paper)) {
            contents();
        }
        paper.sections().forEach(each -> section(each, 1));
        if (!paper.sources().isEmpty()) {
            heading(new Outline.Entry("sources", 1, paper.headings().sources()));
            paper.sources().forEach(blocks::source);
        }
        return sheets.close().close().close().toString();
    }

    private String language() {
        return Markup.tag(paper.language()).orElse("und");
    }

    private void masters() {
        sheets.open("fo:layout-master-set");
        for (String name : List.of("first", "other")) {
            sheets.open(
                    "fo:simple-page-master",
                    "master-name",
                    name,
                    "page-width",
                    "210mm",
                    "page-height",
                    "297mm",
                    "margin",
                    "14mm 25mm 13mm 25mm");
            sheets.empty(
                    "fo:region-body", "margin-top", name.equals("first") ? "12mm" : "13mm", "margin-bottom", "14mm");
            sheets.empty("fo:region-before", "extent", "9mm", "region-name", name + "-head");
            sheets.empty("fo:region-after", "extent", "7mm", "display-align", "after");
            sheets.close();
        }
        sheets.open("fo:page-sequence-master", "master-name", "sheets").open("fo:repeatable-page-master-alternatives");
        sheets.empty("fo:conditional-page-master-reference", "master-reference", "first", "page-position", "first");
        sheets.empty("fo:conditional-page-master-reference", "master-reference", "other");
        sheets.close().close().close();
    }

    /** Who asks a reader's program what the document is gets this. */
    private void about() {
        sheets.open("fo:declarations")
                .open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/")
                .open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        sheets.open(
                "rdf:Description",
                "rdf:about",
                "",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:xmp",
                "http://ns.adobe.com/xap/1.0/");
        sheets.element("dc:title", paper.title());
        sheets.element("dc:language", language());
        sheets.element("xmp:CreatorTool", "Elchi");
        sheets.close().close().close().close();
    }

    private void bookmarks() {
        List<Outline.Entry> entries = outline.entries();
        if (entries.isEmpty()) {
            return;
        }
        sheets.open("fo:bookmark-tree");
        int open = 0;
        for (Outline.Entry entry : entries) {
            for (; open >= entry.level(); open--) {
                sheets.close();
            }
            sheets.open("fo:bookmark", "internal-destination", entry.id());
            sheets.element("fo:bookmark-title", entry.heading());
            open++;
        }
        for (; open >= 0; open--) {
            sheets.close();
        }
    }

    private void head() {
        String title = Letters.clean(paper.title());
        int end = title.offsetByCodePoints(0, Math.min(HEAD, title.codePointCount(0, title.length())));
        sheets.open("fo:static-content", "flow-name", "other-head", "role", "artifact");
        sheets.open(
                "fo:block",
                "font-family",
                "sans-serif, serif, arabic, shapes",
                "font-size",
                "8pt",
                "color",
                "#4d545e",
                "border-bottom",
                "0.4pt solid #9aa1ab",
                "padding-bottom",
                "2mm",
                "wrap-option",
                "no-wrap",
                "line-height",
                "10pt");
        sheets.text(shown.apply(end < title.length() ? title.substring(0, end).strip() + "…" : title));
        sheets.close().close();
    }

    private void foot() {
        sheets.open("fo:static-content", "flow-name", "xsl-region-after", "role", "artifact");
        sheets.open(
                "fo:block",
                "font-family",
                "sans-serif, serif, arabic, shapes",
                "font-size",
                "8pt",
                "color",
                "#4d545e",
                "text-align",
                "end");
        for (String part : PageNumber.parts(paper.headings())) {
            switch (part) {
                case PageNumber.PAGE -> sheets.empty("fo:page-number");
                case PageNumber.PAGES -> sheets.empty("fo:page-number-citation-last", "ref-id", "paper");
                default -> sheets.text(shown.apply(part));
            }
        }
        sheets.close().close();
    }

    private void title() {
        sheets.open(
                "fo:block",
                "border-bottom",
                "1pt solid #000000",
                "padding-bottom",
                "5mm",
                "margin-bottom",
                "7mm",
                "margin-left",
                "0pt",
                "margin-right",
                "0pt");
        text(
                paper.title(),
                "role",
                "H1",
                "font-family",
                "sans-serif, serif, arabic, shapes",
                "font-size",
                "20pt",
                "line-height",
                "26pt",
                "font-weight",
                "bold",
                "space-after",
                "4mm",
                "hyphenate",
                "false");
        for (String lead : paper.lead()) {
            text(
                    lead,
                    "font-size",
                    "11.5pt",
                    "line-height",
                    "16.5pt",
                    "space-before",
                    "1.5mm",
                    "color",
                    "#26292e",
                    "role",
                    "P");
        }
        sheets.close();
    }

    private void contents() {
        text(
                paper.headings().contents(),
                "font-family",
                "sans-serif, serif, arabic, shapes",
                "font-size",
                "12pt",
                "font-weight",
                "bold",
                "space-after",
                "2.5mm",
                "keep-with-next.within-page",
                "always",
                "role",
                "H2");
        sheets.open("fo:block", "role", "TOC", "space-after", "8mm", "font-size", "10pt");
        for (Outline.Entry entry : outline.shown()) {
            String indent = entry.level() == 1 ? "0mm" : "5mm";
            sheets.open(
                    "fo:block",
                    "role",
                    "TOCI",
                    "start-indent",
                    indent,
                    "end-indent",
                    "10mm",
                    "last-line-end-indent",
                    "-10mm",
                    "text-align-last",
                    "justify",
                    "space-before",
                    entry.level() == 1 ? "1mm" : "0.2mm");
            sheets.open("fo:basic-link", "internal-destination", entry.id(), "fox:alt-text", entry.heading());
            sheets.text(shown.apply(entry.heading())).text(" ");
            sheets.empty(
                    "fo:leader",
                    "leader-pattern",
                    "dots",
                    "leader-pattern-width",
                    "4pt",
                    "leader-alignment",
                    "reference-area",
                    "color",
                    "#7a818b");
            sheets.text(" ")
                    .empty("fo:page-number-citation", "ref-id", entry.id())
                    .close()
                    .close();
        }
        sheets.close();
    }

    private void section(Paper.Section part, int level) {
        heading(outline.entries().get(section++));
        blocks.of(part.blocks());
        part.parts().forEach(each -> section(each, level + 1));
    }

    private void heading(Outline.Entry entry) {
        String size = entry.level() == 1 ? "14pt" : entry.level() == 2 ? "11.5pt" : "10.5pt";
        String before = entry.level() == 1 ? "9mm" : "6mm";
        text(
                entry.heading(),
                "id",
                entry.id(),
                "role",
                "H" + Math.min(entry.level() + 1, 6),
                "font-family",
                "sans-serif, serif, arabic, shapes",
                "font-weight",
                "bold",
                "font-size",
                size,
                "line-height",
                "1.3",
                "space-before",
                before,
                "space-after",
                "2.2mm",
                "keep-with-next.within-page",
                "always",
                "keep-together.within-page",
                "always");
    }

    private void text(String text, String... attributes) {
        sheets.element("fo:block", shown.apply(text), attributes);
    }
}
