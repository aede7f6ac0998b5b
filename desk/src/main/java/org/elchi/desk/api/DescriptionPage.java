package org.elchi.desk.api;

import java.util.List;
import java.util.function.Supplier;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.language.data.Once;

/** {@code /api}: the description of the interface for people, and as a file for programs. */
public final class DescriptionPage implements Page {
    private final Supplier<Description> description;

    public DescriptionPage(Room room) {
        this.description = Once.of(() -> Description.load(room.settings().version()));
    }

    /** What the page shows. */
    public record Model(List<Operation> operations, String address) {}

    @Override
    public void answers(Routes routes) {
        routes.page("/api", this::show);
        routes.data(
                "/api/openapi.yaml",
                call -> call.context()
                        .contentType("application/yaml; charset=utf-8")
                        .result(description.get().yaml()));
        routes.data(
                "/api/openapi.json",
                call -> call.context()
                        .contentType("application/json")
                        .result(description.get().json()));
    }

    private void show(Call call) {
        String address = call.context().scheme() + "://"
                + org.elchi.desk.Clean.text(call.context().host() + "");
        Model model = new Model(description.get().operations(), address);
        call.show(Sheet.of("api", call.words().say("api.title"), model));
    }
}
