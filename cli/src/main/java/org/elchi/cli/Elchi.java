package org.elchi.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code elchi}. */
@Command(
        name = "elchi",
        version = "elchi 0.1.0",
        mixinStandardHelpOptions = true,
        description = "The register of what states have said, signed and promised each other.")
final class Elchi implements Runnable {
    private Elchi() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Elchi()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
