package org.elchi.desk.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Measures pages. */
final class Layout {
    /** Names elements that stick out of the page to the side, unless they can be scrolled within something. */
    private static final String WIDER = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) {
            return [];
          }
          const held = element => element.parentElement && element !== document.body
              && (getComputedStyle(element.parentElement).overflowX !== "visible" || held(element.parentElement));
          return Array.from(document.querySelectorAll("body *"))
              .filter(element => element.getBoundingClientRect().right > width + 1 && !held(element))
              .map(element => element.outerHTML.slice(0, 120))
              .concat("the page: " + document.documentElement.scrollWidth + " of " + width);
        }
        """;

    private Layout() {}

    /** What makes a page scroll sideways; empty where nothing does. */
    static List<String> wider(Page page) {
        return texts(page.evaluate(WIDER));
    }

    private static List<String> texts(Object answer) {
        return answer instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
