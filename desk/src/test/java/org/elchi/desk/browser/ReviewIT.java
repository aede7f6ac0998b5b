package org.elchi.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits is decided in at most three actions, by keys and by mouse, and undone in one. */
class ReviewIT extends AtTheDesk {
    private static final int MOST_ACTIONS = 3;
    private static final String TYPED = "typed:";

    @ParameterizedTest
    @CsvSource({
        "c, Confirmed.",
        "d Enter, Dismissed.",
        "n typed:seen Enter, Noted.",
        "a typed:Ministry Enter, Assigned."
    })
    void keysDecide(String keys, String said) {
        open("/review");
        String before = page().innerText("#told");
        press(keys);
        says(said);
        if (said.equals("Confirmed.") || said.equals("Dismissed.")) {
            assertThat(page().innerText("#told")).isNotEqualTo(before);
        }
        press("u");
        says("Undone.");
        assertThat(page().locator("#told")).hasText(before);
        assertThat(visitor().complaints()).isEmpty();
    }

    @Test
    void keysGoOnAndBack() {
        open("/review");
        String first = page().innerText("#told");
        press("j");
        assertThat(page().locator("#told")).not().containsText(first);
        press("k");
        assertThat(page().locator("#told")).containsText(first);
    }

    @Test
    void theMouseDecidesAndUndoes() {
        open("/review");
        click("[data-key=c]");
        says("Confirmed.");
        click("#done button");
        says("Undone.");
        click("[data-key=d]", ".act[open] button");
        says("Dismissed.");
        click("#done button");
        says("Undone.");
    }

    // ---- correct

