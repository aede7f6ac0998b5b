package org.elchi.language.identify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.elchi.language.identify.internal.Model;

/** The models that come with the program, one a script, each read when its script is first met. */
final class Models {
    private final Map<UnicodeScript, Optional<Model>> models = new ConcurrentHashMap<>();

    Optional<Model> of(UnicodeScript script, String code) {
        return models.computeIfAbsent(script, s -> read(code));
    }

    private static Optional<Model> read(String code) {
        try (InputStream stream = Models.class.getResourceAsStream(code + ".model")) {
            return stream == null ? Optional.empty() : Optional.of(Model.read(stream));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model of " + code, e);
        }
    }
}
