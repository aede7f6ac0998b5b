package org.elchi.writing.page;

import java.util.List;
import java.util.Optional;

/** Writes what stands in the sections of a web page. */
final class HtmlBlocks {
    private final Paper paper;
    private final Markup page;
    private final Cited cited;
    private int figures;

    HtmlBlocks(Paper paper, Markup page) {
        this.paper = paper;
        this.page = page;
        cited = new Cited(paper);
    }

    /** Blocks one below the other; lines that follow each other are one list. */
    void of(List<Paper.Block> blocks, String heading) {
        boolean list = false;
        for (Paper.Block block : blocks) {
            boolean line = block instanceof Paper.Line;
            if (line && !list) {
                page.open("ul");
            } else if (!line && list) {
                page.close();
            }
            list = line;
            block(block, heading);
        }
        if (list) {
            page.close();
        }
    }

    private void block(Paper.Block block, String heading) {
        switch (block) {
            case Paper.Line line -> line(line);
            case Paper.Table table -> table(table, heading);
            case Paper.Figure figure -> figure(figure);
        }
    }

    private void line(Paper.Line line) {
        page.open("li");
        line.lead().ifPresent(lead -> page.element("strong", lead + ":").text(" "));
        runs(line.runs());
        references(line.references());
        page.close();
    }

    /** A frame that scrolls on a narrow screen, and can be reached by keyboard to do so. */
    private void table(Paper.Table table, String heading) {
        Columns columns = new Columns(paper, table);
        page.open("div", "class", "table", "role", "region", "tabindex", "0", "aria-labelledby", heading)
                .open("table");
        if (!table.caption().isEmpty()) {
            page.element("caption", table.caption());
        }
        page.open("thead").open("tr");
        for (int i = 0; i < table.columns().size(); i++) {
            page.element(
                    "th", table.columns().get(i), "scope", "col", "class", columns.figures(i) ? "figure" : "words");
        }
        page.close().close().open("tbody");
        table.rows().forEach(row -> row(row, columns));
        page.close().close().close();
    }

    private void row(List<Paper.Cell> row, Columns columns) {
        page.open("tr");
        for (int i = 0; i < row.size(); i++) {
            page.open("td", "class", columns.figures(i) ? "figure" : "words");
            cell(row.get(i));
            page.close();
        }
        page.close();
    }

    private void cell(Paper.Cell cell) {
        Optional<Marks.Mark> mark = Marks.of(cell.mark());
        mark.ifPresent(look -> {
            page.open("span", "class", "mark " + cell.mark());
            page.element("span", look.shape(), "aria-hidden", "true");
            String word = paper.headings().marks().getOrDefault(cell.mark(), "");
            page.text(word.isEmpty() ? "" : "\u00a0" + word).close().text(" ");
        });
        runs(cell.runs());
        references(cell.references());
    }

    private void figure(Paper.Figure figure) {
        figures++;
        page.open("figure");
        Drawing.of(figure.svg())
                .ifPresentOrElse(
                        drawing -> page.raw(drawing.inline("f" + figures, figure.alternative())),
                        () -> page.element("p", figure.alternative()));
        page.open("figcaption").text(figure.caption());
        references(figure.references());
        page.close().close();
    }

    private void runs(List<Paper.Run> runs) {
        for (Paper.Run run : runs) {
            Optional<String> tag = run.language().flatMap(Markup::tag);
            if (tag.isPresent()) {
                page.element("span", run.text(), "lang", tag.get(), "dir", "auto");
            } else {
                page.text(run.text());
            }
        }
    }

    private void references(List<Integer> references) {
        if (references.isEmpty()) {
            return;
        }
        page.raw("\u2060").open("sup");
        for (int number : references) {
            String text = "[" + number + "]";
            if (!cited.known(number)) {
                page.text(text);
            } else if (cited.first(number)) {
                page.element("a", text, "href", "#c" + number, "id", "r" + number, "role", "doc-noteref");
            } else {
                page.element("a", text, "href", "#c" + number, "role", "doc-noteref");
            }
        }
        page.close();
    }

    /** A cited document with the words that are cited. */
    void source(Paper.Source source) {
        String[] tag = Markup.tag(source.tag())
                .map(name -> new String[] {"lang", name, "dir", "auto"})
                .orElse(new String[0]);
        page.open("article").open("p").open("cite", tag).text(source.name()).close();
        source.outlet().ifPresent(outlet -> page.text(", " + outlet));
        source.date().ifPresent(date -> page.text(", " + date));
        page.text(", " + source.language());
        Markup.address(source.url()).ifPresent(address -> {
            page.raw("<br/>");
            page.element("a", address, "href", address, "rel", "noopener noreferrer", "class", "address");
        });
        page.close().open("ul");
        source.citations().forEach(citation -> citation(citation, tag));
        page.close().close();
    }

    private void citation(Paper.Citation citation, String... tag) {
        String number = "[" + citation.number() + "]";
        page.open("li", "id", "c" + citation.number());
        if (cited.used(citation.number())) {
            page.element("a", number, "href", "#r" + citation.number(), "role", "doc-backlink");
        } else {
            page.text(number);
        }
        page.text(" ")
                .element("span", citation.words(), tag)
                .text(" ")
                .element("small", citation.id())
                .close();
    }
}
