package org.elchi.writing.page;

/** Writes a drawing into a document of Word: as dots for every reader, and as drawn for those that can. */
final class DocxPicture {
    private static final int UNITS_PER_POINT = 12700;
    private static final double WIDTH = 453;
    private static final double HEIGHT = 560;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String DRAWN = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private final Markup text;
    private final DocxParts parts;
    private int count;

    DocxPicture(Markup text, DocxParts parts) {
        this.text = text;
        this.parts = parts;
    }

    void of(Drawing drawing, byte[] dots, String alternative) {
        double scale = Math.min(WIDTH / drawing.width(), HEIGHT / drawing.height());
        String wide = String.valueOf(Math.round(drawing.width() * scale * UNITS_PER_POINT));
        String high = String.valueOf(Math.round(drawing.height() * scale * UNITS_PER_POINT));
        String[] ids = parts.picture(drawing, dots);
        String number = String.valueOf(++count);
        text.open("w:r")
                .open("w:drawing")
                .open(
                        "wp:inline",
                        "xmlns:wp",
                        DRAWING + "wordprocessingDrawing",
                        "distT",
                        "0",
                        "distB",
                        "0",
                        "distL",
                        "0",
                        "distR",
                        "0");
        text.empty("wp:extent", "cx", wide, "cy", high);
        text.empty("wp:docPr", "id", number, "name", "figure" + number, "descr", alternative);
        text.open("a:graphic", "xmlns:a", DRAWING + "main").open("a:graphicData", "uri", DRAWING + "picture");
        picture(ids, wide, high, alternative);
        text.close().close().close().close().close();
    }

    private void picture(String[] ids, String wide, String high, String alternative) {
        text.open("pic:pic", "xmlns:pic", DRAWING + "picture").open("pic:nvPicPr");
        text.empty("pic:cNvPr", "id", String.valueOf(count), "name", ids[0] + ".png", "descr", alternative);
        text.empty("pic:cNvPicPr").close().open("pic:blipFill").open("a:blip", "r:embed", ids[0]);
        text.open("a:extLst").open("a:ext", "uri", DRAWN);
        text.empty(
                "asvg:svgBlip",
                "xmlns:asvg",
                "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
                "r:embed",
                ids[1]);
        text.close()
                .close()
                .close()
                .open("a:stretch")
                .empty("a:fillRect")
                .close()
                .close()
                .open("pic:spPr");
        text.open("a:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", wide, "cy", high)
                .close();
        text.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close().close();
    }
}
