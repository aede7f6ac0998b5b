package org.elchi.cli;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who decides, why and on which register, for every command by which something is decided. */
final class DecisionOption {
    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who decides this; else $ELCHI_AUTHOR, else the user's name on this system.")
    private @Nullable String author;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private @Nullable String reason;

    @Option(names = "--json", description = "One JSON object a decision.")
    private boolean json;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    /** Opens the register to decide something. */
    Deciding open(Screen screen) {
        return new Deciding(register.existing(world.making()), this, screen);
    }

    WorldOption world() {
        return world;
    }

    boolean json() {
        return json;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason).filter(text -> !text.isBlank());
    }

    /** Who decides; nobody where a blank name is given. */
    Optional<String> author(Map<String, String> environment) {
        return Optional.ofNullable(author)
                .or(() -> self(environment))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    /** Who uses the program. */
    static Optional<String> self(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("ELCHI_AUTHOR"))
                .filter(name -> !name.isBlank())
                .or(() -> Optional.ofNullable(System.getProperty("user.name")))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }
}
