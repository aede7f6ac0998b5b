package org.elchi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.elchi.register.Held;
import org.elchi.register.Location;
import org.elchi.register.carrying.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi restore}: a register from a back-up. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Makes a register from a back-up, in a place where there is none, and checks each document. A restore"
                        + " that is stopped leaves no register.",
        footer = {
            "",
            "Examples:",
            "  elchi restore elchi-2025-11-15.db",
            "  elchi restore elchi.db --register postgresql://host/elchi"
        })
final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What 'elchi backup' has made.")
    private Path file = Path.of("");

    @Option(
            names = "--without-damaged",
            description = "Leave out documents whose bytes are not those that were received, and restore the rest.")
    private boolean withoutDamaged;

    @Option(names = "--json", description = "Print what the register holds as a JSON object.")
    private boolean json;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    private final Screen screen;
    private boolean damaged;

    RestoreCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Location place = register.location(System.getenv());
        Held held = new Restore(file, !withoutDamaged, this::damaged).to(place);
        String next = held.unread() > 0 ? "; 'elchi rebuild' makes its records" : "";
        Carried.tell(screen, json, "restored to " + place + ": ", next, held);
        return damaged ? Exit.SOME_FAILED : Exit.OK;
    }

    private void damaged(String line) {
        damaged = true;
        screen.tell(line);
    }
}
