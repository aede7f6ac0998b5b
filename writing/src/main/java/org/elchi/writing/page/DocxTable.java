package org.elchi.writing.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes a table of a document of Word: its head on each page, no row on two. */
final class DocxTable {
    private static final int WIDTH = 9070;
    private static final int CHARACTERS = 84;
    private static final int LEAST = 5;
    private static final int BESIDE = 2;

    private final Paper paper;
    private final Markup text;
    private final DocxRuns runs;

    DocxTable(Paper paper, Markup text, DocxRuns runs) {
        this.paper = paper;
        this.text = text;
        this.runs = runs;
    }

    void of(Paper.Table table) {
        if (table.columns().isEmpty()) {
            return;
        }
        Columns columns = new Columns(paper, table);
        int[] widths = widths(columns.within(CHARACTERS, LEAST, BESIDE));
        if (!table.caption().isEmpty()) {
            runs.paragraph("TableCaption", table.caption());
        }
        text.open("w:tbl");
        properties(table, widths);
        text.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (int i = 0; i < table.columns().size(); i++) {
            begin(widths[i], "TableHead", columns.figures(i));
            runs.plain(table.columns().get(i));
            text.close().close();
        }
        text.close();
        table.rows().forEach(row -> row(row, widths, columns));
        text.close();
        text.open("w:p")
                .open("w:pPr")
                .empty("w:spacing", "w:before", "0", "w:after", "120", "w:line", "120", "w:lineRule", "exact")
                .close()
                .close();
    }

    private void properties(Paper.Table table, int[] widths) {
        text.open("w:tblPr")
                .empty("w:tblStyle", "w:val", "Rows")
                .empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
        text.empty("w:tblLayout", "w:type", "fixed");
        text.empty(
                "w:tblLook",
                "w:val",
                "0020",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        if (!table.caption().isEmpty()) {
            text.empty("w:tblCaption", "w:val", table.caption());
        }
        text.close().open("w:tblGrid");
        IntStream.of(widths).forEach(width -> text.empty("w:gridCol", "w:w", String.valueOf(width)));
        text.close();
    }

    private void row(List<Paper.Cell> row, int[] widths, Columns columns) {
        text.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        for (int i = 0; i < widths.length; i++) {
            begin(widths[i], "TableText", columns.figures(i));
            if (i < row.size()) {
                cell(row.get(i));
            }
            text.close().close();
        }
        text.close();
    }

    private void begin(int width, String style, boolean figures) {
        text.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (style.equals("TableHead")) {
            text.empty("w:vAlign", "w:val", "bottom");
        }
        text.close().open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (figures) {
            text.empty("w:jc", "w:val", "right");
        }
        text.close();
    }

    private void cell(Paper.Cell cell) {
        Marks.of(cell.mark()).ifPresent(look -> {
            String word = paper.headings().marks().getOrDefault(cell.mark(), "");
            String colour = "<w:b/><w:bCs/><w:color w:val=\"" + look.light().substring(1) + "\"/>";
            runs.run(look.shape() + (word.isEmpty() ? "" : "\u00a0" + word), Optional.empty(), colour);
            runs.plain(" ");
        });
        runs.runs(cell.runs());
        runs.references(cell.references());
    }

    private static int[] widths(int[] characters) {
        int all = IntStream.of(characters).sum();
        return IntStream.of(characters).map(wide -> wide * WIDTH / all).toArray();
    }
}
