package org.elchi.writing.wording;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Tsv;

/** Names, abbreviations and commands that no script rewrites: {@code CSV}. */
public final class Kept {
    private static final String FILE = "turkic/kept.tsv";

    private final List<String> names;
    private final Pattern any;

    private Kept(List<String> names) {
        this.names = List.copyOf(names);
        this.any = Pattern.compile(names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    /**
     * Those that come with the program.
     *
     * @throws org.elchi.language.data.DataException with all mistakes of the file
     */
    public static Kept load() {
        Problems problems = new Problems();
        List<String> names = Tsv.read(Data.bundled("lang"), FILE, 1, problems).stream()
                .map(row -> row.cell(0))
                .toList();
        problems.raise();
        return new Kept(names);
    }

    /** All of them, in the order of the file. */
    public List<String> names() {
        return names;
    }

    /** A text without them. */
    public String without(String text) {
        return any.matcher(text).replaceAll("");
    }

    /** Rewrites what stands between them. */
    UnaryOperator<String> around(UnaryOperator<String> rewriter) {
        return text -> {
            StringBuilder written = new StringBuilder();
            Matcher kept = any.matcher(text);
            int at = 0;
            while (kept.find()) {
                written.append(rewriter.apply(text.substring(at, kept.start()))).append(kept.group());
                at = kept.end();
            }
            return written.append(rewriter.apply(text.substring(at))).toString();
        };
    }
}
