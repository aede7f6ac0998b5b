package org.elchi.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {
    /** The version, for example {@code 0.1.0}; {@code unbuilt} where the program runs from classes. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unbuilt");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"elchi " + number()};
    }
}
