package org.elchi.writing.page;

import java.util.List;
import java.util.function.UnaryOperator;

/** Writes what stands in the sections of printed pages, as formatting objects. */
final class SheetBlocks {
    private static final String SANS = "sans-serif, serif, arabic, shapes";
    private static final String SOFT = "#4d545e";
    static final int TEXT_WIDTH = 453;
    private static final int TEXT_HEIGHT = 560;

    private final Paper paper;
    private final Markup sheets;
    private final UnaryOperator<String> shown;
    private final Cited cited;

    SheetBlocks(Paper paper, Markup sheets, UnaryOperator<String> shown) {
        this.paper = paper;
        this.sheets = sheets;
        this.shown = shown;
        cited = new Cited(paper);
    }

    /** Blocks one below the other; lines that follow each other are one list. */
    void of(List<Paper.Block> blocks) {
        boolean list = false;
        for (Paper.Block block : blocks) {
            boolean line = block instanceof Paper.Line;
            if (line && !list) {
                sheets.open(
                        "fo:list-block",
                        "provisional-distance-between-starts",
                        "5mm",
                        "provisional-label-separation",
                        "2mm");
            } else if (!line && list) {
                sheets.close();
            }
            list = line;
            block(block);
        }
        if (list) {
            sheets.close();
        }
    }

    private void block(Paper.Block block) {
        switch (block) {
            case Paper.Line line -> line(line);
            case Paper.Table table -> new SheetTable(paper, sheets, this).of(table);
            case Paper.Figure figure -> figure(figure);
        }
    }

    private void line(Paper.Line line) {
        sheets.open("fo:list-item", "space-before", "1.6mm");
        sheets.open("fo:list-item-label", "end-indent", "label-end()")
                .element("fo:block", "•", "color", SOFT)
                .close();
        sheets.open("fo:list-item-body", "start-indent", "body-start()")
                .open("fo:block", "widows", "2", "orphans", "2");
        line.lead().ifPresent(lead -> {
            sheets.element("fo:inline", shown.apply(lead) + ":", "font-weight", "bold")
                    .text(" ");
        });
        runs(line.runs());
        references(line.references());
        sheets.close().close().close();
    }

    private void figure(Paper.Figure figure) {
        sheets.open("fo:block", "keep-together.within-page", "always", "space-before", "5mm", "space-after", "5mm");
        Drawing.of(figure.svg()).ifPresentOrElse(drawing -> drawing(drawing, figure), () -> alternative(figure));
        sheets.open(
                "fo:block",
                "font-family",
                SANS,
                "font-size",
                "8.5pt",
                "line-height",
                "12pt",
                "color",
                SOFT,
                "space-before",
                "1.5mm",
                "role",
                "Caption");
        sheets.text(shown.apply(figure.caption()));
        references(figure.references());
        sheets.close().close();
    }

    private void drawing(Drawing drawing, Paper.Figure figure) {
        double scale = Math.min(TEXT_WIDTH / drawing.width(), TEXT_HEIGHT / drawing.height());
        String width = Math.round(drawing.width() * scale) + "pt";
        String height = Math.round(drawing.height() * scale) + "pt";
        sheets.open("fo:block", "text-align", "center", "line-height", "0", "keep-with-next.within-page", "always");
        sheets.open(
                "fo:instream-foreign-object",
                "fox:alt-text",
                figure.alternative(),
                "role",
                "Figure",
                "content-width",
                width,
                "content-height",
                height,
                "scaling",
                "uniform",
                "width",
                width,
                "height",
                height);
        sheets.raw(drawing.document()).close().close();
    }

    private void alternative(Paper.Figure figure) {
        sheets.element("fo:block", shown.apply(figure.alternative()), "keep-with-next.within-page", "always");
    }

    /** A block of text. */
    void text(String text, String... attributes) {
        sheets.element("fo:block", shown.apply(text), attributes);
    }

    /** Text within a block. */
    void inline(String text) {
        sheets.text(shown.apply(text));
    }

    /** Words of another language, which may run the other way. */
    private void inline(String text, String... attributes) {
        if (!Letters.leftward(text)) {
            sheets.element("fo:inline", shown.apply(text), attributes);
            return;
        }
        sheets.open(
                "fo:bidi-override",
                "direction",
                "rtl",
                "unicode-bidi",
                "embed",
                "font-family",
                "arabic, serif, shapes",
                "font-selection-strategy",
                "auto",
                "script",
                "arab");
        sheets.element("fo:inline", shown.apply(text), attributes);
        sheets.close().raw("\u200e");
    }

