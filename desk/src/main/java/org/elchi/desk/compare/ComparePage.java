package org.elchi.desk.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Refusal;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.deciding.Ids;
import org.elchi.register.Register;
import org.elchi.register.comparing.Comparison;
import org.elchi.register.comparing.Side;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** {@code /compare/{id}}: one record as each country's, each language's press or each outlet tells it. */
public final class ComparePage implements Page {
    private final Room room;

    public ComparePage(Room room) {
        this.room = room;
    }

    @Override
    public void answers(Routes routes) {
        routes.page("/compare/{id}", this::show);
    }

    private void show(Call call) {
        String id = call.part("id");
        List<Record> found = Ids.fits(id) ? call.shelf().look(register -> register.byPrefix(id)) : List.of();
        if (found.size() != 1 || !found.getFirst().id().equals(id)) {
            call.goOn("/records/" + id);
            return;
        }
        Side.By by = by(call);
        Comparison comparison = call.shelf().look(register -> compared(found.getFirst(), by, register));
        Versions versions = new Laying(call.words(), by).of(comparison);
        call.show(Sheet.of("compare", call.words().told(found.getFirst()), versions)
                .with(register -> register.byPrefix(id)));
    }

    private static Side.By by(Call call) {
        String asked = call.parameter("by").orElse("country");
        for (Side.By by : Side.By.values()) {
            if (by.name().toLowerCase(Locale.ROOT).equals(asked)) {
                return by;
            }
        }
        throw new Refusal(400, call.words().say("wrong.request"));
    }

    private Comparison compared(Record record, Side.By by, Register register) {
        List<Record> beside = register.ofDocuments(
                record.tellings().stream().map(Telling::sha256).collect(Collectors.toSet()));
        return Comparison.of(record, room.knowledge().press(), by, beside);
    }
}
