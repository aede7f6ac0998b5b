package org.elchi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elchi.authority.Authority;
import org.elchi.authority.tagging.Labels;
import org.elchi.authority.tagging.Tagged;
import org.elchi.authority.tagging.Tagger;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;

/** Files of one token a line: each token in, the token with its tag out, a line for a line. Holds one sentence at a time. */
final class TokenTags {
    private static final char MARK = '\uFEFF';
    private static final int LONGEST_SENTENCE = 1000;
    private static final int LONGEST_TOKEN = 200;
    private static final int MOST_LETTERS = 1_000_000;
    private static final int ROOM = 1 << 16;

    private final PrintStream out;
    private final Tagger tagger;
    private final Language language;
    private final boolean all;
    private final List<String> sentence = new ArrayList<>();
    private int letters;

    /** @param all all classes that the tagger knows, not only the chief ones */
    TokenTags(PrintStream out, Authority authority, Languages languages, Tongue tongue, boolean all) {
        Language plain = LanguageOption.language(languages, tongue);
        this.out = out;
        this.all = all;
        this.tagger = Tagger.load(authority);
        this.language = plain.with(authority.stems(plain.code()));
    }

    /** @param name of a file, or {@code -} for standard input */
    void file(String name) {
        try (InputStream bytes = name.equals("-") ? System.in : Files.newInputStream(Path.of(name))) {
            lines(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException e) {
            throw new Exit.World(name + ": cannot be read; check that it is there and yours to read");
        }
    }

    private void lines(Reader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        char[] room = new char[ROOM];
        boolean first = true;
        for (int length = reader.read(room); length >= 0; length = reader.read(room)) {
            for (int begin = first && length > 0 && room[0] == MARK ? 1 : 0, at = begin; at < length; at++) {
                if (room[at] == '\n') {
                    line.append(room, begin, at - begin);
                    line(line.toString());
                    line.setLength(0);
                    begin = at + 1;
                }
                if (at + 1 == length) {
                    line.append(room, begin, length - begin);
                }
            }
            first = false;
        }
        if (!line.isEmpty()) {
            line(line.toString());
        }
        flush();
    }

    private void line(String line) {
        String token = token(line);
        if (token.isEmpty()) {
            flush();
            out.print('\n');
            return;
        }
        sentence.add(token);
        letters += token.length();
        if (sentence.size() >= LONGEST_SENTENCE || letters >= MOST_LETTERS) {
            flush();
        }
    }

    /** The first column of a line. */
    private static String token(String line) {
        String stripped = line.strip();
        for (int i = 0; i < stripped.length(); i++) {
            if (Character.isWhitespace(stripped.charAt(i))) {
                return stripped.substring(0, i);
            }
        }
        return stripped;
    }

    private void flush() {
        if (sentence.isEmpty()) {
            return;
        }
        List<String> read = sentence.stream().map(TokenTags::brief).toList();
        List<Tagged> tags = tagger.tag(language, read);
        for (int i = 0; i < tags.size(); i++) {
            out.print(sentence.get(i) + ' ' + shown(tags.get(i).tag()) + '\n');
        }
        sentence.clear();
        letters = 0;
    }

    /** What no word of a language is as long as is looked at no further. */
    private static String brief(String token) {
        return token.length() > LONGEST_TOKEN ? token.substring(0, LONGEST_TOKEN) : token;
    }

    private String shown(String tag) {
        return all || tag.equals(Labels.OUTSIDE) || Labels.CHIEF.contains(tag.substring(2)) ? tag : Labels.OUTSIDE;
    }
}
