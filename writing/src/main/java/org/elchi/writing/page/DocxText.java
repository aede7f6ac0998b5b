package org.elchi.writing.page;

import java.util.List;

/** Writes the text of a document of Word. */
final class DocxText {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Paper paper;
    private final Outline outline;
    private final Markup text = new Markup("");
    private final DocxRuns runs;
    private final DocxBlocks blocks;
    private int section;

    DocxText(Paper paper, DocxParts parts) {
        this.paper = paper;
        outline = Outline.of(paper);
        runs = new DocxRuns(paper, text, parts);
        blocks = new DocxBlocks(paper, text, runs, parts);
    }

    /** The main part. */
    String document() {
        text.open("w:document", "xmlns:w", W, "xmlns:r", R).open("w:body");
        title();
        if (outline.worthwhile(paper)) {
            contents();
        }
        paper.sections().forEach(each -> section(each, 1));
        if (!paper.sources().isEmpty()) {
            heading(new Outline.Entry("sources", 1, paper.headings().sources()));
            paper.sources().forEach(blocks::source);
        }
        sheet();
        return text.close().close().toString();
    }

    private void title() {
        runs.paragraph("Title", paper.title());
        for (int i = 0; i < paper.lead().size(); i++) {
            runs.paragraph("Subtitle", paper.lead().get(i));
        }
        text.open("w:p").open("w:pPr").open("w:pBdr");
        text.empty("w:top", "w:val", "single", "w:sz", "8", "w:space", "1", "w:color", "000000")
                .close();
        text.empty("w:spacing", "w:before", "120", "w:after", "0", "w:line", "120", "w:lineRule", "exact")
                .close()
                .close();
    }

    /** A field that Word fills; until it does, the headings stand with links to them. */
    private void contents() {
        List<Outline.Entry> shown = outline.shown();
        runs.paragraph("TOCHeading", paper.headings().contents());
        for (int i = 0; i < shown.size(); i++) {
            Outline.Entry entry = shown.get(i);
            text.open("w:p")
                    .open("w:pPr")
                    .empty("w:pStyle", "w:val", "TOC" + entry.level())
                    .close();
            if (i == 0) {
                runs.field("begin", "w:dirty", "true");
                runs.instruction("TOC \\o \"1-" + Outline.DEPTH + "\" \\h \\z \\u");
                runs.field("separate");
            }
            entry(entry);
            if (i == shown.size() - 1) {
                runs.field("end");
            }
            text.close();
        }
    }

    private void entry(Outline.Entry entry) {
        text.open("w:hyperlink", "w:anchor", entry.id(), "w:history", "1");
        runs.plain(entry.heading());
        text.open("w:r").empty("w:tab").close();
        runs.field("begin");
        runs.instruction("PAGEREF " + entry.id() + " \\h");
        runs.field("separate");
        runs.plain("…");
        runs.field("end");
        text.close();
    }

    private void section(Paper.Section part, int level) {
        heading(outline.entries().get(section++));
        blocks.of(part.blocks());
        part.parts().forEach(each -> section(each, level + 1));
    }

    private void heading(Outline.Entry entry) {
        text.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "Heading" + Math.min(entry.level(), 6))
                .close();
        runs.marked(entry.id(), () -> runs.plain(entry.heading()));
        text.close();
    }

    /** A4; the first page has no running head. */
    private void sheet() {
        text.open("w:sectPr");
        text.empty("w:headerReference", "w:type", "default", "r:id", "header");
        text.empty("w:footerReference", "w:type", "default", "r:id", "footer");
        text.empty("w:footerReference", "w:type", "first", "r:id", "footer");
        text.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        text.empty(
                "w:pgMar",
                "w:top",
                "1474",
                "w:right",
                "1418",
                "w:bottom",
                "1474",
                "w:left",
                "1418",
                "w:header",
                "794",
                "w:footer",
                "737",
                "w:gutter",
                "0");
        text.empty("w:titlePg").close();
    }

    /** The running head. */
    static String header(Paper paper) {
        Markup text = new Markup("");
        text.open("w:hdr", "xmlns:w", W);
        new DocxRuns(paper, text, new DocxParts()).paragraph("Header", paper.title());
        return text.close().toString();
    }

    /** The number of the page. */
    static String footer(Paper paper) {
        Markup text = new Markup("");
        DocxRuns runs = new DocxRuns(paper, text, new DocxParts());
        text.open("w:ftr", "xmlns:w", W)
                .open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "Footer")
                .close();
        for (String part : PageNumber.parts(paper.headings())) {
            switch (part) {
                case PageNumber.PAGE -> runs.number("PAGE");
                case PageNumber.PAGES -> runs.number("NUMPAGES");
                default -> runs.plain(part);
            }
        }
        return text.close().close().toString();
    }
}
