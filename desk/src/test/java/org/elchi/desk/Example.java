package org.elchi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The examples on a page of docs/: below each line with a prompt stands what it gives. {@code -Delchi.golden=true} writes them anew. */
public final class Example {
    private static final boolean ANEW = Boolean.getBoolean("elchi.golden");
    private static final String CLOSED = "```";

    private Example() {}

    /** Holds that a page shows what its lines give. */
    public static void holds(String name, String opened, String prompt, UnaryOperator<String> given)
            throws IOException {
        Path page = Path.of("..", "docs", name);
        String shown = shown(Files.readAllLines(page), opened, prompt, given);
        if (ANEW) {
            Files.writeString(page, shown);
        }
        assertThat(shown)
                .as("%s, to be written anew where the change is right", page)
                .isEqualTo(Files.readString(page));
    }

    private static String shown(List<String> page, String opened, String prompt, UnaryOperator<String> given) {
        List<String> shown = new ArrayList<>();
        boolean open = false;
        for (String line : page) {
            if (open && line.equals(CLOSED)) {
                open = false;
            }
            if (!open || line.startsWith(prompt)) {
                shown.add(line);
            }
            if (open && line.startsWith(prompt)) {
                given.apply(line.substring(prompt.length())).lines().forEach(shown::add);
            }
            open = open || line.equals(opened);
        }
        return String.join("\n", shown) + "\n";
    }
}
