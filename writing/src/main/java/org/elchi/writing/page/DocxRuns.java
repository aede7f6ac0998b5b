package org.elchi.writing.page;

import java.util.List;
import java.util.Optional;

/** Writes what stands in the paragraphs of a document of Word: text in its languages, links, fields. */
final class DocxRuns {
    private final Markup text;
    private final DocxParts parts;
    private final Cited cited;
    private int bookmarks;

    DocxRuns(Paper paper, Markup text, DocxParts parts) {
        this.text = text;
        this.parts = parts;
        cited = new Cited(paper);
    }

    /** A paragraph of plain text. */
    void paragraph(String style, String words) {
        text.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        plain(words);
        text.close();
    }

    /** Text in the paper's language. */
    void plain(String words) {
        run(words, Optional.empty(), "");
    }

    /** Text in the paper's language that stands out. */
    void bold(String words) {
        run(words, Optional.empty(), "<w:b/><w:bCs/>");
    }

    /**
     * Text.
     *
     * @param language of the words where it is not the paper's
     * @param look properties as markup, in the order of the schema
     */
    void run(String words, Optional<String> language, String look) {
        Optional<String> tag = language.flatMap(Markup::tag);
        text.open("w:r").open("w:rPr").raw(look);
        boolean leftward = Letters.leftward(words);
        if (leftward) {
            text.empty("w:rtl");
        }
        tag.ifPresent(name -> text.empty("w:lang", leftward ? "w:bidi" : "w:val", name));
        text.close().element("w:t", words, "xml:space", "preserve").close();
    }

    /** Text, each part in its language. */
    void runs(List<Paper.Run> runs) {
        runs.forEach(run -> run(run.text(), run.language(), ""));
    }

    /** What stands between the ends of a bookmark. */
    void marked(String name, Runnable within) {
        String id = String.valueOf(++bookmarks);
        text.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        within.run();
        text.empty("w:bookmarkEnd", "w:id", id);
    }

    /** Numbers that lead to the sources. */
    void references(List<Integer> references) {
        for (int number : references) {
            String look = "<w:rStyle w:val=\"Reference\"/>";
            String words = "[" + number + "]";
            if (!cited.known(number)) {
                run(words, Optional.empty(), look);
            } else if (cited.first(number)) {
                marked("r" + number, () -> link("c" + number, words, look));
            } else {
                link("c" + number, words, look);
            }
        }
    }

    /** Text that leads to a bookmark. */
    void link(String bookmark, String words, String look) {
        text.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        run(words, Optional.empty(), look);
        text.close();
    }

    /** An address that leads to itself. */
    void address(String address) {
        text.open("w:hyperlink", "r:id", parts.link(address), "w:history", "1");
        run(address, Optional.empty(), "<w:rStyle w:val=\"Hyperlink\"/><w:noProof/>");
        text.close();
    }

    /** A number that leads back to where it was first referred to. */
    void back(int number) {
        String words = "[" + number + "]";
        marked("c" + number, () -> {
            if (cited.used(number)) {
                link("r" + number, words, "<w:rStyle w:val=\"Hyperlink\"/>");
            } else {
                plain(words);
            }
        });
    }

    /** A field with a number. */
    void number(String name) {
        field("begin");
        instruction(name);
        field("separate");
        plain("1");
        field("end");
    }

    /** A border of a field. */
    void field(String kind, String... attributes) {
        text.open("w:r");
        if (attributes.length == 2) {
            text.empty("w:fldChar", "w:fldCharType", kind, attributes[0], attributes[1]);
        } else {
            text.empty("w:fldChar", "w:fldCharType", kind);
        }
        text.close();
    }

    /** What a field shows. */
    void instruction(String words) {
        text.open("w:r")
                .element("w:instrText", " " + words + " ", "xml:space", "preserve")
                .close();
    }
}
