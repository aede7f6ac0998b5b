package org.elchi.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.Register;
import org.elchi.register.merging.Merging;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --register DIR}, for every command that needs the register. */
final class RegisterOption {
    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "Folder of the register; else $ELCHI_REGISTER, else elchi in the user's data folder.")
    private @Nullable Path folder;

    /** Opens the register, or begins one, to keep what a reader of this name finds. */
    Register open(String reader, Merging merging) {
        return Register.open(folder(System.getenv()), reader, merging);
    }

    /** Opens the register that must be there, to look into it. */
    Register look(Merging merging) {
        return Register.look(there(), merging);
    }

    /** Opens the register that must be there. */
    Register existing(String reader, Merging merging) {
        there();
        return open(reader, merging);
    }

    private Path there() {
        Path place = folder(System.getenv());
        if (!Register.exists(place)) {
            throw new Exit.World("there is no register in " + place + " yet; 'elchi read PATH' begins one");
        }
        return place;
    }

    Path folder(Map<String, String> environment) {
        return Optional.ofNullable(folder)
                .or(() -> named(environment, "ELCHI_REGISTER"))
                .or(() -> named(environment, "XDG_DATA_HOME").map(data -> data.resolve("elchi")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share", "elchi"));
    }

    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
