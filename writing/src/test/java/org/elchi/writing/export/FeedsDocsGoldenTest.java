package org.elchi.writing.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of the page on calendars, feeds, networks and maps are what the exporters write. */
class FeedsDocsGoldenTest {
    private static final Path PAGE = Path.of("../docs/exports-feeds.md");
    private static final Holdings MIXED = Gathered.mixed().asOf("2025-12-01");

    @Test
    void theExamplesAreWhatIsWritten() throws IOException {
        String page = Files.readString(PAGE);
        String fresh = page;
        for (Map.Entry<String, String> example : examples().entrySet()) {
            String mark = "<!-- " + example.getKey() + " -->\n";
            Pattern block = Pattern.compile(Pattern.quote(mark) + "(```.*?\n```\n)?", Pattern.DOTALL);
            fresh = block.matcher(fresh)
                    .replaceFirst(Matcher.quoteReplacement(mark + "```\n" + example.getValue() + "\n```\n"));
        }
        if (Boolean.getBoolean("elchi.golden")) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(fresh);
    }

    private static Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put("ical", first("ical", "BEGIN:VEVENT.*?END:VEVENT"));
        examples.put("atom", first("atom", "<entry>.*?</entry>"));
        examples.put("graphml", first("graphml", "<node .*?</node>") + "\n…\n" + first("graphml", "<edge .*?</edge>"));
        examples.put("geojson", first("geojson", "\\{\"type\":\"Feature\",.*?(?=,?\n)"));
        return examples;
    }

    private static String first(String form, String part) {
        Exporter exporter = Exporters.named(form).orElseThrow().exporter();
        String text = Gathered.written((Exporter.ToFile) exporter, MIXED).replace("\r", "");
        Matcher matcher = Pattern.compile(part, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }
}
