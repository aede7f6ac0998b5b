package org.elchi.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.elchi.desk.SampleDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waits is decided in at most three actions, by keys and by mouse. */
@InChromium
class ReviewIT {
    private static final int MOST_ACTIONS = 3;
    private static final String TYPED = "typed:";

    @TempDir
    static Path folder;

    static SampleDesk desk;
    static Browser chromium;

    private Visitor visitor;

    @BeforeAll
    static void open(Browser browser) {
        chromium = browser;
        desk = SampleDesk.on(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void come() {
        visitor = Visitor.of(desk, chromium, Look.DESKTOP);
        visitor.open("/review");
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @ParameterizedTest
    @CsvSource({
        "c, Confirmed.",
        "d Enter, Dismissed.",
        "n typed:seen Enter, Noted.",
        "a typed:Ministry Enter, Assigned."
    })
    void keysDecide(String keys, String said) {
        String before = visitor.page().innerText("#told");
        press(keys);
        assertThat(visitor.page().locator("#done")).containsText(said);
        if (said.equals("Confirmed.") || said.equals("Dismissed.")) {
            assertThat(visitor.page().innerText("#told")).isNotEqualTo(before);
        }
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void aKeyUndoesWhatWasDoneLast() {
        press("c");
        assertThat(visitor.page().locator("#done")).containsText("Confirmed.");
        press("u");
        assertThat(visitor.page().locator("#done")).containsText("Undone.");
    }

    @Test
    void keysGoOnAndBack() {
        String first = visitor.page().innerText("#told");
        press("j");
        assertThat(visitor.page().locator("#told")).not().containsText(first);
        press("k");
        assertThat(visitor.page().locator("#told")).containsText(first);
    }

    @Test
    void theMouseDecidesAndUndoes() {
        Page page = visitor.page();
        page.locator("[data-key=c]").click();
        assertThat(page.locator("#done")).containsText("Confirmed.");
        page.locator("#done button").click();
        assertThat(page.locator("#done")).containsText("Undone.");
        page.locator("[data-key=d]").click();
        page.locator(".act[open] button").click();
        assertThat(page.locator("#done")).containsText("Dismissed.");
    }

    private void press(String keys) {
        List<String> actions = List.of(keys.split(" "));
        assertThat(actions).hasSizeLessThanOrEqualTo(MOST_ACTIONS);
        for (String action : actions) {
            if (action.startsWith(TYPED)) {
                visitor.page().keyboard().type(action.substring(TYPED.length()));
            } else {
                visitor.page().keyboard().press(action);
            }
        }
    }
}
