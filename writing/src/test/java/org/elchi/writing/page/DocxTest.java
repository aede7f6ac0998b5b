package org.elchi.writing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class DocxTest {
    private static final byte[] BYTES = bytes(Papers.rich());

    @Test
    void anotherProgramReadsAllOfItsText() throws IOException {
        try (XWPFDocument document = open(BYTES);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            String text = extractor.getText();
            assertThat(Words.of(Papers.rich()))
                    .allSatisfy(words -> assertThat(text).contains(words));
        }
    }

    @Test
    void headingsAreHeadings() throws IOException {
        try (XWPFDocument document = open(BYTES)) {
            List<String> headings = new ArrayList<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                if (String.valueOf(paragraph.getStyle()).startsWith("Heading")) {
                    headings.add(paragraph.getStyle() + " " + paragraph.getText());
                }
            }
            assertThat(headings).hasSize(8).contains("Heading1 Дереккөздер", "Heading2 Көлік дәліздері");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
        }
    }

    @Test
    void tablesRepeatTheirHeadAndKeepTheirRows() throws IOException {
        try (XWPFDocument document = open(BYTES)) {
            assertThat(document.getTables()).hasSize(2);
            for (XWPFTable table : document.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            }
        }
    }

    @Test
    void theFigureHasItsPictureAndItsWords() throws IOException, SAXException, ParserConfigurationException {
        try (XWPFDocument document = open(BYTES)) {
            assertThat(document.getAllPictures())
                    .anySatisfy(picture -> assertThat(picture.getData())
                            .startsWith(0x89, 'P', 'N', 'G')
                            .hasSizeGreaterThan(2000));
        }
        assertThat(attributes(part(BYTES, "word/document.xml"), "wp:docPr", "descr"))
                .containsExactly(
                        "Бағандар: 2021 жылы 2, 2022 жылы 3, 2023 жылы 4, 2024 жылы 5 млрд; мақсат — 10 млрд.");
    }

    @Test
    void everyLinkHasItsEnd() throws IOException, SAXException, ParserConfigurationException {
        for (byte[] bytes : List.of(BYTES, bytes(Papers.hostile()))) {
            Document text = part(bytes, "word/document.xml");
            List<String> names = attributes(text, "w:bookmarkStart", "w:name");
            assertThat(names).doesNotHaveDuplicates();
            assertThat(attributes(text, "w:bookmarkStart", "w:id")).doesNotHaveDuplicates();
            assertThat(names).containsAll(attributes(text, "w:hyperlink", "w:anchor"));
            Document relations = part(bytes, "word/_rels/document.xml.rels");
            assertThat(attributes(relations, "Relationship", "Id"))
                    .doesNotHaveDuplicates()
                    .containsAll(attributes(text, "w:hyperlink", "r:id"))
                    .containsAll(attributes(text, "a:blip", "r:embed"));
        }
    }

    @Test
    void spellCheckersKnowTheLanguages() throws IOException, SAXException, ParserConfigurationException {
        assertThat(attributes(part(BYTES, "word/document.xml"), "w:lang", "w:val"))
                .contains("tr", "az", "tk", "uz", "uz-Cyrl", "ky", "kaa", "ru", "en");
        assertThat(attributes(part(BYTES, "word/styles.xml"), "w:lang", "w:val"))
                .containsExactly("kk");
        try (XWPFDocument document = open(BYTES)) {
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(Papers.rich().title());
        }
    }

    @Test
    void pagesAndContentsAreFields() throws IOException {
        try (XWPFDocument document = open(BYTES)) {
            assertThat(document.getFooterList().getFirst()._getHdrFtr().xmlText())
                    .contains(" PAGE ", " NUMPAGES ", "-бет, барлығы ");
            assertThat(document.getHeaderList().getFirst().getText())
                    .contains(Papers.rich().title());
            assertThat(document.getDocument().xmlText()).contains("TOC \\o \"1-2\"", "PAGEREF s1 ");
        }
    }

    @Test
    void theSamePaperIsTheSameBytes() {
        assertThat(bytes(Papers.rich())).isEqualTo(BYTES);
    }

    @Test
    void whatMeansHarmIsText() throws IOException, SAXException, ParserConfigurationException {
        byte[] hostile = bytes(Papers.hostile());
        try (XWPFDocument document = open(hostile);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            assertThat(extractor.getText())
                    .contains("<script>alert('x')</script>", "=HYPERLINK(\"http://evil.example\")");
        }
        assertThat(attributes(part(hostile, "word/_rels/document.xml.rels"), "Relationship", "Target"))
                .noneMatch(target -> target.startsWith("javascript") || target.contains("script>"));
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        NodeList found = document.getElementsByTagName(element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            if (found.item(i) instanceof Element each && each.hasAttribute(attribute)) {
                values.add(each.getAttribute(attribute));
            }
        }
        return values;
    }

    private static Document part(byte[] bytes, String name)
            throws IOException, SAXException, ParserConfigurationException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        throw new IOException("no part " + name);
    }

    private static XWPFDocument open(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Docx.write(paper, out);
        return out.toByteArray();
    }
}
