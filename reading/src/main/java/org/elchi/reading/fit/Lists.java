package org.elchi.reading.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.lexicon.Hit;

/** Follows a report's lists: from the sentence that announces one to its last line. */
final class Lists {
    private Optional<Announcement> open = Optional.empty();
    private Optional<Announcement> last = Optional.empty();

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
        int among = among(scene);
        if (among > 0 && last.isPresent()) {
            List<Draft> things = last.get().inline(scene, among - 1);
            boolean announces = scene.unit().words().getLast().mark(":");
            open = announces ? last : open;
            if (!things.isEmpty() || announces) {
                return things;
            }
        }
        List<Announcement> announcements = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>(sentence.apply(announcements));
        int colon = colon(scene);
        if (colon >= 0 && !announcements.isEmpty()) {
            Announcement announcement = announcements.getFirst();
            drafts.addAll(announcement.inline(scene, colon));
            boolean last = colon == scene.unit().size() - 1;
            open = last ? Optional.of(announcement) : Optional.empty();
        }
        if (!announcements.isEmpty() || !scene.unit().heading()) {
            last = announcements.stream().findFirst();
        }
        return drafts;
    }

    /** One past the words that take up what was just counted, "among them", at the begin of a sentence; 0 where there are none. */
    private static int among(Scene scene) {
        return scene.hits("reference").stream()
                .filter(hit -> hit.code().equals("among") && hit.begin() <= 1)
                .mapToInt(Hit::end)
                .max()
                .orElse(0);
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
