package org.elchi.desk.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.authority.Answer;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.PartialDate;
import org.elchi.authority.Post;
import org.elchi.register.Count;

/** People as programs are told of them: who is meant by a name, and who is named how often. */
public final class People {
    /** The parameters of a list. */
    public static final List<String> PARAMETERS = Records.joined(List.of("q", "on"), Slice.PARAMETERS);

    private final Library library;
    private final Authority world;

    public People(Library library) {
        this.library = library;
        this.world = library.knowledge().authority();
    }

    /** Who may be meant by a name or an office, the likeliest first; without one, whom the register names, those first whom most records name. */
    public org.elchi.desk.data.Answer list(Asked asked) {
        Slice slice = Slice.of(asked);
        Optional<PartialDate> on =
                asked.day("on").map(day -> PartialDate.parse(day.toString()).orElseThrow());
        return asked.text("q").map(name -> meant(name, on, slice)).orElseGet(() -> named(slice));
    }

    private org.elchi.desk.data.Answer meant(String name, Optional<PartialDate> on, Slice slice) {
        List<Map<String, Object>> people = new ArrayList<>();
        for (Answer answer : world.inquiry().answers(name, on)) {
            if (answer.entity() instanceof Entity.Person person) {
                Map<String, Object> object = person(person);
                object.put("score", answer.score());
                people.add(object);
            }
        }
        return page(slice.of(people), slice, people.size() > slice.skipped() + slice.size());
    }

    private org.elchi.desk.data.Answer named(Slice slice) {
        List<Count> counts = library.shelf()
                .remembered(
                        List.of("people", slice),
                        register -> register.counts("person", slice.size() + 1, slice.skipped()));
        List<Map<String, Object>> people = new ArrayList<>();
        for (Count count : counts.subList(0, Math.min(slice.size(), counts.size()))) {
            Map<String, Object> object =
                    world.person(count.value()).map(this::person).orElseGet(() -> unlisted(count.value()));
            object.put("records", count.records());
            people.add(object);
        }
        return page(people, slice, counts.size() > slice.size());
    }

    private static org.elchi.desk.data.Answer page(List<Map<String, Object>> people, Slice slice, boolean more) {
        Map<String, Object> object = slice.head(more, Optional.empty());
        object.put("people", people);
        return org.elchi.desk.data.Answer.of(
                        object,
                        people.stream()
                                .map(person -> String.valueOf(person.get("name")))
                                .toList())
                .part(slice, more);
    }

    /** Somebody whom reports name and the world does not list. */
    private Map<String, Object> unlisted(String name) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", name);
        object.put("title", library.words().name(name));
        object.put("posts", List.of());
        return object;
    }

    private Map<String, Object> person(Entity.Person person) {
        Map<String, Object> object = unlisted(person.name());
        object.put("posts", person.posts().stream().map(People::post).toList());
        world.wikidata(person).ifPresent(id -> object.put("wikidata", id));
        return object;
    }

    private static Map<String, Object> post(Post post) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("office", post.office());
        object.put("of", post.of());
        post.from().ifPresent(day -> object.put("from", day.toString()));
        post.to().ifPresent(day -> object.put("to", day.toString()));
        return object;
    }
}
