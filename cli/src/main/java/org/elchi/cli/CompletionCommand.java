package org.elchi.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elchi completion}: a script that completes commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script with which a shell completes commands and options.",
        footer = {
            "",
            "Examples:",
            "  source <(elchi completion bash)                        for this shell",
            "  elchi completion bash > ~/.local/share/bash-completion/completions/elchi",
            "  elchi completion zsh >> ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {
    /** Shells with a script. */
    enum Shell {
        bash,
        zsh
    }

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.bash;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Screen screen;

    CompletionCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        String prelude = shell == Shell.zsh ? "autoload -U +X compinit && compinit\n" : "";
        screen.out().print(prelude + AutoComplete.bash("elchi", spec.root().commandLine()));
        return Exit.OK;
    }
}
