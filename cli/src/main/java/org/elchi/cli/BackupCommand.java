package org.elchi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.elchi.register.Held;
import org.elchi.register.carrying.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi backup}: the register as one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Copies the register, as it is at one moment, into one file, and checks the copy. Others may read and"
                        + " write meanwhile. A back-up that is stopped leaves no file.",
        footer = {
            "",
            "Examples:",
            "  elchi backup elchi-2025-11-15.db",
            "  elchi backup --force /mnt/copies/elchi.db",
            "  elchi backup --register postgresql://host/elchi elchi.db"
        })
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The file to be made; its folder must be there.")
    private Path file = Path.of("");

    @Option(names = "--force", description = "Replace the file if it is there, once the new one is whole.")
    private boolean force;

    @Option(names = "--json", description = "Print what the copy holds as a JSON object.")
    private boolean json;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    private final Screen screen;

    BackupCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Held held = Backup.of(register.there(), file, force);
        Carried.tell(screen, json, file + " holds ", "", held);
        return Exit.OK;
    }
}
