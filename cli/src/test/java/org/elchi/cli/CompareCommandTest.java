package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code elchi compare} and {@code elchi series}, from reports of two presses to what they say of one visit and one commission. */
class CompareCommandTest {
    private static final String TURKISH =
            "Azerbaycan Cumhurbaşkanı İlham Aliyev, 12 Mayıs 2031'de Bişkek'e resmi ziyarette"
                    + " bulundu. Aliyev, Cumhurbaşkanı Sadır Caparov ile baş başa görüştü. Azerbaycan-Kırgızistan"
                    + " Hükümetlerarası Komisyonu'nun beşinci toplantısı 11 Mayıs 2031'de Bişkek'te yapıldı."
                    + " İki ülke arasında 15 belge imzalandı.";
    private static final String KYRGYZ = "Азербайжандын Президенти Илхам Алиев 2031-жылдын май айында Кыргызстанга"
            + " мамлекеттик сапар менен келди. Азербайжан менен Кыргызстандын ортосундагы Өкмөттөр аралык комиссиянын"
            + " бешинчи жыйыны 2031-жылдын 11-майында Бишкекте өттү. Жыйынтыгында 16 документке кол коюлду. Энергетика"
            + " боюнча макулдашууга кол коюлду.";
    private static final String EARLIER = "Azerbaycan-Kırgızistan Hükümetlerarası Komisyonu'nun ikinci toplantısı"
            + " 4 Haziran 2027'de Bakü'de yapıldı. Toplantıda iki ülke arasında gümrük alanında protokol imzalandı.";

    @TempDir
    private static Path folder = Path.of("");

    private static String register = "";

    @BeforeAll
    static void read() throws IOException {
        register = folder.resolve("register").toString();
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("tr.txt"), TURKISH);
        Files.writeString(reports.resolve("ky.txt"), KYRGYZ);
        Files.writeString(reports.resolve("earlier.txt"), EARLIER);
        Files.writeString(reports.resolve("metadata.tsv"), """
            document	date	outlet	url
            tr.txt	2031-05-13	Anadolu Ajansı
            ky.txt	2031-05-14		https://kabar.kg/news/1
            earlier.txt	2027-06-05	İHA
            """);
        assertThat(run("read", reports.toString()).code()).isZero();
    }

    @Test
    void twoPressesOfOneVisitStandSideBySide() {
        Run run = run("compare", "visit-");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
                .anySatisfy(line -> assertThat(line).contains("Kyrgyzstan (Kyrgyz)", "Türkiye (Turkish)"))
                .anySatisfy(line -> assertThat(line).matches(" {2}= {2}to +KG +KG"))
                .anySatisfy(line ->
                        assertThat(line).matches(" {2}! {2}kind +state \\[ky.txt] +official \\[Anadolu Ajansı]"))
                .anySatisfy(line -> assertThat(line).matches(" {2}~ {2}start +2031-05 \\(less exact\\) +2031-05-12"))
                .anySatisfy(line -> assertThat(line).matches(" {2}[+] {2}place +– left out +Bishkek \\(only here\\)"))
                .anySatisfy(line -> assertThat(line).contains("count ", "15 [Anadolu Ajansı]", "16 [ky.txt]"))
                .contains(
                        "told besides, but not alike",
                        "told besides by Kyrgyzstan (Kyrgyz); left out by Türkiye (Turkish)",
                        "told besides by Türkiye (Turkish); left out by Kyrgyzstan (Kyrgyz)");
        assertThat(run("compare", "visit-", "--json", "--by", "language").out())
                .startsWith("{\"id\":\"visit-")
                .contains(
                        "\"by\":\"language\",\"sides\":[{\"language\":\"ky\",\"first\":\"2031-05-14\"",
                        "\"start\":{\"standing\":\"compatible\",\"cells\":[{\"mark\":\"less\"")
                .hasLineCount(1);
    }

    @Test
    void anIdOfNothingOrOfSeveralIsToldInOneLine() {
        assertThat(run("compare", "visit-zzz"))
                .isEqualTo(new Run(
                        2, "", "elchi: nothing in the register has the id 'visit-zzz'; 'elchi show' lists records\n"));
        assertThat(run("compare", "session-").err())
                .startsWith("elchi: several records begin with 'session-': session-");
    }

    @Test
    void theSessionsOfABodyStandInOrder() {
        Run run = run("series", "AZ", "Kyrgyzstan");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Intergovernmental commission: Azerbaijan, Kyrgyzstan\n")
                .contains("missing  the 1st, the 3rd to the 4th\n")
                .containsSubsequence(
                        "2nd      2027-06-04 · Baku",
                        "decided: protocol · AZ, KG · customs",
                        "5th      2031-05-11 · Bishkek");
        assertThat(run("series", "--body", "intergovernmental-commission", "--json")
                        .out())
                .contains("\"parties\":[\"AZ\",\"KG\"]", "\"missing\":[[1,1],[3,4]]")
                .hasLineCount(1);
        assertThat(run("series", "TR").err()).isEqualTo("the register holds no session and no body like that\n");
        assertThat(run("series", "--body", "choir").err()).contains("there is no body 'choir'");
    }

    private static Run run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--register", register));
        return Run.of(all.toArray(String[]::new));
    }
}
