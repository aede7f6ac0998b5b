package org.elchi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.authority.Authority;
import org.elchi.language.data.Data;
import org.elchi.language.data.Once;
import org.elchi.reading.Findings;
import org.elchi.reading.Reader;
import org.elchi.register.Making;
import org.elchi.register.comparing.Press;
import org.elchi.register.merging.Gists;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Gist;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --world DIR}, for every command that needs to know who and what there is. */
final class WorldOption {
    private static final Once<Authority> WORLD = Once.of(Authority::load);
    private static final Once<Reader> READER = Once.of(() -> Reader.load(WORLD::get));

    @Option(
            names = "--world",
            paramLabel = "DIR",
            description = "Folder of people, places and so on of your own, in the form of world/; else $ELCHI_WORLD.")
    private @Nullable Path folder;

    private @Nullable Gists gists;

    Authority authority() {
        return own().map(Authority::loadUnder).orElseGet(WORLD::get);
    }

    /** Whose each document is. */
    Press press() {
        Data bundled = Data.bundled("world");
        return Press.load(own().map(bundled::under).orElse(bundled));
    }

    Reader reader() {
        return own().map(own -> Reader.load(() -> Authority.loadUnder(own))).orElseGet(READER::get);
    }

    /** How what is derived is made, with this world and a reader of it. */
    Making making(Reader reader) {
        Gists gists = Gists.of(reader);
        return new Making(readerName(), Merging.load(), gists::of, Outlooks.load());
    }

    /** The same where most often nothing is to be read: the reader is loaded when it is first needed. */
    Making making() {
        return new Making(readerName(), Merging.load(), this::gists, Outlooks.load());
    }

    private synchronized List<Gist> gists(Findings findings) {
        Gists made = Optional.ofNullable(gists).orElseGet(() -> Gists.of(reader()));
        gists = made;
        return made.of(findings);
    }

    /** Names the reader that reads with this world. */
    String readerName() {
        return ReaderName.of(own().map(List::of).orElse(List.of()));
    }

    private Optional<Data> own() {
        return folder(System.getenv()).map(place -> {
            if (!Files.isDirectory(place)) {
                throw new Exit.Usage("there is no folder " + place + "; --world names a folder in the form of world/");
            }
            Data data = Data.of(place);
            if (data.files().stream().noneMatch(file -> Authority.reads(file) || file.equals(Press.OUTLETS))) {
                throw new Exit.Usage(place + " holds nothing of the world, such as people.yaml or people/XX.yaml");
            }
            return data;
        });
    }

    private Optional<Path> folder(Map<String, String> environment) {
        return Optional.ofNullable(folder)
                .or(() -> Optional.ofNullable(environment.get("ELCHI_WORLD"))
                        .filter(value -> !value.isBlank())
                        .map(Path::of));
    }
}
