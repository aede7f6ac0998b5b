package org.elchi.writing.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the text of a document of Word refers to: links and pictures, each with its number. */
final class DocxParts {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Markup relations = new Markup("");
    private final Map<String, String> links = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private int count;

    DocxParts() {
        relations.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (String part : new String[] {"styles", "numbering", "settings", "header", "footer"}) {
            relation(part, part + ".xml");
        }
    }

    /** The id of a link to an address. */
    String link(String address) {
        return links.computeIfAbsent(address, to -> {
            String id = "link" + ++count;
            relations.empty(
                    "Relationship", "Id", id, "Type", OFFICE + "hyperlink", "Target", to, "TargetMode", "External");
            return id;
        });
    }

    /** The ids of a drawing: as dots for every reader, and as drawn. */
    String[] picture(Drawing drawing, byte[] dots) {
        int number = files.size() / 2 + 1;
        String[] ids = {"dots" + number, "drawn" + number};
        file(ids[0], "media/figure" + number + ".png", dots);
        file(ids[1], "media/figure" + number + ".svg", drawing.document().getBytes(StandardCharsets.UTF_8));
        return ids;
    }

    String relations() {
        return relations + "</Relationships>";
    }

    Map<String, byte[]> files() {
        return files;
    }

    private void file(String id, String path, byte[] bytes) {
        relations.empty("Relationship", "Id", id, "Type", OFFICE + "image", "Target", path);
        files.put("word/" + path, bytes);
    }

    private void relation(String id, String path) {
        relations.empty("Relationship", "Id", id, "Type", OFFICE + id, "Target", path);
    }
}
