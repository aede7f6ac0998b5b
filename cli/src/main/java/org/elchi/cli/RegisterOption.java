package org.elchi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.Location;
import org.elchi.register.Making;
import org.elchi.register.Register;
import org.elchi.register.merging.Merging;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --register DIR}, for every command that needs the register. */
final class RegisterOption {
    /** More than this is another program's that is reading just now. */
    private static final int MOST_LEFT = 2_000;

    @Option(
            names = "--register",
            paramLabel = "DIR|URL",
            description =
                    "Folder of the register, or postgresql://host/database; else $ELCHI_REGISTER, else elchi in the"
                            + " user's data folder.")
    private @Nullable String place;

    /** Opens the register, or begins one, to keep what is made so. */
    Register open(Making making) {
        return Register.open(location(System.getenv()), making);
    }

    /** Opens the register that must be there, to look into it; what a stopped program left half done is done before. */
    Register look(Merging merging) {
        Location location = there();
        Register register = Register.look(location, merging);
        int pending = register.pending(MOST_LEFT + 1);
        if (pending > 0 && pending <= MOST_LEFT && writable(location)) {
            Making making = new Making("", merging, Making.none(), Outlooks.load());
            try (Register writer = Register.open(location, making)) {
                writer.settle();
            }
        }
        return register;
    }

    private static boolean writable(Location location) {
        return !(location instanceof Location.Folder folder) || Files.isWritable(folder.path());
    }

    /** Opens the register that must be there, to look into it; tells where it holds documents that nobody has read. */
    Register look(Merging merging, Screen screen) {
        Register register = look(merging);
        int unread = register.unread();
        if (unread > 0) {
            screen.tell("elchi: " + unread
                    + " documents of the register have not been read yet; 'elchi rebuild' does that");
        }
        register.begun()
                .ifPresent(
                        what -> screen.tell("elchi: " + what + " has not ended; where it was stopped, run it again"));
        return register;
    }

    /** Opens the register that must be there. */
    Register existing(Making making) {
        return Register.open(there(), making);
    }

    Location there() {
        Location location = location(System.getenv());
        if (!Register.exists(location)) {
            throw new Exit.World("there is no register in " + location + " yet; 'elchi read PATH' begins one");
        }
        return location;
    }

    Location location(Map<String, String> environment) {
        String named = Optional.ofNullable(place)
                .or(() -> named(environment, "ELCHI_REGISTER"))
                .or(() -> named(environment, "XDG_DATA_HOME").map(data -> data + "/elchi"))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share", "elchi")
                        .toString());
        try {
            return Location.parse(named);
        } catch (IllegalArgumentException e) {
            throw new Exit.Usage("--register: " + e.getMessage());
        }
    }

    private static Optional<String> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }
}
