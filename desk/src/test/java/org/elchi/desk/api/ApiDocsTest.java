package org.elchi.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elchi.desk.Example;
import org.elchi.desk.SampleDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in docs/api.md are what the desk answers. */
class ApiDocsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ADDRESS = Pattern.compile("'http://127\\.0\\.0\\.1:7780([^']*)'");
    private static final Pattern HEADER = Pattern.compile("-H '([^:]+): ([^']+)'");

    @Test
    void theExamplesAreWhatTheDeskAnswers(@TempDir Path folder) throws IOException {
        try (SampleDesk desk = SampleDesk.on(folder)) {
            Example.holds("api.md", "```console", "$ curl -s ", command -> answered(desk, command));
        }
    }

    private static String answered(SampleDesk desk, String command) {
        Matcher address = ADDRESS.matcher(command);
        if (!address.find()) {
            throw new IllegalArgumentException("no address in " + command);
        }
        List<String> headers = new ArrayList<>();
        HEADER.matcher(command).results().forEach(one -> headers.addAll(List.of(one.group(1), one.group(2))));
        String body = desk.get(address.group(1), headers.toArray(String[]::new)).body();
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(command, e);
        }
    }
}
