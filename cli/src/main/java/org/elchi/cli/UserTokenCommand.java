package org.elchi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code elchi user token}: what lets programs in, in somebody's name. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Makes, shows and removes tokens, with which programs ask in a user's name.",
        subcommands = {UserTokenAddCommand.class, UserTokenListCommand.class, UserTokenRemoveCommand.class})
final class UserTokenCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
