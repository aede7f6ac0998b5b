package org.elchi.language.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder of data files, on the class path or on disk; a user's folder can lie over a bundled one, file by file. */
public final class Data {
    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    private final TreeMap<String, Source> sources;

    private Data(TreeMap<String, Source> sources) {
        this.sources = sources;
    }

    /**
     * The folder that a module's jar carries, listed in its {@code index.txt}.
     *
     * @param folder name on the class path, without slashes: {@code lang}, {@code frames}, {@code world}
     */
    public static Data bundled(String folder) {
        ClassLoader loader = Data.class.getClassLoader();
        TreeMap<String, Source> sources = new TreeMap<>();
        for (String path : text(() -> resource(loader, folder + "/index.txt")).split("\\R")) {
            if (!path.isBlank()) {
                sources.put(path, () -> resource(loader, folder + "/" + path));
            }
        }
        return new Data(sources);
    }

    /** Files that lie beside a class on the class path. */
    public static Data beside(Class<?> neighbour, String... files) {
        TreeMap<String, Source> sources = new TreeMap<>();
        for (String file : files) {
            sources.put(
                    file,
                    () -> resource(
                            neighbour.getClassLoader(),
                            neighbour.getPackageName().replace('.', '/') + "/" + file));
        }
        return new Data(sources);
    }

    /** All files below a folder on disk. */
    public static Data of(Path folder) {
        TreeMap<String, Source> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> sources.put(
                            folder.relativize(file).toString().replace('\\', '/'), () -> Files.newInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the data folder " + folder, e);
        }
        return new Data(sources);
    }

    /** This data with the files of {@code upper} in place of those of the same path. */
    public Data under(Data upper) {
        TreeMap<String, Source> both = new TreeMap<>(sources);
        both.putAll(upper.sources);
        return new Data(both);
    }

    /** Only those of these files whose path is wanted. */
    public Data only(Predicate<String> wanted) {
        TreeMap<String, Source> some = new TreeMap<>(sources);
        some.keySet().removeIf(wanted.negate());
        return new Data(some);
    }

    /** Relative paths, with forward slashes, in order. */
    public Collection<String> files() {
        return List.copyOf(sources.keySet());
    }

    public boolean has(String path) {
        return sources.containsKey(path);
    }

    /** The text of a file that must be there. */
    public String read(String path) {
        Source source = sources.get(path);
        if (source == null) {
            throw new DataException(List.of(new Problem(path, 1, 1, "this file is missing")));
        }
        return text(source);
    }

    public Optional<String> find(String path) {
        return Optional.ofNullable(sources.get(path)).map(Data::text);
    }

    /** The bytes of a file that must be there. */
    public byte[] bytes(String path) {
        Source source = sources.get(path);
        if (source == null) {
            throw new DataException(List.of(new Problem(path, 1, 1, "this file is missing")));
        }
        return bytes(source);
    }

    private static InputStream resource(ClassLoader loader, String path) throws IOException {
        InputStream stream = loader.getResourceAsStream(path);
        if (stream == null) {
            throw new IOException("not on the class path: " + path);
        }
        return stream;
    }

    private static String text(Source source) {
        return new String(bytes(source), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Source source) {
        try (InputStream stream = source.open()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read data: " + e.getMessage(), e);
        }
    }
}
