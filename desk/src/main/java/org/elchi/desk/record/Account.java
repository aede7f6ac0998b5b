package org.elchi.desk.record;

import java.util.List;
import java.util.Optional;

/**
 * One document's telling of a record.
 *
 * @param number its place among those of the record, from 1
 * @param source what the document is called
 * @param outlet who published it, else what the document is called
 * @param language BCP 47 tag of its text
 * @param spoken what that language is called
 * @param day when it was published, in words
 * @param date the same in ISO 8601
 * @param url where it was published, if that is an address of the web
 * @param whole the address of the document, at the words; nothing for what was entered by hand
 * @param confidence that it was read rightly, in words
 * @param excerpt its words; empty where they are not shown
 */
public record Account(
        int number,
        String source,
        String outlet,
        String language,
        String spoken,
        String day,
        Optional<String> date,
        Optional<String> url,
        Optional<String> whole,
        String confidence,
        Excerpt excerpt,
        List<Scripts.Written> scripts) {
    public Account {
        scripts = List.copyOf(scripts);
    }
}
