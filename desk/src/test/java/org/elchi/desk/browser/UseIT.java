package org.elchi.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk in use: by keys alone, without scripts, on paper, in another language and look; what is taken away from it. */
class UseIT extends AtTheDesk {
    /** The first search waits until the samples are in the index. */
    private static final int PATIENCE = 30;

    private static final String OUTLINE = "() => getComputedStyle(document.activeElement).outlineStyle";
    private static final String GROUND = "() => getComputedStyle(document.documentElement).backgroundColor";

    /** The longest time, in seconds, for which anything on a page moves, and how the page scrolls. */
    private static final String MOVING = """
        () => {
          const styles = Array.from(document.querySelectorAll("*"))
              .flatMap(element => [null, "::before", "::after"].map(part => getComputedStyle(element, part)));
          const times = styles.flatMap(style => [style.transitionDuration, style.animationDuration].join(", ").split(", "));
          return Math.max(...times.map(parseFloat)) + " " + getComputedStyle(document.documentElement).scrollBehavior;
        }
        """;

    @BeforeEach
    void goToTheFirstPage() {
        open("/");
    }

    @Test
    void theFirstKeyLeadsToTheContent() {
        Page page = page();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void whereTheKeysAreIsSeen() {
        for (int step = 0; step < 20; step++) {
            page().keyboard().press("Tab");
            assertThat(page().evaluate(OUTLINE)).as("step %d", step).isNotEqualTo("none");
        }
    }

    @Test
    void keysOpenAndCloseTheMenu() {
        Page page = page();
        page.locator(".menu:not(.places) > summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".menu[open] .sheet")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".menu[open]")).hasCount(0);
        assertThat(page.locator(".menu:not(.places) > summary")).isFocused();
    }

    @Test
    void whoeverChoosesALanguageAndALookKeepsThem() {
        Page page = page();
        page.locator(".menu:not(.places) > summary").click();
        page.locator(".menu a[hreflang=kk]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "kk");
        page.locator(".menu:not(.places) > summary").click();
        page.locator(".menu a[href*='theme=dark']").click();
        open("/commitments");
        assertThat(page.locator("html")).hasAttribute("lang", "kk");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void paperIsWhiteAlsoAtNight() {
        Page page = page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        assertThat(page.evaluate(GROUND)).isEqualTo("rgb(255, 255, 255)");
        assertThat(page.locator(".find")).isHidden();
        assertThat(new String(page.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "jsonl", "jsonld", "ical-all"})
    void whatAPageShowsIsTakenAway(String form) {
        Download download = page().waitForDownload(() -> page().locator(
                        ".take a[href*='format=" + form + "&'], .take a[href*='format=" + form + "']")
                .first()
                .click());
        assertThat(download.path()).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Тоқаев", "Tokayev", "Токаев", "Toqaev"})
    void anyScriptFindsAnyOther(String name) {
        Page page = page();
        page.locator(".find input").fill(name);
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=*");
        for (int again = 0; again < PATIENCE && page.locator(".found li").count() == 0; again++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator(".found li").first()).isVisible();
        assertThat(visitor().complaints()).isEmpty();
    }

    @Test
    void withoutScriptsATextIsReadAndWhatItTellsConfirmed() {
        try (Visitor plain = withoutScripts()) {
            plain.open("/documents");
            Page page = plain.page();
            page.locator(".adding > summary").click();
            page.fill("#text", "Президент Қасым-Жомарт Тоқаев Ташкентке мемлекеттік сапармен барды.");
            page.locator(".adding form button[type=submit]").click();
            page.waitForURL("**/documents/jobs/*");
            for (int again = 0; again < PATIENCE && page.locator("#job[hx-get]").count() > 0; again++) {
                page.waitForTimeout(500);
                page.locator("#job a.button").click();
            }
            page.locator("#job li a").click();
            page.locator(".reading a.stated").first().click();
            page.locator(".acts form[action$=confirm] button").click();
            assertThat(page.locator("#done")).containsText("Confirmed.");
            assertThat(page.locator(".facts .kept")).containsText("Tester");
            page.locator("#done button").click();
            assertThat(page.locator("#done")).containsText("Undone.");
            assertThat(plain.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/review", "/documents", "/commitments", "/relations", "/map", "/calendar", "/search?q=Xiva"
            })
    void nothingMovesForWhoeverAsksForThat(String path) {
        open(path);
        assertThat(page().evaluate(MOVING)).isEqualTo("0 auto");
    }

    @Test
    void withoutScriptsEverySectionIsRead() {
        try (Visitor plain = withoutScripts()) {
            for (String section : Addresses.sections(desk())) {
                assertThat(plain.open(section).status()).as(section).isEqualTo(200);
                assertThat(plain.page().innerText("main")).as(section).isNotBlank();
            }
        }
    }
}
