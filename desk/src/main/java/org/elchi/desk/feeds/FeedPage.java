package org.elchi.desk.feeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.authority.Authority;
import org.elchi.desk.Call;
import org.elchi.desk.Frame;
import org.elchi.desk.Page;
import org.elchi.desk.Routes;
import org.elchi.desk.data.Answer;
import org.elchi.desk.data.Asked;
import org.elchi.desk.data.Finding;
import org.elchi.desk.data.Library;
import org.elchi.desk.data.Promised;
import org.elchi.desk.data.Records;
import org.elchi.register.Filter;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Titles;
import org.elchi.writing.export.calendar.Calendar;
import org.elchi.writing.export.feed.Atom;
import org.elchi.writing.export.feed.Home;
import org.elchi.writing.export.feed.Rss;

/** {@code /feeds/search.rss?q=…} and its like. */
public final class FeedPage implements Page {
    private static final String REGISTER = "Elchi";

    /** So many records stand in a feed. */
    private static final int MOST = 100;

    /** So many stand in a calendar. */
    private static final int ENTRIES = 500;

    @Override
    public void answers(Routes routes) {
        for (String form : List.of("rss", "atom", "ics")) {
            routes.data("/feeds/search." + form, call -> search(call, form));
            routes.data("/feeds/commitments." + form, call -> commitments(call, form));
        }
    }

    private static void search(Call call, String form) {
        Asked asked = Asked.of(call, Records.joined(Finding.FILTERS, List.of("in", "order", "page")));
        boolean everything = call.context().queryParamMap().keySet().stream().allMatch("lang"::equals);
        int most = form.equals("ics") ? ENTRIES : MOST;
        List<Record> records = everything
                ? call.shelf().look(register -> register.records(Filter.ALL.page(most, 0)))
                : found(call, new Finding(Library.of(call)).records(asked, most));
        call.forgetUnlessCurrent();
        send(call, form, name(values(call)), everything ? "/" : "/search", records);
    }

    private static String name(List<String> of) {
        return of.isEmpty() ? REGISTER : REGISTER + ": " + String.join(", ", of);
    }

    private static List<String> values(Call call) {
        List<String> values = new ArrayList<>();
        Finding.FILTERS.forEach(name -> values.addAll(call.parameters(name)));
        return values;
    }

    private static List<Record> found(Call call, List<String> ids) {
        return call.shelf()
                .look(register -> ids.stream()
                        .flatMap(id -> register.byPrefix(id).stream())
                        .toList());
    }

    private static void commitments(Call call, String form) {
        Asked asked = Asked.of(call, Records.joined(Promised.PARAMETERS));
        Answer answer = new Promised(Library.of(call)).list(asked);
        List<String> states =
                call.parameters("state").stream().map(call.words()::name).toList();
        List<String> named = new ArrayList<>(List.of(call.words().say("feed.commitments")));
        named.addAll(states);
        send(call, form, name(named), "/commitments", answer.records().orElse(List.of()));
    }

    private static void send(Call call, String form, String name, String page, List<Record> records) {
        String address = call.context().scheme() + "://" + call.context().host();
        String query = Optional.ofNullable(call.context().queryString())
                .map(text -> "?" + text)
                .orElse("");
        Home home = new Home(
                address + call.context().path() + query,
                address + page + query,
                id -> address + "/records/" + Frame.encoded(id));
        Exporter.ToFile exporter = exporter(call.words().titles(), form, home);
        Holdings holdings = call.holdings(name, records);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.write(holdings, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        call.context().contentType(MEDIA.get(form) + "; charset=utf-8").result(out.toByteArray());
    }

    private static final Map<String, String> MEDIA =
            Map.of("rss", "application/rss+xml", "atom", "application/atom+xml", "ics", "text/calendar");

    private static Exporter.ToFile exporter(Titles titles, String form, Home home) {
        java.util.function.Function<Authority, Titles> words = authority -> titles;
        return switch (form) {
            case "rss" -> new Rss(words, Optional.of(home));
            case "atom" -> new Atom(words, Optional.of(home));
            default -> new Calendar(words, true);
        };
    }
}
