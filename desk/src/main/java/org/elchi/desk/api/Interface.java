package org.elchi.desk.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Role;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.data.Answer;
import org.elchi.desk.data.Asked;
import org.elchi.desk.data.Finding;
import org.elchi.desk.data.Library;
import org.elchi.desk.data.Log;
import org.elchi.desk.data.Papers;
import org.elchi.desk.data.People;
import org.elchi.desk.data.Promised;
import org.elchi.desk.data.Records;
import org.elchi.desk.data.Relations;
import org.elchi.desk.data.Slice;
import org.elchi.register.comparing.Side;

/** {@code /api/v1}: what programs ask, each as its description says. */
public final class Interface implements Page {
    /** What all addresses of this version begin with. */
    static final String V1 = "/api/v1";

    private final Room room;

    public Interface(Room room) {
        this.room = room;
    }

    @Override
    public void answers(Routes routes) {
        routes.data(V1, this::start);
        routes.data(
                V1 + "/records",
                call -> send(call, new Records(library(call)).list(Asked.of(call, Records.PARAMETERS))));
        routes.data(V1 + "/records/{id}", call -> send(call, new Records(none(call)).one(call.part("id"))));
        routes.data(V1 + "/records/{id}/versions", Interface::versions);
        routes.data(V1 + "/records/{id}/why", call -> send(call, new Records(none(call)).why(call.part("id"))));
        routes.data(
                V1 + "/commitments",
                call -> send(call, new Promised(library(call)).list(Asked.of(call, Promised.PARAMETERS))));
        routes.data(
                V1 + "/documents",
                call -> send(call, new Papers(library(call)).list(Asked.of(call, Papers.PARAMETERS))));
        routes.data(V1 + "/documents/{sha256}", call -> send(call, new Papers(none(call)).one(call.part("sha256"))));
        routes.post(V1 + "/documents", Role.REVIEW, Intake::read);
        routes.data(V1 + "/search", Interface::search);
        routes.data(
                V1 + "/people", call -> send(call, new People(library(call)).list(Asked.of(call, People.PARAMETERS))));
        routes.data(
                V1 + "/relations/{pair}",
                call -> send(
                        call, new Relations(library(call)).of(call.part("pair"), Asked.of(call, Slice.PARAMETERS))));
        routes.data(V1 + "/decisions", call -> send(call, new Log(library(call)).list(Asked.of(call, Log.PARAMETERS))));
        routes.post(V1 + "/decisions", Role.REVIEW, Deciding::decide);
    }

    private static Library library(Call call) {
        return Library.of(call);
    }

    /** The library of an address that takes no parameters. */
    private static Library none(Call call) {
        Asked.of(call, List.of());
        return library(call);
    }

    private static void send(Call call, Answer answer) {
        Answers.send(call, answer);
    }

    private static void search(Call call) {
        Answer answer = new Finding(library(call)).list(Asked.of(call, Finding.PARAMETERS));
        call.forgetUnlessCurrent();
        send(call, answer);
    }

    private static void versions(Call call) {
        List<String> sides = Stream.of(Side.By.values())
                .map(by -> by.name().toLowerCase(Locale.ROOT))
                .toList();
        Side.By by = Asked.of(call, List.of("by"))
                .choice("by", sides)
                .map(name -> Side.By.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Side.By.COUNTRY);
        send(call, new Records(library(call)).versions(call.part("id"), by));
    }

    /** Where to begin. */
    private void start(Call call) {
        Asked.of(call, List.of());
        Answers.form(call, List.of(Answers.JSON));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("version", room.settings().version());
        object.put("asOf", call.today().toString());
        object.put("revision", call.shelf().revision());
        object.put("documents", call.shelf().remembered("size", register -> register.size()));
        Map<String, Object> links = new LinkedHashMap<>();
        Stream.of("records", "commitments", "documents", "search", "people", "decisions")
                .forEach(name -> links.put(name, V1 + "/" + name));
        links.put("description", "/api/openapi.yaml");
        object.put("links", links);
        Answers.json(call, object);
    }
}
