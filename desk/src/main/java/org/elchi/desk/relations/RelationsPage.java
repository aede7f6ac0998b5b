package org.elchi.desk.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Refusal;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.Words;
import org.elchi.register.Register;
import org.elchi.register.following.Following;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.Division;
import org.elchi.writing.Material;
import org.elchi.writing.plot.Gathering;
import org.elchi.writing.plot.Plot;
import org.elchi.writing.plot.Share;

/** {@code /relations}, {@code /relations/KZ-UZ}, {@code /relations/KZ}: what the register holds of states. */
public final class RelationsPage implements Page {
    private static final String BETWEEN = " – ";

    private final Room room;
    private final Following following = Following.load();
    private final Division division = new Division(Merging.load());

    public RelationsPage(Room room) {
        this.room = room;
    }

    private record Shared(String language) {}

    private record Drawn(Object what, String name, String language, LocalDate day) {}

    @Override
    public void answers(Routes routes) {
        routes.page("/relations", this::choose);
        routes.page("/relations/{states}", this::show);
        routes.page("/plots/relations/{states}/{name}", this::plot);
        routes.page("/plots/targets/{name}", this::target);
    }

    private void choose(Call call) {
        List<String> chosen = call.parameters("state").stream().distinct().toList();
        if (!chosen.isEmpty()) {
            call.goOn("/relations/" + String.join("-", chosen).replaceAll("[^A-Za-z-]", ""));
            return;
        }
        Matrix matrix = call.shelf()
                .remembered(
                        new Shared(call.words().tag()),
                        register -> Sharing.of(register, call.words()).matrix());
        call.show(Sheet.of("relations/matrix", call.words().say("relations.title"), matrix));
    }

    // ---- states

    private void show(Call call) {
        Asked asked = Asked.of(call);
        if (!asked.name().equals(call.part("states"))) {
            String query = call.context().queryString();
            call.goOn("/relations/" + asked.name() + (query == null ? "" : "?" + query));
            return;
        }
        Words words = call.words();
        Dossier dossier =
                call.shelf().remembered(asked, register -> dossier(register, gathered(call, asked), asked, words));
        String title =
                String.join(BETWEEN, asked.states().stream().map(words::name).toList());
        call.show(Sheet.of("relations/dossier", title, dossier)
                .with(register -> gathered(call, asked).known().material().records())
                .on(asked.subject()));
    }

    private Gathered gathered(Call call, Asked asked) {
        return call.shelf()
                .remembered(
                        asked.gathered(),
                        register -> Gathered.of(
                                register, asked, following, call.words().states(), division));
    }

    private Dossier dossier(Register register, Gathered gathered, Asked asked, Words words) {
        Known known = gathered.known();
        Material material = known.material();
        Plots plots = new Plots(words);
        Dossier.Promised promised = new Dossier.Promised(
                new Standing(asked, words).of(gathered), new Goals(asked, words, plots).of(gathered.targets()));
        return new Dossier(
                links(register, asked, words),
                rank(material.records(), asked, words),
                material.records().size(),
                (int) material.records().stream()
                        .flatMap(record -> record.tellings().stream())
                        .map(Telling::sha256)
                        .distinct()
                        .count(),
                asked.since().map(LocalDate::toString).orElse(""),
                asked.asOf().map(LocalDate::toString).orElse(""),
                asked.since().or(asked::asOf).map(day -> "/relations/" + asked.name()),
                known.newest() ? Optional.of(material.records().size()) : Optional.empty(),
                new Chapters(asked, words, room.knowledge().press(), plots).of(gathered, promised));
    }

    private static List<Dossier.Partner> links(Register register, Asked asked, Words words) {
        if (asked.states().size() == 1) {
            return Sharing.of(register, words).partners(asked.states().getFirst());
        }
        List<Dossier.Partner> links = new ArrayList<>();
        asked.states()
                .forEach(code ->
                        links.add(new Dossier.Partner(words.name(code), "/relations/" + code, Optional.empty())));
        return links;
    }

    /** The highest that the relations of the two have reached. */
    private static Optional<String> rank(List<Record> records, Asked asked, Words words) {
        return Gathering.of(records).relations().stream()
                .filter(share -> List.of(share.one(), share.other()).equals(asked.states()))
                .map(Share::number)
                .map(rank -> Gathering.ranks().get(rank - 1))
                .map(code -> words.wording().capital(words.value("relation", "level", code)))
                .findFirst();
    }

    // ---- drawings

    private void plot(Call call) {
        Asked asked = Asked.of(call);
        String name = name(call);
        draw(call, new Drawn(asked, name, asked.language(), asked.day()), register -> {
            Material material = gathered(call, asked).known().material();
            return new Plots(call.words()).of(name, material, java.util.Set.copyOf(asked.states()));
        });
    }

    private void target(Call call) {
        String id = name(call);
        if (!id.matches("[a-z-]{1,40}-[0-9a-f]{12}")) {
            throw new Refusal(404, call.words().say("wrong.address"));
        }
        LocalDate day = call.day("as-of").orElse(call.today());
        draw(
                call,
                new Drawn("target", id, call.words().tag(), day),
                register -> new org.elchi.register.Promises(register, following)
                        .of(id).stream()
                                .map(trail -> trail.asOf(day))
                                .findFirst()
                                .flatMap(new Plots(call.words())::target));
    }

    /** The name of a picture without its ending. */
    private static String name(Call call) {
        return call.part("name").toLowerCase(Locale.ROOT).replaceFirst("\\.svg$", "");
    }

    private static void draw(Call call, Drawn what, java.util.function.Function<Register, Optional<Plot>> drawing) {
        Optional<Plot> plot = call.shelf().remembered(what, drawing);
        call.context()
                .contentType("image/svg+xml; charset=utf-8")
                .result(plot.orElseThrow(() -> new Refusal(404, call.words().say("wrong.address")))
                        .svg());
    }
}
