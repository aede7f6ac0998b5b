package org.elchi.sources;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.repair.Repair;

/** Finds out how bytes are written: Unicode first, then the eight-bit pages in which the region's older texts are kept. */
final class Decoder {
    private static final Map<String, String> MAGIC = Map.of(
            "%PDF",
            "a PDF",
            "PK\3\4",
            "a ZIP or office file",
            "\u001f\u008b",
            "a gzip file",
            "\u0089PNG",
            "a picture",
            "\u00ff\u00d8\u00ff",
            "a picture",
            "GIF8",
            "a picture",
            "\u00d0\u00cf\u0011\u00e0",
            "an old office file",
            "SQLite format 3",
            "a database",
            "\u007fELF",
            "a program");

    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
            new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
            new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    /** ISO 8859-1 and -9 and Windows-1252 are taken for Windows-1254: of these only that is at home in the region. */
    private static final Map<String, String> PAGES = Map.of(
            "windows-1251",
            "windows-1251",
            "KOI8-R",
            "KOI8-R",
            "ISO-8859-5",
            "ISO-8859-5",
            "ISO-8859-9",
            "windows-1254",
            "windows-1254",
            "windows-1254",
            "ISO-8859-1",
            "windows-1254",
            "windows-1252",
            "windows-1254");

    private static final String REMEDY = "save it as UTF-8 text first";

    private record Mark(Charset charset, int... bytes) {
        boolean opens(byte[] text) {
            for (int i = 0; i < bytes.length; i++) {
                if (text.length <= i || (text[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private Decoder() {}

    /**
     * The text that bytes hold.
     *
     * @param declared the encoding that the bytes themselves or their sender name, believed where it fits
     */
    static Decoded decode(byte[] bytes, Optional<String> declared) {
        if (bytes.length == 0) {
            return new Decoded.Not("is empty", "there is nothing to read");
        }
        Decoded decoded = known(bytes)
                .or(() -> marked(bytes))
                .or(() -> unicode(bytes))
                .or(() -> declared.flatMap(name -> declared(bytes, name)))
                .or(() -> damaged(bytes))
                .orElseGet(() -> page(bytes));
        return switch (decoded) {
            case Decoded.Text text
            when text.text().isBlank() -> new Decoded.Not("holds nothing but white space", "there is nothing to read");
            case Decoded.Text text ->
                new Decoded.Text(Repair.misread(text.text()).text(), text.charset(), text.damaged());
            case Decoded.Not not -> not;
        };
    }

    private static Optional<Decoded> known(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return MAGIC.entrySet().stream()
                .filter(magic -> head.startsWith(magic.getKey()))
                .<Decoded>map(magic -> new Decoded.Not("is " + magic.getValue() + ", not text", REMEDY))
                .findFirst();
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        return MARKS.stream().filter(mark -> mark.opens(bytes)).findFirst().map(mark -> {
            byte[] rest = Arrays.copyOfRange(bytes, mark.bytes.length, bytes.length);
            String text = new String(rest, mark.charset);
            int damaged = strictly(rest, mark.charset).isPresent() ? 0 : replaced(text);
            return binary(text) ? notText() : new Decoded.Text(text, mark.charset.name(), damaged);
        });
    }

    private static Optional<Decoded> unicode(byte[] bytes) {
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent() && !binary(utf8.get())) {
            return Optional.of(new Decoded.Text(utf8.get(), "UTF-8", 0));
        }
        if (contains(bytes, 0) || utf8.isPresent()) {
            return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
                    .flatMap(charset -> strictly(bytes, charset)
                            .filter(text -> prose(text) && !binary(text))
                            .<Decoded>map(text -> new Decoded.Text(text, charset.name(), 0))
                            .stream())
                    .findFirst()
                    .or(() -> Optional.of(notText()));
        }
        return Optional.empty();
    }

    private static Optional<Decoded> declared(byte[] bytes, String name) {
        return Charset.isSupported(name)
                ? strictly(bytes, Charset.forName(name))
                        .filter(text -> !binary(text))
                        .map(text -> new Decoded.Text(text, name, 0))
                : Optional.empty();
    }

    /** UTF-8 with here and there a broken byte, as when a page was cut in the middle of a letter. */
    private static Optional<Decoded> damaged(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int broken = replaced(text);
        long beyondAscii = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        return beyondAscii > 2L * broken && !binary(text)
                ? Optional.of(new Decoded.Text(text, "UTF-8", broken))
                : Optional.empty();
    }

    private static Decoded page(byte[] bytes) {
        List<Decoded.Text> fitting = new ArrayList<>();
        for (CharsetMatch match : new CharsetDetector()
                .setText(Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 16)))
                .detectAll()) {
            Optional.ofNullable(PAGES.get(match.getName()))
                    .ifPresent(page -> strictly(bytes, Charset.forName(page))
                            .filter(Decoder::plausible)
                            .ifPresent(text -> fitting.add(new Decoded.Text(text, page, 0))));
        }
        return fitting.stream()
                .filter(text -> mostlySmall(text.text()))
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .<Decoded>map(text -> text)
                .orElseGet(Decoder::notText);
    }

    /** Small and capital letters change places between the Cyrillic pages. */
    private static boolean mostlySmall(String text) {
        long capital =
                text.chars().filter(c -> c >= 0x80 && Character.isUpperCase(c)).count();
        long small =
                text.chars().filter(c -> c >= 0x80 && Character.isLowerCase(c)).count();
        return small >= capital;
    }

    private static Decoded notText() {
        return new Decoded.Not("is binary or in an encoding that is not known", REMEDY);
    }

    /** Letters beyond ASCII stand in whole words of their own in Cyrillic, and alone among ASCII letters in Latin. */
    private static boolean plausible(String text) {
        int cyrillic = 0;
        int latin = 0;
        int together = 0;
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 0x80 && Character.isLetter(c);
            cyrillic += letter && cyrillic(c) ? 1 : 0;
            latin += letter && !cyrillic(c) ? 1 : 0;
            together += letter && i > 0 && text.charAt(i - 1) >= 0x80 && Character.isLetter(text.charAt(i - 1)) ? 1 : 0;
            strange += (c >= 0x80 && !letter && !mark(c)) || control(c) ? 1 : 0;
        }
        int letters = cyrillic + latin;
        boolean fits = cyrillic > latin ? together * 2 > letters : together * 2 <= letters;
        return letters > 0 && fits && strange * 10 <= letters && !binary(text);
    }

    private static boolean cyrillic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    /** Punctuation and spaces that eight-bit pages hold: quotation marks, dashes, the numero sign. */
    private static boolean mark(char c) {
        return switch (Character.getType(c)) {
            case Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.CURRENCY_SYMBOL -> true;
            default -> c == '\u2116' || c == '\u00B0' || c == '\u00A9';
        };
    }

    private static boolean prose(String text) {
        long fit = text.chars()
                .filter(c -> c < 0x530 || (c >= 0x1E00 && c < 0x2200) || Character.isWhitespace(c))
                .count();
        return fit * 20 >= text.length() * 19L;
    }

    private static boolean binary(String text) {
        long controls = text.chars().filter(c -> control((char) c)).count();
        return text.indexOf('\0') >= 0 || controls * 100 > text.length();
    }

    private static boolean control(char c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85;
    }

    private static boolean contains(byte[] bytes, int wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    private static int replaced(String text) {
        return (int) text.chars().filter(c -> c == 0xFFFD).count();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
