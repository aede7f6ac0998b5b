package org.elchi.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Refusal;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.Words;
import org.elchi.register.Register;
import org.elchi.register.record.Record;
import org.elchi.register.search.Facets;
import org.elchi.register.search.Filters;
import org.elchi.register.search.Hit;
import org.elchi.register.search.Question;
import org.elchi.register.search.SearchIndex;
import org.elchi.register.search.What;

/** {@code /search}: documents and records by words, narrowed by what they have in common. */
public final class SearchPage implements Page {
    private static final String PATH = "/search";
    private static final int SIZE = 20;
    private static final int DEEPEST = 10_000;
    private static final int TAKEN = 2_000;
    private static final int VALUES = 24;
    private static final List<String> FORMS = List.of("rss", "atom", "ics");

    /**
     * What the page shows.
     *
     * @param kept names and values that the form hands on
     * @param pages where in all pages this one is; empty where it is the only one
     */
    public record Model(
            Query query,
            String total,
            List<Found> found,
            List<Narrowing.Chip> chips,
            List<Narrowing.Group> groups,
            List<Wider> wider,
            List<Kept> kept,
            String pages,
            Optional<String> previous,
            Optional<String> next,
            List<Feed> feeds,
            boolean catching) {
        /** The address of the search without all that narrows it. */
        public String all() {
            return query.without("state", "person", "kind", "topic", "language", "outlet", "since", "until")
                    .address(PATH);
        }
    }

    /** Something that would find more. */
    public record Wider(String label, String total, String address) {}

    /** A value that the form hands on. */
    public record Kept(String name, String value) {}

    /** Where news of the search are found. */
    public record Feed(String label, String address) {}

    private record Remembered(Query query, int page, String tag, long state) {}

    private record Spread(Query query, long state) {}

    /** What the index says, and the records among it. */
    private record Answer(org.elchi.register.search.Page page, List<Found> found) {}

    @Override
    public void answers(Routes routes) {
        routes.live(PATH, SearchPage::show);
    }

    private static void show(Call call) {
        Query query = Query.of(call);
        int page = Math.max(1, call.number("page", 1));
        if (page > DEEPEST / SIZE) {
            throw new Refusal(
                    400,
                    call.words().say("search.wrong.deep", "need", call.words().number(DEEPEST)));
        }
        String title = query.text().isBlank()
                ? call.words().say("search.title")
                : call.words().say("search.titled", "q", query.text());
        call.show(Sheet.of("search", title, call.room().index().ask(index -> model(call, query, page, index)))
                .with(register -> records(call, query, register)));
    }

    private static Model model(Call call, Query query, int page, SearchIndex index) {
        long state = call.room().index().state();
        Words words = call.words();
        Question question = query.question(index);
        Facets facets = call.shelf().remembered(new Spread(query, state), register -> index.facets(question, VALUES));
        Answer answer = query.isEmpty()
                ? new Answer(org.elchi.register.search.Page.NOTHING, List.of())
                : call.shelf()
                        .remembered(
                                new Remembered(query, page, words.tag(), state),
                                register ->
                                        answer(register, index.search(question.page(SIZE, (page - 1) * SIZE)), words));
        Narrowing narrowing = new Narrowing(query, words);
        int pages = (int) Math.min((facets.total() + SIZE - 1) / SIZE, DEEPEST / SIZE);
        return new Model(
                query,
                words.say("search.total", "n", words.number(facets.total())),
                answer.found(),
                narrowing.chips(),
                narrowing.groups(facets),
                wider(query, answer.page(), words),
                kept(query),
                pages > 1 ? words.say("search.page", "page", words.number(page), "pages", words.number(pages)) : "",
                page > 1 ? Optional.of(page(query, page - 1)) : Optional.empty(),
                page < pages ? Optional.of(page(query, page + 1)) : Optional.empty(),
                feeds(query, words),
                !call.room().index().current());
    }

    private static Answer answer(Register register, org.elchi.register.search.Page page, Words words) {
        return new Answer(
                page,
                page.hits().stream()
                        .map(hit -> Found.of(hit, record(register, hit), words))
                        .toList());
    }

    private static Optional<Record> record(Register register, Hit hit) {
        return hit.what() == What.RECORD ? register.byPrefix(hit.id()).stream().findFirst() : Optional.empty();
    }

    private static String page(Query query, int page) {
        String address = query.address(PATH);
        return address + (address.contains("?") ? "&" : "?") + "page=" + page;
    }

    /** What is not typed into the form itself. */
    private static List<Kept> kept(Query query) {
        return Stream.of("state", "person", "kind", "topic", "language", "outlet")
                .flatMap(name -> query.all(name).stream().map(value -> new Kept(name, value)))
                .toList();
    }

    private static List<Feed> feeds(Query query, Words words) {
        return FORMS.stream()
                .map(form -> new Feed(words.say("search.feed." + form), query.address("/feeds/search." + form)))
                .toList();
    }

    // ---- nothing found

    private static List<Wider> wider(Query query, org.elchi.register.search.Page page, Words words) {
        List<Wider> wider = new ArrayList<>();
        for (org.elchi.register.search.Page.Widening widening : page.widenings()) {
            String label = words.say("search.without." + widening.without());
            String total = words.number(widening.total());
            switch (widening.without()) {
                case "words" -> wider.addAll(single(query));
                case "time" ->
                    wider.add(new Wider(
                            label, total, query.without("since", "until").address(PATH)));
                default ->
                    wider.add(new Wider(
                            label, total, query.without(widening.without()).address(PATH)));
            }
        }
        return wider;
    }

    /** Each of the words by itself. */
    private static List<Wider> single(Query query) {
        List<String> all = Stream.of(
                        query.text().replaceAll("[\"“”„«»]", " ").strip().split("\\s+"))
                .filter(word -> !word.startsWith("-") && !word.isBlank())
                .distinct()
                .toList();
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(word -> new Wider(word, "", query.only("q", word).address(PATH)))
                        .toList();
    }

    /** The records that are found, in their order, to be taken away. */
    private static List<Record> records(Call call, Query query, Register register) {
        List<Hit> hits = call.room().index().asIs(index -> {
            Question question = query.question(index);
            Filters records = question.filters().in(What.RECORD);
            return index.search(question.with(records).page(TAKEN, 0)).hits();
        });
        return hits.stream().flatMap(hit -> record(register, hit).stream()).toList();
    }
}
