package org.elchi.writing.export.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who acts or is acted upon.
 *
 * @param code country or international entity, of three letters
 * @param sector part of society, of three letters; empty where there is none
 * @param text the name
 * @param wikidata item in Wikidata
 * @param office held on the day
 */
record Actor(String code, String sector, String text, Optional<String> wikidata, Optional<String> office) {
    /** Under the names that PLOVER gives. */
    Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", code);
        if (!sector.isEmpty()) {
            object.put("sector", sector);
        }
        object.put("entity_text", text);
        wikidata.ifPresent(item -> {
            object.put("identifier_id", item);
            object.put("identifier_text", text);
        });
        office.ifPresent(held -> object.put("office", held));
        return object;
    }
}
