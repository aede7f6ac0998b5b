package org.elchi.cli;

/** How the program ends; documented in {@code docs/cli.md}. */
final class Exit {
    static final int OK = 0;
    static final int SOME_FAILED = 1;
    static final int USAGE = 2;
    static final int WORLD_FAILED = 3;

    private Exit() {}

    /** The command line asks for something that cannot be. */
    static final class Usage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Usage(String message) {
            super(message);
        }
    }

    /** Disk or terminal failed us. */
    static final class World extends RuntimeException {
        private static final long serialVersionUID = 1L;

        World(String message) {
            super(message);
        }
    }
}
