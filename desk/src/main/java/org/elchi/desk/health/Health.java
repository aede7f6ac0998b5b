package org.elchi.desk.health;

import java.util.LinkedHashMap;
import java.util.Map;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Role;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.register.RegisterException;
import org.elchi.writing.export.Json;

/** {@code /health} and {@code /metrics}. */
public final class Health implements Page {
    private static final int UNAVAILABLE = 503;

    private final Room room;
    private final Meters meters;

    public Health(Room room, Meters meters) {
        this.room = room;
        this.meters = meters;
    }

    @Override
    public void answers(Routes routes) {
        routes.get("/health", Role.ANYBODY, this::health);
        routes.get(
                "/metrics",
                room.settings().access().isOpenTo(room.settings().host()) ? Role.READ : Role.ANYBODY,
                this::metrics);
    }

    /** Whether the register opens, and in which state it is. */
    private void health(Call call) {
        Map<String, Object> object = new LinkedHashMap<>();
        try {
            long revision = room.shelf().revision();
            object.put("status", "up");
            object.put("version", room.settings().version());
            object.put("revision", revision);
        } catch (RegisterException | IllegalStateException e) {
            call.context().status(UNAVAILABLE);
            object.put("status", "down");
            object.put("version", room.settings().version());
        }
        call.context()
                .header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(Json.of(object) + "\n");
    }

    private void metrics(Call call) {
        call.context().header("Cache-Control", "no-store");
        meters.write(call.context());
    }
}
