package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A register read from three reports, made for a test that decides something on it. */
record SmallRegister(Path folder) {
    private static final String FIRST = "Cumhurbaşkanı Recep Tayyip Erdoğan, 12 Mayıs 2031'de Bakü'ye resmi ziyarette"
            + " bulundu. İki ülke arasında gümrük alanında protokol imzalandı.";
    private static final String SECOND = "Azərbaycan paytaxtı Bakıya Türkiyə Prezidenti Rəcəb Tayyib Ərdoğan 2031-ci il"
            + " mayın 12-də rəsmi səfər etdi.";
    private static final String THIRD = "Kırgızistan Cumhurbaşkanı Sadır Caparov 3 Haziran 2031'de Astana'ya resmi"
        + " ziyarette bulundu. Kazakistan ve Kırgızistan ticaret hacmini 2035 yılına kadar 5 milyar dolara çıkaracak.";

    /** Reads the reports into a register below a folder. */
    static void read(Path made) throws IOException {
        Path reports = Files.createDirectory(made.resolve("reports"));
        Files.writeString(reports.resolve("a.txt"), FIRST);
        Files.writeString(reports.resolve("b.txt"), SECOND);
        Files.writeString(reports.resolve("c.txt"), THIRD);
        Files.writeString(reports.resolve("metadata.tsv"), """
            document	date	outlet	url
            a.txt	2031-05-13	Anadolu Ajansı
            b.txt	2031-05-14	Azərtac
            c.txt	2031-06-04	Kabar
            """);
        Run run = Run.of(
                "read",
                reports.toString(),
                "--register",
                made.resolve("register").toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    /** A copy of what was read below one folder, in another. */
    static SmallRegister copy(Path made, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(made.resolve("register"))) {
            files.filter(Files::isRegularFile).forEach(file -> copyOne(file, folder));
        }
        return new SmallRegister(folder);
    }

    private static void copyOne(Path file, Path folder) {
        try {
            Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The short id of the one record of a kind that tells this. */
    String id(String kind, String told) {
        String line = run("show", kind, "--json")
                .out()
                .lines()
                .filter(record -> record.contains(told))
                .findFirst()
                .orElseThrow();
        Matcher id = Pattern.compile("\\{\"id\":\"([a-z-]+-[0-9a-f]{5})").matcher(line);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    /** The short id of what a record has from a document. */
    String evidence(String id, String document) {
        String out = run("evidence", id).out();
        Matcher evidence = Pattern.compile("(E[0-9a-f]{7})[0-9a-f]{5}, characters")
                .matcher(out.substring(out.indexOf("\n" + document)));
        assertThat(evidence.find()).isTrue();
        return evidence.group(1);
    }

    void rebuild() {
        assertThat(run("rebuild").code()).isZero();
    }

    String said(String... arguments) {
        Run run = decide(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).hasLineCount(1);
        return run.out().strip();
    }

    String wrong(String... arguments) {
        Run run = run(arguments);
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("elchi: ").hasLineCount(1);
        return run.err();
    }

    Run decide(String... arguments) {
        boolean named = Arrays.asList(arguments).contains("--author");
        return run(Stream.concat(Arrays.stream(arguments), named ? Stream.of() : Stream.of("--author", "Aigerim"))
                .toArray(String[]::new));
    }

    Run run(String... arguments) {
        return Run.of(Stream.concat(Arrays.stream(arguments), Stream.of("--register", folder.toString()))
                .toArray(String[]::new));
    }
}
