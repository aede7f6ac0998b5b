package org.elchi.writing.plot;

/** Text from outside made safe for a drawing: no control characters, nothing that turns the writing direction, nothing that XML forbids. */
final class Clean {
    private Clean() {}

    /** The text on one line. */
    static String line(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> !invisible(c)).forEach(c -> clean.appendCodePoint(parting(c) ? ' ' : c));
        return clean.toString().replaceAll(" +", " ").strip();
    }

    private static boolean parting(int c) {
        return Character.isWhitespace(c) || Character.isISOControl(c);
    }

    private static boolean invisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
