package org.elchi.desk.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe what keeps people from using a page: WCAG 2.2, levels A and AA. */
final class Axe {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** A line for each mistake: the rule, what it asks for, and where. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(TAGS).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> line(rule, node)))
                        .toList();
    }

    private static String line(Rule rule, CheckedNode node) {
        String summary = String.valueOf(node.getFailureSummary()).replaceAll("\\s+", " ");
        return rule.getId() + ": " + node.getHtml() + " " + summary;
    }
}
