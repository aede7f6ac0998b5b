package org.elchi.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.elchi.reading.Reader;
import org.elchi.register.Changes;
import org.elchi.register.Making;
import org.elchi.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code elchi rebuild}: all that is derived made again. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Reads all documents of the register again, makes its records anew and shows what has changed;"
                + " documents and decisions stay. Until it ends the register is as it was.",
        footer = {"", "Examples:", "  elchi rebuild", "  elchi rebuild --json > changes.json"})
final class RebuildCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 20;

    @Option(names = "--json", description = "Print all that has changed as one JSON object.")
    private boolean json;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents to read at once; all cores if not given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;

    RebuildCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Reader reader = world.reader();
        Making making = world.making(reader);
        try (Register open = register.existing(making)) {
            Changes changes = rebuild(open, reader, making);
            if (json) {
                screen.out().println(Json.of(line(changes)));
            } else {
                tell(changes);
            }
        }
        return Exit.OK;
    }

    private Changes rebuild(Register open, Reader reader, Making making) {
        try (Progress progress = new Progress(screen, System::nanoTime, "documents", open.size())) {
            Rereading rereading = new Rereading(screen, reader, making, threads, progress);
            return open.rebuild(rereading::read, (done, all) -> {});
        }
    }

    private void tell(Changes changes) {
        screen.tell("read again: " + changes.documents() + " documents; facts " + shown(changes.facts()) + ", records "
                + shown(changes.records()));
        list("new", changes.added());
        list("gone", changes.gone());
        list("changed", changes.changed());
        if (!changes.lost().isEmpty()) {
            screen.tell("decisions that no longer find what they are about: "
                    + changes.lost().stream().map(number -> "#" + number).collect(Collectors.joining(", "))
                    + "; see 'elchi log --lost'");
        }
    }

    private static String shown(Changes.Count count) {
        return count.before() == count.after() ? count.after() + " as before" : count.before() + " → " + count.after();
    }

    private void list(String what, List<String> ids) {
        if (!ids.isEmpty()) {
            screen.out().println(screen.bold(what) + screen.faint(" (" + ids.size() + ")"));
            ids.stream().limit(MOST_SHOWN).forEach(id -> screen.out().println("  " + id));
            if (ids.size() > MOST_SHOWN) {
                screen.out().println("  … and " + (ids.size() - MOST_SHOWN) + " more; --json gives all");
            }
        }
    }

    private static Map<String, Object> line(Changes changes) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("documents", changes.documents());
        line.put(
                "facts",
                Map.of(
                        "before",
                        changes.facts().before(),
                        "after",
                        changes.facts().after()));
        line.put(
                "records",
                Map.of(
                        "before",
                        changes.records().before(),
                        "after",
                        changes.records().after()));
        line.put("new", changes.added());
        line.put("gone", changes.gone());
        line.put("changed", changes.changed());
        line.put("lost", changes.lost());
        return line;
    }
}
