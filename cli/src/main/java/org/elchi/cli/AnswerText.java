package org.elchi.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elchi.authority.Answer;
import org.elchi.authority.Authority;
import org.elchi.authority.Called;
import org.elchi.authority.Entity;
import org.elchi.authority.PartialDate;
import org.elchi.authority.Post;
import org.elchi.authority.matching.Comparison;

/** Writes whom a question may mean: for people to read, and as JSON. */
final class AnswerText {
    private static final String ENGLISH = "en";

    private final Screen screen;
    private final Authority authority;

    AnswerText(Screen screen, Authority authority) {
        this.screen = screen;
        this.authority = authority;
    }

    void print(Answer answer, Optional<PartialDate> when) {
        Entity entity = answer.entity();
        screen.out()
                .println("  " + screen.bold(Printable.line(name(authority, entity))) + "  "
                        + screen.faint(kind(entity) + "  " + Because.score(answer.score())));
        Table table = new Table(new Table.Column(0, 1), new Table.Column(1, 3));
        about(entity).forEach((key, value) -> table.row(List.of(key, value)));
        for (int i = 0; i < answer.posts().size(); i++) {
            Post post = answer.posts().get(i);
            table.row(List.of(i == 0 ? "posts" : "", office(post) + ", " + time(post)));
        }
        if (entity instanceof Entity.Person && answer.posts().isEmpty()) {
            table.row(List.of("posts", when.map(day -> "none known in " + day).orElse("none known")));
        }
        String written = written(entity);
        if (!written.isEmpty()) {
            table.row(List.of("written", written));
        }
        List<String> because = because(authority, answer);
        for (int i = 0; i < because.size(); i++) {
            table.row(List.of(i == 0 ? "because" : "", because.get(i)));
        }
        table.lines(screen.width()).forEach(screen.out()::println);
    }

    private Map<String, String> about(Entity entity) {
        Map<String, String> about = new LinkedHashMap<>();
        switch (entity) {
            case Entity.State state -> {
                about.put("codes", state.code() + ", " + state.alpha3() + ", M49 " + state.m49());
                state.capital().ifPresent(capital -> about.put("capital", capital));
            }
            case Entity.Place place -> place.state().ifPresent(state -> about.put("in", of(state)));
            case Entity.Organisation organisation -> {
                if (!organisation.members().isEmpty()) {
                    about.put(
                            "members",
                            organisation.members().stream().map(this::of).collect(Collectors.joining(", ")));
                }
            }
            case Entity.Award award -> award.state().ifPresent(state -> about.put("given by", of(state)));
            case Entity.Person person -> {}
            case Entity.Office office -> {}
        }
        authority.wikidata(entity).ifPresent(item -> about.put("wikidata", item));
        return about;
    }

    private static String time(Post post) {
        String from = post.from().map(PartialDate::toString).orElse("…");
        return from + " – " + post.to().map(PartialDate::toString).orElse("…");
    }

    private String office(Post post) {
        return office(authority, post.office()) + " of " + of(post.of());
    }

    private static String office(Authority authority, String id) {
        return authority
                .office(id)
                .flatMap(office -> authority.written(office, ENGLISH))
                .orElse(id);
    }

    private String of(String id) {
        return authority.entity(id).map(Entity::name).orElse(id);
    }

    /** The name that each language writes first: languages that write alike share one. */
    private String written(Entity entity) {
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        authority
                .languages()
                .forEach(language -> authority
                        .written(entity, language)
                        .ifPresent(name -> spellings
                                .computeIfAbsent(name, key -> new ArrayList<>())
                                .add(language)));
        return spellings.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                .collect(Collectors.joining(" · "));
    }

    private static List<String> because(Authority authority, Answer answer) {
        List<String> because = new ArrayList<>();
        for (Called called : answer.called()) {
            because.add(Because.of(called, name(authority, called.entity())));
        }
        answer.compared().ifPresent(comparison -> because.addAll(Because.of(comparison)));
        return because;
    }

    private static String name(Authority authority, Entity entity) {
        return entity instanceof Entity.Office office ? office(authority, office.id()) : entity.name();
    }

    private static String kind(Entity entity) {
        return switch (entity) {
            case Entity.Person person -> "person";
            case Entity.State state -> "state";
            case Entity.Place place -> place.kind();
            case Entity.Organisation organisation -> organisation.kind();
            case Entity.Award award -> award.kind();
            case Entity.Office office -> "office";
        };
    }

    static Map<String, Object> object(Authority authority, Answer answer) {
        Entity entity = answer.entity();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", entity.id());
        object.put("name", name(authority, entity));
        object.put("kind", kind(entity));
        object.put("score", rounded(answer.score()));
        authority.wikidata(entity).ifPresent(item -> object.put("wikidata", item));
        if (entity instanceof Entity.State state) {
            object.put("iso3166-1-alpha3", state.alpha3());
            object.put("m49", state.m49());
        }
        object.put("names", authority.names(entity));
        if (entity instanceof Entity.Person) {
            object.put("posts", answer.posts().stream().map(AnswerText::object).toList());
        }
        object.put("because", because(authority, answer));
        return object;
    }

    private static Map<String, Object> object(Post post) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("office", post.office());
        object.put("of", post.of());
        post.from().ifPresent(date -> object.put("from", date.toString()));
        post.to().ifPresent(date -> object.put("to", date.toString()));
        return object;
    }

    static Map<String, Object> object(String first, String second, Comparison comparison) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("first", first);
        object.put("second", second);
        object.put("score", rounded(comparison.score()));
        object.put("same", comparison.same());
        object.put("because", Because.of(comparison));
        return object;
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
