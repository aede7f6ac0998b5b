package org.elchi.language.alphabet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.elchi.language.Language;
import org.elchi.language.Texts;
import org.elchi.language.repair.Repair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word of our own corpora, into another script and back, and damaged and repaired; what share comes back is printed. */
class RoundTripTest {
    private static final String APOSTROPHES = "['‘’`ʼʻ]";
    private static final List<String> FOLDERS = List.of("../samples", "../bench/src/main/resources/reports");

    /** What is lost is told in {@code docs/alphabets.md}. */
    @ParameterizedTest
    @CsvSource({
        "az, Latn, Cyrl, 99.8",
        "az, Cyrl, Latn, 99.9",
        "az, Latn, common, 99.8",
        "kaa, Latn, Cyrl, 99.8",
        "kaa, Cyrl, Latn, 99.8",
        "kaa, Latn, common, 99.8",
        "kk, Cyrl, Latn, 99.0",
        "kk, Cyrl, Arab, 97.0",
        "kk, Cyrl, common, 99.9",
        "ky, Cyrl, Arab, 98.0",
        "ky, Cyrl, common, 99.9",
        "tk, Latn, Cyrl, 99.8",
        "tk, Cyrl, Latn, 99.9",
        "tk, Latn, common, 99.7",
        "tr, Latn, common, 99.7",
        "tt, Cyrl, Latn, 99.5",
        "tt, Cyrl, common, 99.9",
        "uz, Latn, Cyrl, 99.8",
        "uz, Latn, common, 99.8",
        "uz, Cyrl, common, 98.0",
        "uz, Cyrl, Latn, 98.9"
    })
    void wordsComeBack(String code, String from, String to, double least) {
        Language language = Texts.language(code);
        Converter there = language.converter(from, to).orElseThrow();
        Converter back = language.converter(to, from).orElseThrow();
        boolean capitals = !to.equals("Arab");
        List<String> lost = new ArrayList<>();
        List<String> words = words(language, from);
        for (String word : words) {
            String again = back.convert(there.convert(word));
            if (!again.equals(capitals ? word : word.toLowerCase(Locale.ROOT))) {
                lost.add(word + " " + again);
            }
        }
        double share = 100.0 * (words.size() - lost.size()) / words.size();
        System.out.printf(
                Locale.ROOT, "%s %s by %s: %.2f %% of %d words come back%n", code, from, to, share, words.size());
        assertThat(share).as("lost: %s", lost.stream().limit(50).toList()).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "az, Latn",
        "kaa, Latn",
        "kk, Cyrl",
        "ky, Cyrl",
        "tk, Latn",
        "tr, Latn",
        "tt, Cyrl",
        "uz, Latn",
        "uz, Cyrl"
    })
    void damagedLinesAreRepaired(String code, String script) {
        Language language = Texts.language(code);
        int lines = 0;
        List<String> lost = new ArrayList<>();
        for (String line : lines(code, script)) {
            assertThat(Repair.of(line).text()).as("clean").isEqualTo(line);
            assertThat(language.repaired(line, script).text()).as("clean").isEqualTo(line);
            for (String damaged : damages(line)) {
                lines++;
                String repaired = language.repaired(damaged, script).text();
                if (!repaired.equals(line)) {
                    lost.add(damaged + " → " + repaired);
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "%s-%s: %d of %d damaged lines repaired%n", code, script, lines - lost.size(), lines);
        assertThat(lost).as("of %d", lines).hasSizeLessThanOrEqualTo(lines / 1000);
    }

    /** Look-alikes, misread once and twice, soft hyphens, decomposed letters. */
    private static List<String> damages(String line) {
        List<String> damages = new ArrayList<>();
        damages.add(twins(line));
        damages.add(java.text.Normalizer.normalize(line, java.text.Normalizer.Form.NFD));
        damages.add(line.replaceAll("(\\p{L}{3})(?=\\p{L}{3})", "$1\u00AD"));
        for (String page : new String[] {"windows-1251", "windows-1254", "windows-1252", "KOI8-R"}) {
            damages.add(misread(line, page));
            damages.add(misread(misread(line, page), page));
        }
        return damages;
    }

    /** Each second letter of a word that has a twin in the other script is that twin; words of twins alone stay. */
    private static String twins(String line) {
        StringBuilder damaged = new StringBuilder(line);
        for (int begin = 0; begin < line.length(); begin++) {
            int end = begin;
            int without = 0;
            while (end < line.length() && Letters.letter(line.charAt(end))) {
                without += Letters.table().twin(line.charAt(end)) == 0 ? 1 : 0;
                end++;
            }
            for (int i = begin + 1; i < end && without > (end - begin) / 2; i += 2) {
                char twin = Letters.table().twin(line.charAt(i));
                damaged.setCharAt(i, twin == 0 ? line.charAt(i) : twin);
            }
            begin = Math.max(begin, end);
        }
        return damaged.toString();
    }

    private static String misread(String text, String page) {
        StringBuilder read = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String one = new String(new byte[] {b}, java.nio.charset.Charset.forName(page));
            read.append(one.equals("\uFFFD") ? (char) (b & 0xFF) : one.charAt(0));
        }
        return read.toString();
    }

    /** The words of our own in a script; where there are none to speak of, those of the everyday script in its letters. */
    private static List<String> words(Language language, String script) {
        TreeSet<String> all = new TreeSet<>();
        texts(language.code()).forEach(text -> {
            for (String line : text.split("\n")) {
                if (!line.startsWith("#")) {
                    all.addAll(List.of(line.split("\t", 2)[0].split("[^\\p{L}\\p{M}ʻʼ'‘’]+")));
                }
            }
        });
        all.removeIf(word -> !word.matches(".*\\p{L}.*"));
        List<String> own = all.stream()
                .filter(word -> in(word, script))
                .map(RoundTripTest::usual)
                .distinct()
                .toList();
        if (own.size() > 200) {
            return own;
        }
        String other = language.scripts().getFirst().equals(script)
                ? language.scripts().get(1)
                : language.scripts().getFirst();
        Converter converter = language.converter(other, script).orElseThrow();
        return all.stream()
                .filter(word -> in(word, other))
                .map(converter::convert)
                .distinct()
                .toList();
    }

    private static String usual(String word) {
        return word.replaceAll("(?<=[oOgG])" + APOSTROPHES, "ʻ").replaceAll("(?<![oOgG])" + APOSTROPHES, "ʼ");
    }

    private static boolean in(String word, String script) {
        return word.chars()
                .filter(Character::isLetter)
                .allMatch(c ->
                        script.equals("Cyrl") ? Letters.cyrillic(c) : Letters.latin(c) || Letters.apostrophe((char) c));
    }

    private static List<String> lines(String code, String script) {
        List<String> lines = new ArrayList<>();
        for (String text : texts(code)) {
            for (String line : text.split("\n")) {
                String given = line.split("\t", 2)[0];
                boolean sentence = line.indexOf('\t') < 0 || line.split("\t", 2)[0].indexOf(' ') > 0;
                if (sentence && !line.startsWith("#") && given.length() > 30 && clean(given, script)) {
                    lines.add(given.strip());
                }
            }
        }
        return lines;
    }

    /** Letters of one script, composed, and no examples of damage. */
    private static boolean clean(String line, String script) {
        boolean letters = line.chars()
                .filter(Character::isLetter)
                .allMatch(c ->
                        script.equals("Cyrl") ? Letters.cyrillic(c) : Letters.latin(c) || Letters.apostrophe((char) c));
        return letters
                && line.chars().noneMatch(c -> c == '\u00AD' || c == '\\' || c >= 0xD800)
                && !line.contains("ʻʻ")
                && !line.matches(".*[^oOgG]ʻ.*");
    }

    private static List<String> texts(String code) {
        List<String> texts = new ArrayList<>();
        List<Path> folders = new ArrayList<>(List.of(Path.of("../lang/" + code), Path.of("src/test/corpus/" + code)));
        FOLDERS.forEach(folder -> folders.add(Path.of(folder)));
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> ours(file, code))
                        .sorted()
                        .forEach(file -> texts.add(read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static boolean ours(Path file, String code) {
        String name = String.valueOf(file.getFileName());
        boolean folder = file.toString().replace('\\', '/').contains("/" + code + "/");
        return folder ? name.endsWith(".tsv") : name.matches(code + "[-.].*txt");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
