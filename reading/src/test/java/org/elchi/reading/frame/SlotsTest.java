package org.elchi.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.reading.frame.Slot.Holds;
import org.junit.jupiter.api.Test;

/** What the frames declare that slots may hold is what the languages fill them with. */
class SlotsTest {
    private static final Slots SLOTS = Slots.load();
    private static final Frames FRAMES = Frames.load();
    private static final Data LANG = Data.bundled("lang");

    @Test
    void everyWayGivesWhatItsSlotMayHold() {
        for (String language : languages()) {
            Problems problems = new Problems();
            List<Way> ways = Ways.load(LANG, language, FRAMES, problems).all();
            problems.raise();
            ways.forEach(way -> way.gives().forEach((slot, value) -> given(way.id(), way.frame(), slot, value)));
        }
        FRAMES.all()
                .forEach(frame -> frame.when()
                        .forEach((status, slots) -> slots.forEach((slot, value) -> given(status, frame, slot, value))));
    }

    private static void given(String by, Frame frame, String slot, String value) {
        Slot held = SLOTS.slot(frame.name(), slot).orElseThrow(() -> new AssertionError(by + " gives " + slot));
        if (!held.may(Holds.TEXT)) {
            assertThat(held.codes()).as("%s gives %s", by, slot).contains(value);
        }
    }

    @Test
    void everyTermMeansACodeOfItsVocabulary() {
        for (String file : LANG.files()) {
            String vocabulary = file.replaceAll("^[a-z]+/terms/|\\.tsv$", "");
            List<String> codes = SLOTS.codes(vocabulary);
            if (file.contains("/terms/") && !codes.isEmpty()) {
                for (Row row : Tsv.read(LANG, file, 2, new Problems())) {
                    assertThat(codes).as("%s:%s", file, row.line()).contains(row.cell(1));
                }
            }
        }
    }

    @Test
    void slotsAreAskedForWithWhatTheyMayHold() {
        assertThat(SLOTS.slot("visit", "to").orElseThrow().holds()).containsExactly(Holds.STATE);
        assertThat(SLOTS.slot("meeting", "format").orElseThrow().codes()).contains("phone", "talks");
        assertThat(SLOTS.slot("project", "currency").orElseThrow().holds()).containsExactly(Holds.CURRENCY);
        assertThat(SLOTS.slot("project", "name").orElseThrow().holds()).containsExactly(Holds.TEXT);
        assertThat(SLOTS.slot("site-visit", "place").orElseThrow().holds()).containsExactly(Holds.TEXT);
        assertThat(SLOTS.of("nothing")).isEmpty();
    }

    private static TreeSet<String> languages() {
        TreeSet<String> languages = new TreeSet<>();
        LANG.files().stream()
                .filter(file -> file.endsWith("/alphabet.yaml"))
                .forEach(file -> languages.add(file.substring(0, file.indexOf('/'))));
        return languages;
    }
}
