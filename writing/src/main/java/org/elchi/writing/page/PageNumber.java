package org.elchi.writing.page;

import java.util.List;

/** What stands at the foot of a page, in parts: words and the two numbers. */
final class PageNumber {
    static final String PAGE = "{page}";
    static final String PAGES = "{pages}";

    private PageNumber() {}

    static List<String> parts(Paper.Headings headings) {
        String text = headings.page().contains(PAGE) ? headings.page() : PAGE + " / " + PAGES;
        return List.of(text.split("(?=\\{pages?\\})|(?<=\\{page\\})|(?<=\\{pages\\})"));
    }
}
