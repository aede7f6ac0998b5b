package org.elchi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elchi.authority.Authority;
import org.elchi.register.Filter;
import org.elchi.register.Promises;
import org.elchi.register.Register;
import org.elchi.register.following.Following;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.writing.States;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Exporters;
import org.elchi.writing.export.Holdings;
import org.jspecify.annotations.Nullable;

/** Writes the records of a filter in one form: to a file or a folder, whole or not at all, or to standard output. */
final class FormExport {
    private static final String NAME = "Elchi";
    private static final int PAGE = 500;

    private final Screen screen;
    private final Exporters.Form form;
    private final Exporter exporter;
    private final Optional<Path> to;
    private final boolean force;

    FormExport(Screen screen, Exporters.Form form, String language, Optional<Path> to, boolean force) {
        this.screen = screen;
        this.form = form;
        this.exporter = form.exporter(language);
        this.to = to;
        this.force = force;
        check();
    }

    private void check() {
        if (exporter instanceof Exporter.ToFolder && to.isEmpty()) {
            throw new Exit.Usage(form.name() + " is several files; --to names the folder for them");
        }
        if (form.binary() && to.isEmpty() && Screen.isTerminal(1)) {
            throw new Exit.Usage(form.name() + " is no text for a terminal; --to names the file to be written");
        }
        switch (exporter) {
            case Exporter.ToFile one -> to.ifPresent(Target::checkFile);
            case Exporter.ToFolder several -> to.ifPresent(folder -> Target.checkFolder(folder, force));
        }
    }

    /** Writes what is asked for and gives the number of records. */
    int of(Register register, RecordsOption wanted, @Nullable String kind, Authority authority, LocalDate asOf) {
        Merging merging = Merging.load();
        Filter filter = wanted.filter(kind, merging, States.of(authority));
        List<Record> records;
        Holdings holdings;
        try (Waiting waiting = new Waiting(screen, System::nanoTime)) {
            records = records(register, filter, merging.types(), waiting);
            holdings =
                    new Holdings(NAME, records, new Promises(register, Following.load()).in(records), authority, asOf);
            write(holdings, waiting);
        } catch (IOException e) {
            throw new Exit.World(
                    "cannot write " + to.map(Path::toString).orElse("to standard output") + ": " + Target.reason(e));
        }
        tell(holdings);
        return records.size();
    }

    private static List<Record> records(Register register, Filter filter, List<String> types, Waiting waiting) {
        List<Record> records = new ArrayList<>();
        List<Record> page;
        do {
            page = register.records(filter.page(PAGE, records.size()));
            records.addAll(page);
            waiting.at("read " + records.size() + " records");
        } while (page.size() == PAGE);
        records.sort(Comparator.comparingInt((Record record) -> types.indexOf(record.type()))
                .thenComparing(Record::id));
        return records;
    }

    private void write(Holdings holdings, Waiting waiting) throws IOException {
        switch (exporter) {
            case Exporter.ToFile one -> {
                if (to.isPresent()) {
                    Target.file(to.get(), out -> one.write(holdings, waiting.counting(out)));
                } else {
                    OutputStream out = screen.out();
                    one.write(holdings, out);
                    out.flush();
                }
            }
            case Exporter.ToFolder several ->
                Target.folder(to.orElseThrow(), folder -> several.write(holdings, folder));
        }
    }

    private void tell(Holdings holdings) {
        if (holdings.records().isEmpty()) {
            screen.tell("the register holds nothing like that; what was written is empty");
        }
        Map<String, Integer> leftOut = new TreeMap<>(exporter.leftOut(holdings));
        if (!leftOut.isEmpty()) {
            screen.tell("left out, as " + form.name() + " has no place for them: "
                    + leftOut.entrySet().stream()
                            .map(kind -> kind.getValue() + " " + kind.getKey())
                            .collect(Collectors.joining(", ")));
        }
    }
}
