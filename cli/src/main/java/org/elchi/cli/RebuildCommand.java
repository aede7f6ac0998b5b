package org.elchi.cli;

import java.util.concurrent.Callable;
import org.elchi.cli.input.Texts;
import org.elchi.reading.Findings;
import org.elchi.reading.Reader;
import org.elchi.reading.Report;
import org.elchi.register.Register;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code elchi rebuild}: all that is derived made again. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Reads all documents of the register again and makes its records anew; documents and decisions stay.",
        footer = {"", "Example:", "  elchi rebuild"})
final class RebuildCommand implements Callable<Integer> {
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
        try (Register open = register.existing(world.readerName(), Merging.load())) {
            try (Progress progress = new Progress(screen, System::nanoTime, "documents", open.size())) {
                open.rebuild(document -> read(reader, document), (done, all) -> progress.step());
            }
            screen.tell("read again: " + open.size() + " documents, "
                    + open.records().size() + " records");
        }
        return Exit.OK;
    }

    private static Findings read(Reader reader, Document document) {
        String name = document.source().name();
        String text = Texts.of(document.content().bytes(), name);
        return reader.read(new Report(name, text, document.source().date()));
    }
}
