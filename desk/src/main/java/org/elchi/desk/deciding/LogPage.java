package org.elchi.desk.deciding;

import java.util.List;
import java.util.Optional;
import org.elchi.desk.Call;
import org.elchi.desk.Frame;
import org.elchi.desk.Page;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.log.Entries;
import org.elchi.desk.log.Entry;
import org.elchi.desk.log.Logbook;
import org.elchi.register.decision.Decision;

/** {@code /log}: all decisions, the newest first. */
public final class LogPage implements Page {
    private static final int SIZE = 50;

    /**
     * What the page shows.
     *
     * @param authors all who decided anything
     * @param author whose decisions alone are shown; empty for everybody's
     * @param lost whether lost ones alone are shown
     * @param newer the address of the page before
     * @param older the address of the next page
     * @param banner what was done last
     */
    public record Model(
            List<Entry> entries,
            List<String> authors,
            String author,
            boolean lost,
            Optional<String> newer,
            Optional<String> older,
            Optional<Banner> banner) {}

    @Override
    public void answers(Routes routes) {
        routes.page("/log", LogPage::show);
    }

    private static void show(Call call) {
        Logbook log = Logbook.of(call.shelf());
        String author = call.parameter("author").orElse("");
        boolean lost = call.parameter("lost").isPresent();
        int page = Math.max(1, call.number("page", 1));
        List<Decision> wanted = log.newest().stream()
                .filter(decision -> author.isEmpty() || decision.author().equals(author))
                .filter(decision -> !lost || log.isLost(decision))
                .skip((page - 1L) * SIZE)
                .limit(SIZE + 1L)
                .toList();
        Entries entries = new Entries(call.words(), log);
        Model model = new Model(
                wanted.stream().limit(SIZE).map(entries::of).toList(),
                log.newest().stream().map(Decision::author).distinct().sorted().toList(),
                author,
                lost,
                page > 1 ? Optional.of(address(author, lost, page - 1)) : Optional.empty(),
                wanted.size() > SIZE ? Optional.of(address(author, lost, page + 1)) : Optional.empty(),
                Banner.of(call, "?from=log"));
        call.show(Sheet.of("log", call.words().say("log.title"), model));
    }

    private static String address(String author, boolean lost, int page) {
        return "/log?page=" + page + (author.isEmpty() ? "" : "&author=" + Frame.encoded(author))
                + (lost ? "&lost=1" : "");
    }
}
