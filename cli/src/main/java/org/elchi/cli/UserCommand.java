package org.elchi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code elchi user}: who may use a desk that others reach. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = "Says who may use a desk that others reach, and what they may do.",
        subcommands = {
            UserAddCommand.class,
            UserListCommand.class,
            UserRoleCommand.class,
            UserPasswordCommand.class,
            UserRemoveCommand.class,
            UserTokenCommand.class
        },
        footer = {
            "",
            "Roles: read sees all, review also decides, administer also says who may do what.",
            "Passwords are asked for, or read from standard input; they are kept as Argon2id only.",
            "",
            "Examples:",
            "  elchi user add aigerim --role review",
            "  elchi user token add aigerim --for feeds --role read --days 90",
            "  elchi user list"
        })
final class UserCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
