package org.elchi.desk.map;

import org.elchi.authority.Coordinates;

/** A line between the capitals of two states, with the number of visits. */
public record Tie(String one, String other, int visits, Coordinates from, Coordinates to) {}
