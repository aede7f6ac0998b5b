package org.elchi.desk.entrance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Role;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.accounts.Trail.Event;

/** {@code /audit}: who signed in and who changed users, for those who administer. */
public final class AuditPage implements Page {
    private static final int PAGE = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Room room;

    public AuditPage(Room room) {
        this.room = room;
    }

    /** What the page shows, the newest first; {@code page} counts from 1. */
    public record Model(boolean guarded, List<Event> events, int page, boolean more) {}

    @Override
    public void answers(Routes routes) {
        routes.get("/audit", Role.ADMINISTER, this::show);
    }

    private void show(Call call) {
        boolean guarded = room.entrance().isGuarded();
        List<Event> all = guarded ? room.entrance().trail().all() : List.of();
        switch (call.parameter("format").orElse("")) {
            case "csv" -> file(call, "csv", "text/csv; charset=utf-8", csv(all));
            case "jsonl" -> file(call, "jsonl", "application/jsonl; charset=utf-8", jsonl(all));
            default -> show(call, guarded, all);
        }
    }

    private static void show(Call call, boolean guarded, List<Event> all) {
        int page = Math.max(1, call.number("page", 1));
        List<Event> here = all.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
        call.show(Sheet.of(
                "entrance/audit",
                call.words().say("audit.title"),
                new Model(guarded, here, page, all.size() > (long) page * PAGE)));
    }

    private static void file(Call call, String ending, String type, String content) {
        call.context()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"audit." + ending + "\"")
                .result(content);
    }

    private static String jsonl(List<Event> events) {
        return events.stream().map(AuditPage::line).collect(Collectors.joining());
    }

    private static String line(Event event) {
        try {
            return JSON.writeValueAsString(event) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String csv(List<Event> events) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180)) {
            table.printRecord("when", "who", "what", "about", "from");
            for (Event event : events) {
                table.printRecord(Stream.of(event.when(), event.who(), event.what(), event.about(), event.from())
                        .map(AuditPage::plain)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A name that somebody typed must not be taken for a formula. */
    private static String plain(String cell) {
        return cell.matches("[=+\\-@].*") ? "'" + cell : cell;
    }
}
