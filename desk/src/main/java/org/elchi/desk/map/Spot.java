package org.elchi.desk.map;

import org.elchi.authority.Coordinates;

/**
 * Something that stands on a map.
 *
 * @param name as records have it
 * @param said as the language says it
 */
public record Spot(String name, String said, int records, Coordinates where) {}
