package org.elchi.authority;

import java.util.Optional;

/**
 * Where a place lies, in WGS 84; of a region or a water, some point well inside it.
 *
 * @param latitude degrees north, south negative
 * @param longitude degrees east, west negative
 */
public record Coordinates(double latitude, double longitude) {
    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    public Coordinates {
        if (!(Math.abs(latitude) <= POLE && Math.abs(longitude) <= DATE_LINE)) {
            throw new IllegalArgumentException(
                    "found " + latitude + " north and " + longitude + " east, need degrees of latitude and longitude");
        }
    }

    /** Reads decimal degrees; nothing where they are no numbers or name no point of the earth. */
    static Optional<Coordinates> parse(String latitude, String longitude) {
        try {
            return Optional.of(new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As {@link #of} reads it. */
    @Override
    public String toString() {
        return latitude + " " + longitude;
    }

    /** The coordinates of a text that {@link #toString} wrote; nothing for any other. */
    static Optional<Coordinates> of(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? Optional.empty() : parse(text.substring(0, blank), text.substring(blank + 1));
    }
}
