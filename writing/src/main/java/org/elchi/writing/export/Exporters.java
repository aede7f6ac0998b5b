package org.elchi.writing.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.elchi.writing.export.linked.JsonLd;
import org.elchi.writing.export.linked.Turtle;

/** The forms that there are, by name. A new one is a line here. */
public final class Exporters {
    private static final List<Form> FORMS = List.of(
            Form.text("jsonl", "application/jsonl", "jsonl", JsonLines::new),
            Form.text("jsonld", "application/ld+json", "jsonld", JsonLd::new),
            Form.text("turtle", "text/turtle", "ttl", Turtle::new));

    private Exporters() {}

    /**
     * A form by its name.
     *
     * @param mediaType of its file, or of the files in its folder
     * @param extension of its file, or of the files in its folder, without a dot
     * @param binary whether it is no text
     */
    public record Form(String name, String mediaType, String extension, boolean binary, Supplier<Exporter> maker) {
        static Form text(String name, String mediaType, String extension, Supplier<Exporter> maker) {
            return new Form(name, mediaType, extension, false, maker);
        }

        static Form binary(String name, String mediaType, String extension, Supplier<Exporter> maker) {
            return new Form(name, mediaType, extension, true, maker);
        }

        public Exporter exporter() {
            return maker.get();
        }
    }

    public static List<String> names() {
        return FORMS.stream().map(Form::name).toList();
    }

    public static Optional<Form> named(String name) {
        return FORMS.stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
