package org.elchi.reading.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.elchi.reading.discourse.Scene;

/** Follows a report's lists: from the sentence that announces one to its last line. */
final class Lists {
    private Optional<Announcement> open = Optional.empty();

    /**
     * The facts of a scene, as a line of the list that is open or as a sentence of its own.
     *
     * @param sentence reads the scene as a sentence; takes the list to note announcements in
     */
    List<Draft> read(Scene scene, Function<List<Announcement>, List<Draft>> sentence) {
        if (open.isPresent() && Announcement.lineOfList(scene)) {
            Optional<Draft> line = open.get().line(scene);
            if (line.isPresent()) {
                return List.of(line.get());
            }
        }
        open = Optional.empty();
        List<Announcement> announcements = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>(sentence.apply(announcements));
        int colon = colon(scene);
        if (colon >= 0 && !announcements.isEmpty()) {
            Announcement announcement = announcements.getFirst();
            drafts.addAll(announcement.inline(scene, colon));
            boolean last = colon == scene.unit().size() - 1;
            open = last ? Optional.of(announcement) : Optional.empty();
        }
        return drafts;
    }

    private static int colon(Scene scene) {
        for (int i = 0; i < scene.unit().size(); i++) {
            if (scene.word(i).mark(":")) {
                return i;
            }
        }
        return -1;
    }
}
