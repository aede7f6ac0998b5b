package org.elchi.language.data;

/**
 * A mistake in a data file.
 *
 * @param file path of the file below its data folder
 * @param line from 1
 * @param column from 1
 * @param message what was found and what would be right
 */
public record Problem(String file, int line, int column, String message) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
