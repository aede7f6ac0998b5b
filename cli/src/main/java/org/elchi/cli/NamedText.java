package org.elchi.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.language.Tongue;
import org.elchi.reading.Named;
import org.elchi.sources.Document;

/** Who and what a document names, as a table or as JSON. */
final class NamedText {
    /**
     * The names of a document.
     *
     * @param tongue the language of the document
     */
    record Found(Tongue tongue, List<Named> names) {}

    private final Screen screen;
    private final Authority authority;

    NamedText(Screen screen, Authority authority) {
        this.screen = screen;
        this.authority = authority;
    }

    void print(Document document, Found found) {
        screen.out()
                .println(screen.bold(Printable.line(document.name())) + "  "
                        + screen.faint(found.tongue().tag()));
        Table table = new Table(
                new Table.Column(0, 1), new Table.Column(2, 2), new Table.Column(0, 1), new Table.Column(3, 3));
        for (Named named : found.names()) {
            table.row(List.of(String.valueOf(named.span().begin()), words(document, named), kind(named), who(named)));
        }
        table.lines(screen.width()).forEach(screen.out()::println);
    }

    private static String words(Document document, Named named) {
        return document.text().substring(named.span().begin(), named.span().end());
    }

    private static String kind(Named named) {
        return named.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Who it is; what the world does not know stands behind a question mark. */
    private String who(Named named) {
        List<String> names = named.ids().stream().map(id -> name(named, id)).toList();
        String who = (named.known() ? "" : "? ") + String.join("; ", names);
        String states = named.states().isEmpty() || named.kind() == Named.Kind.STATE
                ? ""
                : " (" + String.join(", ", named.states()) + ")";
        return who + states;
    }

    private String name(Named named, String id) {
        return switch (named.kind()) {
            case STATE -> authority.state(id).map(Entity::name).orElse(id);
            case ORGANISATION -> authority.organisation(id).map(Entity::name).orElse(id);
            case PERSON, PLACE, AWARD -> id;
        };
    }

    void json(Document document, Found found) {
        for (Named named : found.names()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("doc", document.name());
            object.put("begin", named.span().begin());
            object.put("end", named.span().end());
            object.put("words", words(document, named));
            object.put("kind", kind(named));
            object.put("ids", new ArrayList<>(named.ids()));
            object.put("states", named.states());
            object.put("known", named.known());
            object.put("by", named.by().name().toLowerCase(Locale.ROOT));
            screen.out().println(Json.of(object));
        }
    }
}
