package org.elchi.cli;

/** JSON on one line, as exports have it. */
final class Json {
    private Json() {}

    /** The JSON of maps, lists, texts, numbers, truth values and values of slots. */
    static String of(Object value) {
        return org.elchi.writing.export.Json.of(value);
    }
}
