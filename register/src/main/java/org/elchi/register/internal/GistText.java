package org.elchi.register.internal;

import java.util.List;
import org.elchi.register.record.Gist;

/** The marks of a gist as one text, a line for each. */
final class GistText {
    private GistText() {}

    static String write(Gist gist) {
        return String.join("\n", gist.marks());
    }

    static Gist read(String text) {
        return text.isEmpty() ? Gist.NONE : new Gist(List.of(text.split("\n")));
    }
}
