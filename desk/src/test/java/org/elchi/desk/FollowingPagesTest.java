package org.elchi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.desk.commitments.Ledger;
import org.elchi.desk.commitments.View;
import org.elchi.register.Location;
import org.elchi.register.Register;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Following;
import org.elchi.register.merging.Merging;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that follow what states promise: the first page, relations, the board, the calendar. */
class FollowingPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

    @TempDir
    static Path folder;

    @TempDir
    static Path nothing;

    static SampleDesk desk;

    @BeforeAll
    static void open() {
        desk = SampleDesk.on(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    // ---- the first page

    @Test
    void theFirstPageCountsWhatWantsAttention() {
        Document page = desk.page("/");
        assertThat(page.select(".glance dd")).hasSize(4);
        page.select(".front .column")
                .forEach(group -> assertThat(group.select(".promise").size())
                        .isLessThanOrEqualTo(
                                Integer.parseInt(group.select(".count").text())));
        assertThat(page.select(".records > li")).isNotEmpty();
    }

    @Test
    void whatIsNewSinceADayIsOnlyWhatWasReportedThen() {
        assertThat(desk.page("/?since=2020-01-01").select("#newest ~ .records > li"))
                .isNotEmpty();
        assertThat(desk.page("/?since=2099-01-01").select("#newest ~ .records > li"))
                .isEmpty();
        assertThat(desk.get("/?since=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void anEmptyRegisterSaysHowToBegin() {
        try (SampleDesk empty = SampleDesk.empty(new Location.Folder(nothing), new SampleDesk.Known())) {
            assertThat(empty.page("/").select("main a[href=/documents]")).isNotEmpty();
            for (String path : List.of("/relations", "/relations/KZ-UZ", "/commitments", "/calendar")) {
                assertThat(empty.get(path).statusCode()).as(path).isEqualTo(200);
            }
        }
    }

    // ---- relations

    @Test
    void eachPairOfTheTableLeadsToItsPage() {
        Document page = desk.page("/relations");
        assertThat(page.select("table.matrix a[href=/relations/KZ-UZ]")).hasSize(2);
        assertThat(page.select("table.matrix td a[aria-label]")).isNotEmpty();
    }

    @Test
    void twoStatesAreFoundInAnyOrderAndCase() {
        for (String path : List.of("/relations/UZ-KZ", "/relations/uz-kz", "/relations?state=UZ&state=KZ")) {
            String next = desk.get(path).headers().firstValue("Location").orElseThrow();
            assertThat(next).as(path).contains("/relations/");
        }
        assertThat(desk.get("/relations/UZ-KZ").headers().firstValue("Location").orElseThrow())
                .endsWith("/relations/KZ-UZ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XX-YY",
                "KZ-UZ-KG",
                "K1",
                "KZ-",
                "-",
                "%3Cscript%3E",
                "KZ%20UZ",
                "..%2f..%2fetc",
                "KZ-UZ-KZ-UZ-KZ"
            })
    void whatIsNoStateIsAClearPage(String states) {
        assertThat(desk.get("/relations/" + states).statusCode()).isIn(400, 404);
        assertThat(desk.get("/plots/relations/" + states + "/timeline.svg").statusCode())
                .isIn(400, 404);
    }

    @Test
    void relationsTellTheirRankTheirPromisesAndTheirBodies() {
        Document page = desk.page("/relations/KZ-UZ");
        assertThat(page.select("h1").text()).contains("Kazakhstan", "Uzbekistan");
        assertThat(page.select(".rank").text()).isNotBlank();
        assertThat(page.select("#promises .promise a[href^=/records/]")).isNotEmpty();
        assertThat(page.select("#bodies table th[scope=row] a[href^=/records/session-]"))
                .isNotEmpty();
        assertThat(page.select("#said q[lang]")).isNotEmpty();
    }

    @Test
    void drawingsStandInThePageWithoutStylesAndAtTheirOwnAddress() {
        Document page = desk.page("/relations/KZ-UZ");
        assertThat(page.select("figure.plot svg[role=img] title")).isNotEmpty();
        assertThat(page.select("main style, main [style], main script")).isEmpty();
        page.select("figure.plot figcaption a").forEach(link -> {
            var plot = desk.get(link.attr("href"));
            assertThat(plot.statusCode()).isEqualTo(200);
            assertThat(plot.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plots/relations/KZ-UZ/other.svg",
                "/plots/targets/t.svg",
                "/plots/targets/target-000000000000.svg"
            })
    void aDrawingThatThereIsNotIsAClearPage(String path) {
        assertThat(desk.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void onADayBeforeTheFirstReportNothingIsKnown() {
        assertThat(desk.page("/relations/KZ-UZ?as-of=1999-01-01").select(".chapter"))
                .isEmpty();
    }

    // ---- the board

    @ParameterizedTest
    @EnumSource(View.class)
    void eachViewHoldsOnlyWhatItIsAbout(View view) {
        Document page = desk.page("/commitments?show=" + view.code());
        assertThat(page.select(".views a[aria-current=page]")).hasSize(1);
        if (view == View.OVERDUE || view == View.MISSED) {
            page.select(".promise")
                    .forEach(promise ->
                            assertThat(promise.hasClass("is-" + view.code())).isTrue());
        }
    }

    @Test
    void theBoardIsNarrowedDownByWhoAndWhat() {
        Document targets = desk.page("/commitments?show=all&kind=target&state=KZ&state=UZ");
        assertThat(targets.select(".promise")).isNotEmpty();
        targets.select(".promise .kind").forEach(kind -> assertThat(kind.text()).isEqualTo("target"));
        assertThat(desk.page("/commitments?show=all&responsible=nobody-at-all").select(".promise"))
                .isEmpty();
    }

    @Test
    void whatIsNoViewIsRefusedAndHostileTextStaysText() {
        assertThat(desk.get("/commitments?show=everything").statusCode()).isEqualTo(400);
        var page = desk.get("/commitments?responsible=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert");
    }

    @Test
    void pagesOfTheLedgerTogetherAreTheWholeOfIt() {
        try (Register register = Register.look(folder, Merging.load())) {
            Ledger ledger = new Ledger(register, Following.load(), TODAY);
            for (View view : View.values()) {
                List<String> turned = new ArrayList<>();
                Optional<Integer> from = Optional.of(0);
                while (from.isPresent()) {
                    Ledger.Found found = ledger.of(view.on(TODAY), from.get(), 1);
                    found.commitments().stream().map(Commitment::id).forEach(turned::add);
                    from = found.next();
                }
                assertThat(turned)
                        .as(view.code())
                        .containsExactlyElementsOf(ledger.of(view.on(TODAY), 0, 1_000).commitments().stream()
                                .map(Commitment::id)
                                .toList());
            }
        }
    }

    // ---- the calendar

    @Test
    void aMonthHasAllItsDaysAndWhatHappenedOnThem() {
        Document page = desk.page("/calendar/2025-11");
        assertThat(page.select("table.month thead th[scope=col]")).hasSize(7);
        assertThat(page.select("table.month td.day:not(.outside)")).hasSize(30);
        assertThat(page.select("table.month time[datetime=2025-11-15]")
                        .parents()
                        .select("td .entry a[href^=/records/]"))
                .isNotEmpty();
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/calendar/2025-12");
        assertThat(desk.page("/calendar").select("td.now time").attr("datetime"))
                .isEqualTo(TODAY.toString());
    }

    @Test
    void weekdaysAreCalledAsTheLanguageCallsThem() {
        assertThat(desk.page("/calendar/2025-11?lang=kaa")
                        .select("table.month th")
                        .eachText())
                .startsWith("Dúyshembi")
                .endsWith("Ekshembi");
        assertThat(desk.page("/calendar/2025-11?lang=tr")
                        .select("table.month th")
                        .eachText())
                .startsWith("Pazartesi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-02-30", "soon", "2025", "%3Cb%3E", "99999-01"})
    void whatIsNoMonthIsAClearPage(String when) {
        assertThat(desk.get("/calendar/" + when).statusCode()).isEqualTo(404);
    }

    @Test
    void aMonthIsTakenAwayAsACalendar() {
        assertThat(desk.get("/calendar/2025-11?format=ical-all").body()).contains("BEGIN:VCALENDAR", "BEGIN:VEVENT");
    }
}
