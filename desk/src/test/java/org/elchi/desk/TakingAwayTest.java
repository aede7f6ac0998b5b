package org.elchi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages show can be taken away and followed, and the desk tells how it is. */
class TakingAwayTest {
    @TempDir
    static Path folder;

    static SampleDesk desk;

    @BeforeAll
    static void open() {
        desk = SampleDesk.on(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "csv, application/zip, csv.zip, PK",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, xlsx, PK",
        "json, application/json, json, {",
        "jsonl, application/jsonl, jsonl, {",
        "jsonld, application/ld+json, jsonld, {",
        "ical-all, text/calendar, ics, BEGIN:VCALENDAR",
        "pdf, application/pdf, pdf, %PDF",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, docx, PK"
    })
    void aPageIsTakenAwayUnderItsOwnName(String form, String type, String extension, String begin) {
        HttpResponse<String> file = desk.get("/commitments?state=KZ&format=" + form);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"elchi-commitments-KZ-2025-12-01." + extension + "\"");
        assertThat(file.body()).startsWith(begin);
    }

    @Test
    void aPairOfStatesIsTakenAwayAsItsBrief() {
        HttpResponse<String> file = desk.get("/relations/KZ-UZ?format=docx&lang=kk");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("elchi-relations-KZ-UZ-2025-12-01.docx");
    }

    @Test
    void aFormThatIsNoneIsSaid() {
        assertThat(desk.get("/commitments?format=gif").statusCode()).isEqualTo(400);
    }

    // ---- feeds

    @ParameterizedTest
    @CsvSource({
        "/feeds/search.rss?state=KZ, application/rss+xml, <rss",
        "/feeds/search.atom?q=Taşkent, application/atom+xml, <feed",
        "/feeds/search.ics?kind=visit, text/calendar, BEGIN:VCALENDAR",
        "/feeds/search.rss, application/rss+xml, <rss",
        "/feeds/commitments.ics?state=KZ, text/calendar, BEGIN:VEVENT",
        "/feeds/commitments.rss?state=KZ, application/rss+xml, <item>"
    })
    void aSearchIsFollowed(String path, String type, String within) {
        HttpResponse<String> feed = desk.get(path.replace("ş", "%C5%9F"));
        assertThat(feed.statusCode()).as(feed.body()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(feed.headers().firstValue("ETag")).isPresent();
        assertThat(feed.body()).contains(within);
    }

    @Test
    void aFeedSaysWhereItIsAndItsItemsLeadToRecords() {
        String feed = desk.get("/feeds/search.rss?state=KZ").body();
        assertThat(feed)
                .contains("href=\"" + desk.address("/feeds/search.rss?state=KZ") + "\" rel=\"self\"")
                .contains("<link>" + desk.address("/records/"));
    }

    @Test
    void pagesNameTheirFeeds() {
        assertThat(desk.page("/search?state=KZ").select("link[rel=alternate]").eachAttr("href"))
                .containsExactly(
                        "/feeds/search.atom?state=KZ", "/feeds/search.rss?state=KZ", "/feeds/search.ics?state=KZ");
        assertThat(desk.page("/commitments?state=KZ&show=overdue")
                        .select("link[type=text/calendar]")
                        .attr("href"))
                .isEqualTo("/feeds/commitments.ics?state=KZ");
    }

    // ---- how it is

    @Test
    void theDeskTellsWhetherItIsWell() {
        assertThat(desk.get("/health").body()).contains("\"status\":\"up\"", "\"revision\":");
    }

    @Test
    void answersAreCountedByRouteAndNeverByWhatWasSent() {
        desk.get("/api/v1/records/visit-7ed1d4eb1d54");
        desk.get("/secret-that-somebody-typed");
        String metrics = desk.get("/metrics").body();
        assertThat(metrics)
                .contains("elchi_requests_total{method=\"GET\",route=\"/api/v1/records/{id}\",status=\"200\"}")
                .contains("elchi_request_seconds_bucket")
                .contains("elchi_register_documents")
                .contains("elchi_register_revision")
                .contains("jvm_memory")
                .doesNotContain("secret-that-somebody-typed")
                .doesNotContain("visit-7ed1d4eb1d54");
    }

    @Test
    void theDescriptionIsAPageInTheReadersLanguage() {
        assertThat(desk.page("/api").select("table.operations tbody tr")).hasSizeGreaterThan(15);
        assertThat(desk.page("/api?lang=ru").select("h1").text()).containsPattern("\\p{IsCyrillic}");
    }
}