    /** Text, each part in its language. */
    void runs(List<Paper.Run> runs) {
        for (Paper.Run run : runs) {
            run.language()
                    .flatMap(Markup::tag)
                    .ifPresentOrElse(
                            tag -> inline(run.text(), "xml:lang", tag), () -> sheets.text(shown.apply(run.text())));
        }
    }

    /** Numbers that lead to the sources; they stay with the word before them. */
    void references(List<Integer> references) {
        if (references.isEmpty()) {
            return;
        }
        sheets.element("fo:inline", "\u2060", "font-family", "serif");
        sheets.open(
                "fo:inline",
                "font-family",
                SANS,
                "font-size",
                "6.5pt",
                "baseline-shift",
                "3pt",
                "line-height",
                "0",
                "keep-together.within-line",
                "auto");
        for (int number : references) {
            String text = "[" + number + "]";
            if (!cited.known(number)) {
                sheets.text(text);
                continue;
            }
            sheets.open(
                    "fo:basic-link", "internal-destination", "c" + number, "fox:alt-text", text, "color", "#1c4587");
            if (cited.first(number)) {
                sheets.element("fo:inline", text, "id", "r" + number);
            } else {
                sheets.text(text);
            }
            sheets.close();
        }
        sheets.close();
    }

    /** A cited document with the words that are cited. */
    void source(Paper.Source source) {
        String tag = Markup.tag(source.tag()).orElse("und");
        sheets.open(
                "fo:block",
                "space-before",
                "4mm",
                "keep-with-next.within-page",
                "always",
                "font-size",
                "9.5pt",
                "line-height",
                "13pt");
        inline(source.name(), "font-weight", "bold", "xml:lang", tag);
        source.outlet().ifPresent(outlet -> sheets.text(shown.apply(", " + outlet)));
        source.date().ifPresent(date -> sheets.text(shown.apply(", " + date)));
        sheets.text(shown.apply(", " + source.language())).close();
        Markup.address(source.url()).ifPresent(this::address);
        sheets.open(
                "fo:list-block",
                "provisional-distance-between-starts",
                "10mm",
                "provisional-label-separation",
                "1.5mm",
                "font-size",
                "9.5pt",
                "line-height",
                "13pt");
        source.citations().forEach(citation -> citation(citation, tag));
        sheets.close();
    }

    private void address(String address) {
        sheets.open(
                "fo:block",
                "font-family",
                SANS,
                "font-size",
                "7.5pt",
                "line-height",
                "10.5pt",
                "keep-with-next.within-page",
                "always");
        sheets.open(
                "fo:basic-link",
                "external-destination",
                "url('" + address + "')",
                "fox:alt-text",
                address,
                "color",
                "#1c4587");
        sheets.text(shown.apply(breakable(address))).close().close();
    }

    /** A long address may go on in the next line behind its signs. */
    private static String breakable(String address) {
        return address.replaceAll("([/?&=_.-]|.{24}(?=\\w{8}))", "$1\u200B");
    }

    private void citation(Paper.Citation citation, String tag) {
        String number = "[" + citation.number() + "]";
        sheets.open("fo:list-item", "space-before", "0.8mm", "id", "c" + citation.number());
        sheets.open("fo:list-item-label", "end-indent", "label-end()")
                .open("fo:block", "font-family", SANS, "font-size", "8pt");
        if (cited.used(citation.number())) {
            sheets.element(
                    "fo:basic-link",
                    number,
                    "internal-destination",
                    "r" + citation.number(),
                    "fox:alt-text",
                    number,
                    "color",
                    "#1c4587");
        } else {
            sheets.text(number);
        }
        sheets.close().close().open("fo:list-item-body", "start-indent", "body-start()");
        sheets.open("fo:block", "widows", "2", "orphans", "2");
        inline(citation.words(), "xml:lang", tag);
        sheets.text(" ");
        sheets.element("fo:inline", shown.apply(citation.id()), "font-family", SANS, "font-size", "7pt", "color", SOFT);
        sheets.close().close().close();
    }
}
