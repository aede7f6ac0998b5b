package org.elchi.writing.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.elchi.reading.Value;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.linked.Samples;
import org.junit.jupiter.api.Test;

/** Workbooks, read back by Apache POI. */
class WorkbookTest {
    @Test
    void eachTableIsASheetWithAHeadThatStays() throws IOException {
        try (XSSFWorkbook book = read(Samples.everyKind())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(Tables.load().all().size());
            for (Table table : Tables.load().all()) {
                XSSFSheet sheet = book.getSheet(table.name());
                assertThat(sheet.getRow(0).getLastCellNum())
                        .isEqualTo((short) table.columns().size());
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo(1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
            }
        }
    }

    @Test
    void numbersAndDaysAreNumbersAndDays() throws IOException {
        try (XSSFWorkbook book = read(Samples.promises())) {
            Row row = book.getSheet("target").getRow(1);
            assertThat(row.getCell(at("target", "value")).getNumericCellValue()).isEqualTo(10_000_000_000d);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(at("target", "first_reported"))))
                    .isTrue();
            assertThat(row.getCell(at("target", "first_reported"))
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .hasToString("2025-11-16");
            assertThat(row.getCell(at("target", "confirmed")).getCellType()).isEqualTo(CellType.BOOLEAN);
        }
    }

    @Test
    void noTextIsAFormula() throws IOException {
        Map<String, Value> slots = Map.of("begins", Value.of("=HYPERLINK(\"http://example.org\")"));
        Holdings holdings = Samples.holdings(
                List.of(Samples.record("quote", 1, List.of(Samples.telling("quote", slots, "tr", "=1+1")))));
        try (XSSFWorkbook book = read(holdings)) {
            assertThat(book.getSheet("quote")
                            .getRow(1)
                            .getCell(at("quote", "begins"))
                            .getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(book.getSheet("evidence")
                            .getRow(1)
                            .getCell(at("evidence", "words"))
                            .getStringCellValue())
                    .isEqualTo("=1+1");
        }
    }

    @Test
    void hostileTextsDoNotBreakTheBook() throws IOException {
        Holdings hostile = Samples.hostile();
        ZipSecureFile.setMinInflateRatio(0.001); // a text that says one word forty thousand times packs well
        try (XSSFWorkbook book = read(hostile)) {
            assertThat(book.getSheet("instrument").getLastRowNum())
                    .isEqualTo(hostile.records().size());
        }
    }

    @Test
    void theSameHoldingsGiveTheSameBytes() throws IOException, InterruptedException {
        byte[] first = write(Samples.promises());
        Thread.sleep(2_100); // the clock of a packed file ticks every two seconds
        assertThat(write(Samples.promises())).isEqualTo(first);
    }

    @Test
    void nothingGivesSheetsWithoutRows() throws IOException {
        try (XSSFWorkbook book = read(Samples.holdings(List.of()))) {
            assertThat(book.getSheet("visit").getLastRowNum()).isZero();
        }
    }

    private static int at(String table, String column) {
        return Tables.load().all().stream()
                .filter(one -> one.name().equals(table))
                .findFirst()
                .orElseThrow()
                .header()
                .indexOf(column);
    }

    private static XSSFWorkbook read(Holdings holdings) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(write(holdings)));
    }

    private static byte[] write(Holdings holdings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Workbook().write(holdings, out);
        return out.toByteArray();
    }
}
