package org.elchi.sources;

/** What became of an input. */
public sealed interface Loaded {
    /** The input's name as people know it. */
    String name();

    /** It can be read. */
    record Ready(Document document) implements Loaded {
        @Override
        public String name() {
            return document.name();
        }
    }

    /**
     * It cannot be read.
     *
     * @param name path as given
     * @param problem what was wrong: {@code is empty}
     * @param remedy what to do: {@code convert it to text first}
     */
    record Refused(String name, String problem, String remedy) implements Loaded {
        public String line() {
            return name + ": " + problem + "; " + remedy;
        }
    }
}
