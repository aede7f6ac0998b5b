package org.elchi.writing.page;

import java.util.List;
import java.util.stream.IntStream;

/** Writes a table on printed pages: its head on each page, no row on two. */
final class SheetTable {
    private static final int CHARACTERS = 84;
    private static final int LEAST = 5;
    private static final int BESIDE = 2;
    private static final String STRONG = "0.9pt solid #000000";

    private final Paper paper;
    private final Markup sheets;
    private final SheetBlocks blocks;

    SheetTable(Paper paper, Markup sheets, SheetBlocks blocks) {
        this.paper = paper;
        this.sheets = sheets;
        this.blocks = blocks;
    }

    void of(Paper.Table table) {
        if (table.columns().isEmpty()) {
            return;
        }
        Columns columns = new Columns(paper, table);
        if (!table.caption().isEmpty()) {
            blocks.text(
                    table.caption(),
                    "font-family",
                    "sans-serif, serif, arabic, shapes",
                    "font-size",
                    "9pt",
                    "font-weight",
                    "bold",
                    "space-before",
                    "5mm",
                    "space-after",
                    "2mm",
                    "keep-with-next.within-page",
                    "always");
        }
        sheets.open(
                "fo:table",
                "table-layout",
                "fixed",
                "width",
                SheetBlocks.TEXT_WIDTH + "pt",
                "space-before",
                "3mm",
                "space-after",
                "5mm",
                "font-family",
                "sans-serif, serif, arabic, shapes",
                "font-size",
                "8.5pt",
                "line-height",
                "11.5pt",
                "border-after-width.conditionality",
                "retain",
                "border-bottom",
                STRONG);
        for (int width : points(columns.within(CHARACTERS, LEAST, BESIDE))) {
            sheets.empty("fo:table-column", "column-width", width + "pt");
        }
        head(table, columns);
        if (!table.rows().isEmpty()) {
            sheets.open("fo:table-body");
            table.rows().forEach(row -> row(row, columns));
            sheets.close();
        } else {
            sheets.open("fo:table-body")
                    .open("fo:table-row")
                    .open("fo:table-cell")
                    .empty("fo:block")
                    .close()
                    .close()
                    .close();
        }
        sheets.close();
    }

    private void head(Paper.Table table, Columns columns) {
        sheets.open("fo:table-header")
                .open("fo:table-row", "keep-together.within-page", "always", "keep-with-next.within-page", "always");
        for (int i = 0; i < table.columns().size(); i++) {
            sheets.open(
                    "fo:table-cell",
                    "role",
                    "TH",
                    "padding",
                    padding(i, table.columns().size()),
                    "border-top",
                    STRONG,
                    "border-bottom",
                    STRONG,
                    "display-align",
                    "after",
                    "text-align",
                    side(columns, i),
                    "font-weight",
                    "bold");
            blocks.text(table.columns().get(i));
            sheets.close();
        }
        sheets.close().close();
    }

    private void row(List<Paper.Cell> row, Columns columns) {
        sheets.open("fo:table-row", "keep-together.within-page", "always");
        for (int i = 0; i < row.size(); i++) {
            sheets.open(
                    "fo:table-cell",
                    "padding",
                    padding(i, row.size()),
                    "border-bottom",
                    "0.5pt solid #b5bac2",
                    "text-align",
                    side(columns, i));
            sheets.open("fo:block");
            cell(row.get(i));
            sheets.close().close();
        }
        sheets.close();
    }

    private void cell(Paper.Cell cell) {
        Marks.of(cell.mark()).ifPresent(look -> {
            String word = paper.headings().marks().getOrDefault(cell.mark(), "");
            sheets.open("fo:inline", "color", look.light(), "font-weight", "bold");
            sheets.element(
                    "fo:inline", look.shape(), "font-family", "shapes", "font-weight", "normal", "font-size", "7pt");
            blocks.inline(word.isEmpty() ? "" : "\u00a0" + word);
            sheets.close().text(" ");
        });
        blocks.runs(cell.runs());
        blocks.references(cell.references());
    }

    /** Widths in whole points, so that rules meet. */
    private static int[] points(int... characters) {
        int all = IntStream.of(characters).sum();
        int[] points = IntStream.of(characters)
                .map(wide -> wide * SheetBlocks.TEXT_WIDTH / all)
                .toArray();
        points[0] += SheetBlocks.TEXT_WIDTH - IntStream.of(points).sum();
        return points;
    }

    private static String side(Columns columns, int column) {
        return columns.figures(column) ? "end" : "start";
    }

    private static String padding(int column, int count) {
        return "1.1mm " + (column == count - 1 ? "0mm" : "2.5mm") + " 1.1mm 0mm";
    }
}
