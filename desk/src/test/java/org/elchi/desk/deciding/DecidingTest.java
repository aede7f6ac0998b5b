package org.elchi.desk.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.desk.SampleDesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide by forms: each act, its undoing, what is refused, what is sent twice or too late. */
class DecidingTest {
    private static final Map<String, Deque<String>> WAITING = new HashMap<>();

    @TempDir
    static Path folder;

    static SampleDesk desk;

    @BeforeAll
    static void open() {
        desk = SampleDesk.on(folder);
        for (String kind : List.of("visit", "instrument", "meeting", "target")) {
            WAITING.put(kind, new ArrayDeque<>(queue(kind)));
        }
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static List<String> queue(String kind) {
        return desk.page("/review?kind=" + kind).select("aside a").stream()
                .map(link -> link.attr("href").replaceFirst(".*at=([a-z0-9-]+).*", "$1"))
                .toList();
    }

    /** A record on which no other test decides. */
    private static String fresh(String kind) {
        return WAITING.getOrDefault(kind, new ArrayDeque<>()).removeFirst();
    }

    private static Document page(String id) {
        return desk.page("/records/" + id);
    }

    private static String seen(String id) {
        return page(id).select("input[name=seen]").attr("value");
    }

    private static HttpResponse<String> send(String id, String act, String... fields) {
        StringBuilder form = new StringBuilder("seen=" + seen(id));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return desk.post("/records/" + id + "/" + act, form.toString());
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }

    /** The number of the decision that an address tells of. */
    private static String number(String location) {
        return location.replaceFirst(".*done=(\\d+).*", "$1");
    }

    private static String value(String id, String slot) {
        return page(id).select("select[name=slot] option[value=" + slot + "]").attr("data-value");
    }

    private static String undo(String location) {
        return location(desk.post("/log/" + number(location) + "/undo?from=record", ""));
    }

    @Test
    void whatIsConfirmedIsMarkedAndNoLongerWaits() {
        String one = fresh("meeting");
        String after =
                location(desk.post("/records/" + one + "/confirm?from=review&kind=meeting", "seen=" + seen(one)));
        assertThat(after).startsWith("/review?").contains("kind=meeting");
        assertThat(desk.page(after).select("#done").text()).contains("Confirmed", "Undo");
        assertThat(queue("meeting")).doesNotContain(one);
        assertThat(page(one).select(".facts .kept").text()).contains("Tester");
        undo(after);
        assertThat(queue("meeting")).contains(one);
        assertThat(page(one).select(".facts .kept")).isEmpty();
    }

    @Test
    void aCorrectionStandsUntilItIsUndone() {
        String one = fresh("visit");
        String was = value(one, "kind");
        String after = location(send(one, "correct", "slot", "kind", "value", "state", "reason", "the caption"));
        String now = after.replaceFirst("/records/([^?]+).*", "$1");
        assertThat(value(now, "kind")).isEqualTo("state");
        assertThat(page(now).select("table.log").text()).contains("Tester", "the caption");
        undo(after);
        assertThat(value(one, "kind")).isEqualTo(was);
        assertThat(page(one).select("table.log .undone")).isNotEmpty();
    }

    @Test
    void whatDoesNotFitIsRefusedAndKeptAsTyped() {
        String one = fresh("visit");
        HttpResponse<String> refused =
                send(one, "correct", "slot", "to", "value", "<script>alert(1)</script>", "reason", "why");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select(".wrong").text()).contains("<script>alert(1)</script>");
        assertThat(page.select("details#correct[open] input[name=value]").attr("value"))
                .isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("details#correct input[name=reason]").attr("value"))
                .isEqualTo("why");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("table.log")).isEmpty();
    }

    @Test
    void whatIsDismissedIsGoneUntilThatIsUndone() {
        String one = fresh("instrument");
        String after = location(send(one, "dismiss", "reason", "a weather report"));
        HttpResponse<String> gone = desk.get(after);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(gone.body()).select("main").text()).contains("dismissed", "a weather report");
        assertThat(undo(after)).startsWith("/records/" + one);
        assertThat(desk.get("/records/" + one).statusCode()).isEqualTo(200);
    }

    @Test
    void twoRecordsAreOneUntilThatIsUndone() {
        String one = fresh("instrument");
        String other = fresh("instrument");
        int before = page(one).select(".account").size()
                + page(other).select(".account").size();
        String after = location(send(one, "merge", "other", other));
        assertThat(desk.page(after).select(".account")).hasSize(before);
        String merged = after.replaceFirst("/records/([^?]+).*", "$1");
        for (String id : new String[] {one, other}) {
            HttpResponse<String> found = desk.get("/records/" + id);
            assertThat(
                            id.equals(merged)
                                    ? "/records/" + merged
                                    : location(found).replaceFirst("\\?.*", ""))
                    .isEqualTo("/records/" + merged);
        }
        undo(after);
        assertThat(page(one).select(".account").size()
                        + page(other).select(".account").size())
                .isEqualTo(before);
    }

    @Test
    void aPartIsTakenOutUntilThatIsUndone() {
        String both = List.of("session", "quote", "visit", "body", "relation", "meeting").stream()
                .flatMap(kind -> queue(kind).stream())
                .filter(id -> page(id).select(".account").size() > 1)
                .findFirst()
                .orElseThrow();
        int before = page(both).select(".account").size();
        String key = page(both).select("input[name=telling]").attr("value");
        String after = location(send(both, "split", "telling", key));
        assertThat(desk.page(after).select(".account").size()).isLessThan(before);
        undo(after);
        assertThat(page(both).select(".account")).hasSize(before);
        assertThat(send(both, "split").statusCode()).isEqualTo(422);
    }

    @Test
    void remarksAndWhoIsInChargeStandOnTheRecord() {
        String one = fresh("instrument");
        location(send(one, "note", "note", "ask the <b>embassy</b>"));
        location(send(one, "assign", "responsible", "Protocol", "due", "2026-03"));
        assertThat(page(one).select("table.log").text()).contains("ask the <b>embassy</b>");
        assertThat(page(one).select(".facts").text()).contains("Protocol", "March 2026");
        assertThat(send(one, "assign", "due", "tomorrow").statusCode()).isEqualTo(422);
        assertThat(send(one, "note", "note", " ").statusCode()).isEqualTo(422);
        assertThat(send(one, "note", "note", "x".repeat(5000)).statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsSentTwiceIsDoneOnce() {
        String one = fresh("instrument");
        String form = "seen=" + seen(one) + "&note=once";
        String first = location(desk.post("/records/" + one + "/note", form));
        assertThat(location(desk.post("/records/" + one + "/note", form))).isEqualTo(first);
        assertThat(page(one).select("table.log tbody tr")).hasSize(1);
    }

    @Test
    void whoeverDecidesWithoutKnowingTheLatestIsAskedAgain() {
        String one = fresh("instrument");
        String seen = seen(one);
        location(send(one, "note", "note", "mine"));
        HttpResponse<String> late = desk.post("/records/" + one + "/correct", "seen=" + seen + "&slot=place&value=Osh");
        assertThat(late.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(late.body());
        assertThat(page.select(".wrong").text()).contains("meanwhile");
        assertThat(page.select("#correct input[name=value]").attr("value")).isEqualTo("Osh");
        assertThat(page.select("input[name=seen]").attr("value")).isNotEqualTo(seen);
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        String one = fresh("instrument");
        assertThat(send(one, "merge").statusCode()).isEqualTo(422);
        assertThat(send(one, "merge", "other", one).statusCode()).isEqualTo(422);
        assertThat(send(one, "merge", "other", "instrument-000000000000").statusCode())
                .isEqualTo(422);
        assertThat(send(one, "merge", "other", "%' OR 1=1 --").statusCode()).isEqualTo(422);
        assertThat(send(one, "merge", "other", queue("target").getFirst()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void somethingIsAddedByHandWithItsSource() {
        String form =
                "kind=opening&slot.what=consulate&slot.place=Osh&slot.parties=KZ,KG&words=A+consulate+opened+in+Osh."
                        + "&outlet=Kabar&date=2025-11-01&url=javascript:alert(1)";
        String after = location(desk.post("/records/new", form));
        Document page = desk.page(after);
        assertThat(page.select("h1").text()).contains("Osh");
        assertThat(page.select(".account").text()).contains("Kabar", "A consulate opened in Osh.");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(location(desk.post("/records/new", form))).isEqualTo(after);
        assertThat(desk.get(undo(after)).statusCode()).isEqualTo(200);
        assertThat(desk.get(after.replaceFirst("\\?.*", "")).statusCode()).isEqualTo(404);
        assertThat(desk.post("/records/new", "kind=visit&words=x").statusCode()).isEqualTo(422);
        assertThat(desk.post("/records/new", "kind=opening&slot.what=consulate").statusCode())
                .isEqualTo(422);
    }

    @Test
    void theLogTellsEverythingAndUndoesIt() {
        String one = fresh("instrument");
        String number = number(location(send(one, "confirm")));
        assertThat(desk.page("/log?author=Tester")
                        .select("table.log tbody tr:first-child")
                        .text())
                .contains("#" + number, "Confirm", one);
        String undone = location(desk.post("/log/" + number + "/undo?from=log", ""));
        assertThat(undone).startsWith("/log?done=");
        assertThat(desk.page(undone).select("tr.undone").text()).contains("#" + number);
        assertThat(location(desk.post("/log/" + number + "/undo?from=log", ""))).isEqualTo(undone);
        assertThat(desk.post("/log/7777/undo", "").statusCode()).isEqualTo(404);
        assertThat(desk.post("/log/x/undo", "").statusCode()).isEqualTo(404);
        assertThat(desk.page("/log?author=nobody").select("table.log")).isEmpty();
    }
}
