package org.elchi.desk.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.search.Filters;
import org.elchi.register.search.Hit;
import org.elchi.register.search.Page;
import org.elchi.register.search.Question;
import org.elchi.register.search.SearchIndex;
import org.elchi.register.search.What;
import org.elchi.writing.export.HitLine;

/** What is found by words in any language and script, as programs are told of it. */
public final class Finding {
    /** The parameters that choose; a kind may be called {@code type}, as among records. */
    public static final List<String> FILTERS =
            List.of("q", "state", "person", "kind", "type", "topic", "outlet", "language", "since", "until");

    /** The parameters of a search. */
    public static final List<String> PARAMETERS = Records.joined(FILTERS, List.of("in"), Slice.PARAMETERS);

    /** Nobody reads further. */
    private static final int DEEPEST = 1_000;

    private static final int USUAL = 20;

    private final Library library;

    public Finding(Library library) {
        this.library = library;
    }

    /** A page of what is found, the best first. */
    public Answer list(Asked asked) {
        Slice slice = Slice.of(asked, USUAL, Slice.MOST);
        Optional<What> what = asked.choice("in", List.of("records", "documents"))
                .map(in -> in.equals("records") ? What.RECORD : What.DOCUMENT);
        if (slice.skipped() + slice.size() > DEEPEST) {
            throw asked.unknown("wrong.number", asked.text("page").orElse(""));
        }
        Page page = page(asked, what, slice.size(), slice.skipped());
        List<Hit> hits = page.hits();
        boolean more = page.total() > slice.skipped() + slice.size();
        Map<String, Object> object = slice.head(more, Optional.of(page.total()));
        object.put("exact", page.exact());
        object.put("hits", hits.stream().map(HitLine::of).toList());
        object.put(
                "widenings",
                page.widenings().stream()
                        .map(one -> Map.of("without", one.without(), "total", one.total()))
                        .toList());
        return Answer.of(object, hits.stream().map(Finding::line).toList()).part(slice, more);
    }

    /** Ids of the records that are found, the best first. */
    public List<String> records(Asked asked, int most) {
        return page(asked, Optional.of(What.RECORD), most, 0).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private static String line(Hit hit) {
        return hit.id() + "  " + hit.title().replaceAll("\\s+", " ")
                + hit.date().map(day -> " (" + day + ")").orElse("") + ": "
                + hit.highlight().text().replaceAll("\\s+", " ").strip();
    }

    private Page page(Asked asked, Optional<What> what, int most, int skipped) {
        List<String> kinds = new ArrayList<>(Wanted.types(library, asked));
        kinds.addAll(
                asked.choices("kind", library.knowledge().making().merging().types()));
        List<String> states = Wanted.states(library, asked);
        return library.index().ask(index -> {
            Filters filters = new Filters(
                    what,
                    states,
                    asked.texts("person").stream()
                            .map(name -> people(index, asked, name))
                            .toList(),
                    kinds,
                    asked.choices("topic", Wanted.topics()),
                    asked.day("since"),
                    asked.day("until"),
                    asked.text("outlet"),
                    asked.text("language"));
            return index.search(new Question(asked.text("q").orElse(""), filters, most, skipped, Question.Order.BEST));
        });
    }

    private static List<String> people(SearchIndex index, Asked asked, String name) {
        List<String> ids = index.people(name);
        if (ids.isEmpty()) {
            throw asked.unknown("wrong.person", name);
        }
        return ids;
    }
}
