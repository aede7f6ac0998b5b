package org.elchi.writing.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The sections of a paper as a table of contents names them.
 *
 * @param entries in the order of reading
 */
record Outline(List<Entry> entries) {
    /** How deep a table of contents goes. */
    static final int DEPTH = 2;

    Outline {
        entries = List.copyOf(entries);
    }

    /**
     * A heading.
     *
     * @param id where links to it lead
     * @param level 1 for sections of the paper
     */
    record Entry(String id, int level, String heading) {}

    static Outline of(Paper paper) {
        List<Entry> entries = new ArrayList<>();
        add(paper.sections(), "s", 1, entries);
        if (!paper.sources().isEmpty()) {
            entries.add(new Entry("sources", 1, paper.headings().sources()));
        }
        return new Outline(entries);
    }

    /** Whether it is long enough to be shown. */
    boolean worthwhile(Paper paper) {
        return !paper.headings().contents().isEmpty() && entries.size() > 2;
    }

    /** What the table of contents shows. */
    List<Entry> shown() {
        return entries.stream().filter(entry -> entry.level() <= DEPTH).toList();
    }

    private static void add(List<Paper.Section> sections, String above, int level, List<Entry> entries) {
        for (int i = 0; i < sections.size(); i++) {
            String id = above + (i + 1);
            entries.add(new Entry(id, level, sections.get(i).heading()));
            add(sections.get(i).parts(), id + "-", level + 1, entries);
        }
    }
}
