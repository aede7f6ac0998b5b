package org.elchi.writing.page;

import java.util.List;
import java.util.Optional;

/** Writes what stands in the sections of a document of Word. */
final class DocxBlocks {
    private final Markup text;
    private final DocxRuns runs;
    private final DocxTable tables;
    private final DocxPicture pictures;

    DocxBlocks(Paper paper, Markup text, DocxRuns runs, DocxParts parts) {
        this.text = text;
        this.runs = runs;
        tables = new DocxTable(paper, text, runs);
        pictures = new DocxPicture(text, parts);
    }

    void of(List<Paper.Block> blocks) {
        for (Paper.Block block : blocks) {
            switch (block) {
                case Paper.Line line -> line(line);
                case Paper.Table table -> tables.of(table);
                case Paper.Figure figure -> figure(figure);
            }
        }
    }

    private void line(Paper.Line line) {
        style("ListBullet");
        line.lead().ifPresent(lead -> {
            runs.bold(lead + ":");
            runs.plain(" ");
        });
        runs.runs(line.runs());
        runs.references(line.references());
        text.close();
    }

    private void figure(Paper.Figure figure) {
        style("Picture");
        Optional<Drawing> drawing = Drawing.of(figure.svg());
        Optional<byte[]> dots = drawing.flatMap(Dots::of);
        if (drawing.isPresent() && dots.isPresent()) {
            pictures.of(drawing.get(), dots.get(), figure.alternative());
        } else {
            runs.plain(figure.alternative());
        }
        text.close();
        style("Caption");
        runs.plain(figure.caption());
        runs.references(figure.references());
        text.close();
    }

    /** A cited document with the words that are cited. */
    void source(Paper.Source source) {
        Optional<String> tag = Optional.of(source.tag());
        style("Source");
        runs.run(source.name(), tag, "<w:b/><w:bCs/>");
        source.outlet().ifPresent(outlet -> runs.plain(", " + outlet));
        source.date().ifPresent(date -> runs.plain(", " + date));
        runs.plain(", " + source.language());
        text.close();
        Markup.address(source.url()).ifPresent(address -> {
            style("Address");
            runs.address(address);
            text.close();
        });
        source.citations().forEach(citation -> citation(citation, tag));
    }

    private void citation(Paper.Citation citation, Optional<String> tag) {
        style("Citation");
        runs.back(citation.number());
        text.open("w:r").empty("w:tab").close();
        runs.run(citation.words(), tag, "");
        runs.plain(" ");
        runs.run(citation.id(), Optional.empty(), "<w:rStyle w:val=\"Small\"/><w:noProof/>");
        text.close();
    }

    private void style(String name) {
        text.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", name).close();
    }
}