    @Test
    void keysCorrectASlot() {
        String id = toReview("visit", ".edit[href*='slot=kind']");
        String was = held(id, "kind");
        press("e typed:" + label("kind") + " Tab typed:" + other(was) + " Enter");
        says("Corrected.");
        assertThat(held(id, "kind")).isEqualTo(other(was));
        assertThat(row(id, "kind").text()).contains("Corrected", "Tester");
        press("u");
        says("Undone.");
        assertThat(held(id, "kind")).isEqualTo(was);
        assertThat(row(id, "kind").text()).doesNotContain("Tester");
        assertThat(visitor().complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review?at=", "/records/"})
    void theMouseCorrectsWhatStandsInTheTable(String place) {
        String id = toReview("visit", ".edit[href*='slot=kind']");
        String was = held(id, "kind");
        open(place + id);
        click(".edit[href*='slot=kind']");
        Locator value = page().locator("#correct input[name=value]");
        assertThat(value).isFocused();
        assertThat(value).hasValue(was);
        page().waitForLoadState();
        press("typed:" + other(was) + " Enter");
        says("Corrected.");
        assertThat(held(id, "kind")).isEqualTo(other(was));
        click("#done button");
        says("Undone.");
        assertThat(held(id, "kind")).isEqualTo(was);
        assertThat(visitor().complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review?at=", "/records/"})
    void whatDoesNotFitIsSaidAndNothingTypedIsLost(String place) {
        String id = toReview("visit", ".edit[href*='slot=kind']");
        String was = held(id, "kind");
        open(place + id);
        page().keyboard().press("e");
        page().locator("#correct [name=slot]").selectOption("kind");
        page().locator("#correct [name=reason]").fill("the caption says so");
        page().locator("#correct [name=value]").fill("a stroll");
        page().keyboard().press("Enter");
        assertThat(page().locator(".wrong")).containsText("“a stroll” is not possible");
        assertThat(page().locator("#correct [name=slot]")).hasValue("kind");
        assertThat(page().locator("#correct [name=reason]")).hasValue("the caption says so");
        assertThat(page().locator("#correct [name=value]")).hasValue("a stroll");
        assertThat(page().locator("#correct [name=value]")).isFocused();
        assertThat(held(id, "kind")).isEqualTo(was);
        page().locator("#correct [name=value]").fill(other(was));
        page().keyboard().press("Enter");
        says("Corrected.");
        assertThat(page().locator(".wrong")).hasCount(0);
        click("#done button");
        says("Undone.");
        assertThat(visitor().complaints()).allMatch(line -> line.contains("422"));
    }

    // ---- merge and split

    @Test
    void keysMergeAndSplit() {
        String one = toReview("", "input[name=with]");
        merges(one, () -> press("m Space Enter"), () -> press("u"));
        String both = toReview("", "input[name=telling]");
        splits(both, () -> press("s Space Enter"), () -> press("u"));
        assertThat(visitor().complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review?at=", "/records/"})
    void theMouseMergesAndSplits(String place) {
        String one = toReview("", "input[name=with]");
        open(place + one);
        merges(one, () -> click("[data-key=m]", "input[name=with]", ".act[open] button"), () -> click("#done button"));
        String both = toReview("", "input[name=telling]");
        open(place + both);
        splits(
                both,
                () -> click("[data-key=s]", "input[name=telling]", ".act[open] button"),
                () -> click("#done button"));
        assertThat(visitor().complaints()).isEmpty();
    }

    private void merges(String one, Runnable merging, Runnable undoing) {
        String other = page().locator("input[name=with]").first().getAttribute("value");
        List<Integer> before = List.of(tellings(one), tellings(other));
        merging.run();
        says("Merged.");
        assertThat(tellings(one)).isEqualTo(before.getFirst() + before.getLast());
        assertThat(page("/records/" + other).select(".facts code").text())
                .isEqualTo(page("/records/" + one).select(".facts code").text());
        undoing.run();
        says("Undone.");
        assertThat(List.of(tellings(one), tellings(other))).isEqualTo(before);
    }

    private void splits(String both, Runnable splitting, Runnable undoing) {
        int before = tellings(both);
        splitting.run();
        says("Split.");
        List<String> parts = page().locator("#done a").all().stream()
                .map(link -> link.getAttribute("href").replace("/records/", ""))
                .toList();
        assertThat(parts).hasSize(2);
        assertThat(parts).allMatch(part -> tellings(part) > 0);
        assertThat(parts.stream().mapToInt(this::tellings).sum()).isEqualTo(before);
        undoing.run();
        says("Undone.");
        assertThat(tellings(both)).isEqualTo(before);
    }

    @Test
    void whatIsNotChosenIsAskedForWhereItIs() {
        toReview("", "input[name=telling]");
        press("s Enter");
        assertThat(page().locator(".wrong")).containsText("Choose what belongs to another event");
        assertThat(page().locator("input[name=telling]").first()).isFocused();
        press("Space Enter");
        says("Split.");
        press("u");
        says("Undone.");
    }

    // ---- what stands on the desk

    /** Opens the queue at a record, of one kind or any, that has what is wanted; gives its id. */
    private String toReview(String type, String wanted) {
        String path = desk().page("/review").select("select[name=kind] option").eachAttr("value").stream()
                .filter(kind -> kind.contains(type))
                .flatMap(kind -> desk().page("/review?kind=" + kind).select("aside a").eachAttr("href").stream())
                .filter(address -> !desk().page(address).select(wanted).isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing waits with " + wanted));
        open(path);
        return path.replaceFirst(".*at=([a-z0-9-]+).*", "$1");
    }

    /** A page, wherever its address leads by now. */
    private Document page(String path) {
        return desk().page(desk().get(path).headers().firstValue("Location").orElse(path));
    }

    private int tellings(String id) {
        return page("/records/" + id).select(".account").size();
    }

    /** What a slot of a record holds, as it is typed. */
    private String held(String id, String slot) {
        return page("/records/" + id)
                .select("select[name=slot] option[value=" + slot + "]")
                .attr("data-value");
    }

    private static String other(String kind) {
        return Stream.of("official", "working")
                .filter(one -> !one.equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private String label(String slot) {
        return page().textContent("#correct option[value=" + slot + "]");
    }

    private Element row(String id, String slot) {
        return page("/records/" + id).select(".values tr:has(.edit[href*='slot=" + slot + "'])").stream()
                .findFirst()
                .orElseThrow();
    }

    // ---- what somebody does

    private void says(String said) {
        assertThat(page().locator("#done")).containsText(said);
    }

    private void press(String keys) {
        List<String> actions = List.of(keys.split(" "));
        assertThat(actions.stream().filter(action -> !action.startsWith(TYPED))).hasSizeLessThanOrEqualTo(MOST_ACTIONS);
        for (String action : actions) {
            if (action.startsWith(TYPED)) {
                page().keyboard().type(action.substring(TYPED.length()));
            } else {
                page().keyboard().press(action);
            }
        }
    }

    private void click(String... places) {
        assertThat(places).hasSizeLessThanOrEqualTo(MOST_ACTIONS);
        Arrays.stream(places).forEach(place -> page().locator(place).first().click());
    }
}
