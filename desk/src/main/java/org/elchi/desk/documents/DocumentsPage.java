package org.elchi.desk.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.desk.Call;
import org.elchi.desk.Clean;
import org.elchi.desk.Frame;
import org.elchi.desk.Page;
import org.elchi.desk.Role;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.Words;
import org.elchi.register.DocumentFilter;
import org.elchi.register.Listed;

/** {@code /documents}: what the register was read from, and where more is added. */
public final class DocumentsPage implements Page {
    private static final String PATH = "/documents";
    private static final int SIZE = 50;
    private static final int MOST_OUTLETS = 300;
    private static final List<String> NAMES = List.of("words", "outlet", "language", "since", "until", "order");

    private final Readings readings;

    public DocumentsPage(Room room) {
        this.readings = new Readings(room);
    }

    /**
     * What the page shows.
     *
     * @param asked what narrows the list, by name
     * @param pages where in all pages this one is; empty where it is the only one
     */
    public record Model(
            List<Row> rows,
            String total,
            boolean narrowed,
            Map<String, String> asked,
            List<Choice> outlets,
            List<Choice> languages,
            String pages,
            Optional<String> newer,
            Optional<String> older,
            List<Going> going,
            boolean adds,
            String kinds) {
        /** What was asked of a name. */
        public String of(String name) {
            return asked.getOrDefault(name, "");
        }
    }

    /** A document of the list. */
    public record Row(
            String address,
            String name,
            String outlet,
            String language,
            String published,
            String received,
            String records,
            boolean broken) {}

    /** A value to choose. */
    public record Choice(String value, String label) {}

    /** A job that goes on. */
    public record Going(String address, String progress) {}

    private record Counted(DocumentFilter filter) {}

    @Override
    public void answers(Routes routes) {
        routes.live(PATH, this::show);
        routes.post(PATH, Role.REVIEW, call -> new Adding(call, readings, Limits.USUAL).add());
        routes.live(PATH + "/jobs/{id}", call -> new Progress(call, readings).show());
    }

    private void show(Call call) {
        Words words = call.words();
        DocumentFilter filter = filter(call);
        int page = Math.max(1, call.number("page", 1));
        int total = call.shelf().remembered(new Counted(filter), register -> register.count(filter));
        int pages = Math.max(1, (total + SIZE - 1) / SIZE);
        List<Listed> listed = call.shelf().look(register -> register.documents(filter, SIZE, (page - 1) * SIZE));
        Map<String, String> asked = asked(call);
        Model model = new Model(
                listed.stream().map(one -> row(one, call)).toList(),
                words.say("documents.total", "n", words.number(total)),
                asked.keySet().stream().anyMatch(name -> !name.equals("order")),
                asked,
                choices(call, "outlets"),
                choices(call, "languages"),
                pages > 1 ? words.say("documents.page", "page", words.number(page), "pages", words.number(pages)) : "",
                page > 1 ? Optional.of(address(asked, page - 1)) : Optional.empty(),
                page < pages ? Optional.of(address(asked, page + 1)) : Optional.empty(),
                readings.going().stream().map(job -> going(job, words)).toList(),
                call.caller().may(Role.REVIEW),
                words.say(
                        "documents.kinds",
                        "size",
                        words.number(Limits.USUAL.megabytes()),
                        "files",
                        words.number(Limits.USUAL.files())));
        call.show(Sheet.of("documents/documents", words.say("documents.title"), model));
    }

    private static DocumentFilter filter(Call call) {
        return new DocumentFilter(
                List.of(),
                call.parameter("outlet"),
                call.parameter("language"),
                call.day("since"),
                call.day("until"),
                call.parameter("words").stream()
                        .flatMap(text -> Stream.of(text.split(" ")))
                        .filter(word -> !word.isBlank())
                        .limit(8)
                        .toList(),
                call.parameter("order").filter("published"::equals).isPresent()
                        ? DocumentFilter.By.PUBLISHED
                        : DocumentFilter.By.RECEIVED);
    }

    private static Map<String, String> asked(Call call) {
        Map<String, String> asked = new java.util.LinkedHashMap<>();
        NAMES.forEach(name -> call.parameter(name).ifPresent(value -> asked.put(name, value)));
        return asked;
    }

    private static String address(Map<String, String> asked, int page) {
        StringBuilder address = new StringBuilder(PATH + "?");
        asked.forEach((name, value) ->
                address.append(name).append('=').append(Frame.encoded(value)).append('&'));
        return address.append("page=").append(page).toString();
    }

    private static Row row(Listed one, Call call) {
        Words words = call.words();
        String name = Clean.text(one.source().name());
        return new Row(
                PATH + "/" + one.sha256(),
                name.isEmpty() ? words.say("documents.pasted") : name,
                one.source().outlet().map(Clean::text).orElse(""),
                Tags.name(one.language(), words),
                one.source().date().map(words::day).orElseGet(() -> words.say("documents.undated")),
                words.day(one.receivedAt().atZone(call.room().clock().getZone()).toLocalDate()),
                words.number(one.records()),
                one.failure().isPresent());
    }

    private static List<Choice> choices(Call call, String what) {
        Map<String, Integer> counts = call.shelf()
                .remembered(
                        "documents." + what,
                        register -> what.equals("outlets") ? register.outlets() : register.languages());
        List<Choice> choices = new ArrayList<>();
        counts.keySet().stream()
                .limit(MOST_OUTLETS)
                .forEach(value -> choices.add(new Choice(
                        value, what.equals("outlets") ? Clean.text(value) : Tags.name(value, call.words()))));
        return choices;
    }

    private static Going going(Job job, Words words) {
        return new Going(
                PATH + "/jobs/" + job.id(),
                words.say(
                        "documents.job.progress",
                        "done",
                        words.number(job.done()),
                        "all",
                        words.number(job.lines().size())));
    }
}
