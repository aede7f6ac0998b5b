package org.elchi.writing.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elchi.writing.export.Gathered.slots;
import static org.elchi.writing.export.Gathered.written;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.elchi.writing.RecordTitles;
import org.elchi.writing.export.Gathered;
import org.junit.jupiter.api.Test;

/** Calendars as ical4j reads them. */
class CalendarTest {
    private static final Calendar PLANS = new Calendar(RecordTitles::english, false);
    private static final Calendar ALL = new Calendar(RecordTitles::english, true);

    @Test
    void plansAndDueDatesStandInTheOrderOfTime() throws Exception {
        assertThat(events(written(PLANS, Gathered.mixed().asOf("2025-12-01"))))
                .extracting(event -> value(event, Property.DTSTART) + " " + value(event, Property.DTEND) + " "
                        + value(event, Property.STATUS))
                .containsExactly(
                        "20251212 20251213 TENTATIVE", "20260301 20260401 TENTATIVE", "20301231 20310101 CONFIRMED");
    }

    @Test
    void whatTookPlaceIsShownWhereWanted() throws Exception {
        assertThat(events(written(ALL, Gathered.mixed().asOf("2025-12-01"))))
                .extracting(event -> value(event, Property.DTSTART) + " " + value(event, Property.DTEND))
                .startsWith("20240302 20240303", "20240302 20240304", "20250509 20250510")
                .hasSize(6);
    }

    @Test
    void anEventSaysWhatWhereAndByWhom() throws Exception {
        VEvent session =
                events(written(PLANS, Gathered.mixed().asOf("2025-12-01"))).getFirst();
        assertThat(value(session, Property.SUMMARY)).contains("21st session");
        assertThat(session.getProperty(Property.SUMMARY)
                        .orElseThrow()
                        .getParameter(Parameter.LANGUAGE)
                        .map(language -> language.getValue()))
                .contains("en");
        assertThat(value(session, Property.LOCATION)).isEqualTo("Samarkand, Uzbekistan");
        assertThat(value(session, Property.GEO)).startsWith("39.6").contains(";66.9");
        assertThat(value(session, Property.CATEGORIES)).isEqualTo("session,KZ,UZ");
        assertThat(value(session, Property.URL)).isEqualTo("https://example.org/4");
        assertThat(value(session, Property.DESCRIPTION))
                .contains("“Үкіметаралық комиссия 12 желтоқсанда Самарқандта жиналады.” (The Outlet,");
        assertThat(value(session, Property.DTSTAMP)).isEqualTo("20251201T000000Z");
        assertThat(value(session, Property.LAST_MODIFIED)).isEqualTo("20251115T000000Z");
        assertThat(value(session, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(session, Property.UID)).matches("session-[0-9a-f]{12}@elchi");
    }

    @Test
    void aMonthFillsItsDaysAndSaysThatTheDayIsNotKnown() throws Exception {
        VEvent visit =
                events(written(PLANS, Gathered.mixed().asOf("2025-12-01"))).get(1);
        assertThat(value(visit, Property.DESCRIPTION)).contains("Some time in March 2026; the day is not known.");
    }

    @Test
    void aSeasonFillsItsMonths() throws Exception {
        Gathered reports = new Gathered("Elchi")
                .tell(
                        "Саммит жазда өтеді.",
                        "2025-11-01",
                        "session",
                        slots("body", "summit", "ordinal", "6", "date", "2026-22", "status", "planned"));
        VEvent summit = events(written(PLANS, reports.asOf("2025-12-01"))).getFirst();
        assertThat(value(summit, Property.DTSTART)).isEqualTo("20260601");
        assertThat(value(summit, Property.DTEND)).isEqualTo("20260901");
        assertThat(value(summit, Property.DESCRIPTION)).containsPattern("Some time in June\\h?–\\h?August 2026;");
    }

    @Test
    void whatIsCalledOffOrDoneIsNoLongerTentative() throws Exception {
        Gathered reports = new Gathered("Elchi")
                .tell(
                        "Саммит өтеді.",
                        "2025-11-01",
                        "session",
                        slots("body", "summit", "ordinal", "6", "date", "2025-12-12", "status", "planned"))
                .tell(
                        "Саммит болмайды.",
                        "2025-11-20",
                        "session",
                        slots("body", "summit", "ordinal", "6", "date", "2025-12-12", "status", "cancelled"));
        assertThat(events(written(PLANS, reports.asOf("2025-12-01"))))
                .extracting(event -> value(event, Property.STATUS))
                .containsOnly("CANCELLED");
        assertThat(events(written(PLANS, reports.asOf("2025-11-10"))))
                .extracting(event -> value(event, Property.STATUS))
                .containsOnly("TENTATIVE");
    }

    @Test
    void whatHasNoDayIsLeftOutAndCounted() {
        Gathered reports = new Gathered("Elchi")
                .tell(
                        "Токаев барады.",
                        "2025-11-01",
                        "visit",
                        slots("visitor", "Kassym-Jomart Tokayev", "to", "UZ", "status", "planned"));
        assertThat(written(PLANS, reports.asOf("2025-12-01"))).doesNotContain("VEVENT");
        assertThat(PLANS.leftOut(reports.asOf("2025-12-01"))).containsEntry("visit", 1);
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        Gathered reports = new Gathered("Elchi\r\nEND:VCALENDAR")
                .tell(
                        Gathered.HOSTILE,
                        "2025-11-01",
                        "session",
                        slots("body", "summit", "ordinal", "6", "date", "2025-12-12", "status", "planned"),
                        Gathered.HOSTILE,
                        "javascript:alert(1)");
        String text = written(PLANS, reports.asOf("2025-12-01"));
        assertThat(text).containsOnlyOnce("\r\nEND:VCALENDAR").doesNotContain("javascript", "\u0000", "\u202E");
        VEvent event = events(text).getFirst();
        assertThat(value(event, Property.DESCRIPTION))
                .contains("<script>alert('x')</script> ]]> &amp; \"quoted\"; a,b\\n END:VCALENDAR");
        assertThat(event.getProperty(Property.URL)).isEmpty();
    }

    @Test
    void linesAreOfSeventyFiveOctetsAtMost() {
        String text = written(ALL, Gathered.mixed().asOf("2025-12-01"));
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void theSameHoldingsGiveTheSameBytesInEveryTimeZone() {
        String here = written(ALL, Gathered.mixed().asOf("2025-12-01"));
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Asia/Almaty", "Pacific/Kiritimati", "America/Los_Angeles")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(written(ALL, Gathered.mixed().asOf("2025-12-01"))).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static List<VEvent> events(String text) throws Exception {
        net.fortuna.ical4j.model.Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar.getComponents(net.fortuna.ical4j.model.Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        Optional<Property> found = event.getProperty(property);
        return found.map(Property::getValue).orElse("");
    }
}
