package org.elchi.authority.matching;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** The sounds that names are read in, and how far they stand apart in the spellings of one name. */
final class Sounds {
    /** What letters stand for that stand for nothing. */
    static final int SILENT = 0;

    static final String NONE = "-";

    /** Where in a word a sound is that the other spelling lacks. */
    enum Place {
        MIDDLE,
        FIRST,
        LAST
    }

    private static final float UNKNOWN = 2f;
    private static final String CLASS = "=";
    private static final String KEY = "key";
    private static final String COARSE = "coarse";

    private final Map<Character, Integer> numbers = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();
    private float[][] apart = {};
    private final Map<Place, float[]> missing = new EnumMap<>(Place.class);
    private final Map<UnicodeScript, Map<Place, float[]>> unwritten = new EnumMap<>(UnicodeScript.class);
    private char[] key = {};
    private char[] coarse = {};

    private Sounds() {}

    static Sounds load(Data data, Problems problems) {
        Sounds sounds = new Sounds();
        for (Row row : Tsv.read(data, "sounds.tsv", 3, problems)) {
            sounds.row(row, problems);
        }
        for (UnicodeScript script : UnicodeScript.values()) {
            sounds.unwritten.putIfAbsent(script, sounds.missing);
        }
        return sounds;
    }

    private void row(Row row, Problems problems) {
        try {
            switch (row.cell(1)) {
                case CLASS -> define(row.cell(0), row.cell(2));
                case KEY -> fold(key, row);
                case COARSE -> fold(coarse, row);
                case NONE -> missing(row.cell(0), Float.parseFloat(row.cell(2)), row.cell(3));
                default -> pair(row.cell(0), row.cell(1), Float.parseFloat(row.cell(2)));
            }
        } catch (IllegalArgumentException e) {
            problems.add(row, "need sounds, a number, and perhaps first, last or a script; found " + row.cells());
        }
    }

    private void define(String name, String members) {
        classes.put(name, members);
        for (char sound : members.toCharArray()) {
            numbers.putIfAbsent(sound, numbers.size() + 1);
        }
        int size = numbers.size() + 1;
        apart = new float[size][size];
        for (int i = 0; i < size; i++) {
            Arrays.fill(apart[i], UNKNOWN);
            apart[i][i] = 0;
        }
        for (Place place : Place.values()) {
            float[] costs = new float[size];
            Arrays.fill(costs, UNKNOWN);
            costs[SILENT] = 0;
            missing.put(place, costs);
        }
        key = plain();
        coarse = plain();
    }

    private char[] plain() {
        char[] plain = new char[numbers.size() + 1];
        numbers.forEach((sound, number) -> plain[number] = sound);
        return plain;
    }

    private int[] members(String cell) {
        return classes.getOrDefault(cell, cell)
                .chars()
                .map(c -> number((char) c))
                .toArray();
    }

    private void fold(char[] fold, Row row) {
        for (int sound : members(row.cell(0))) {
            fold[sound] = row.cell(2).equals(NONE) ? 0 : row.cell(2).charAt(0);
        }
    }

    private void pair(String first, String second, float distance) {
        for (int one : members(first)) {
            for (int other : members(second)) {
                if (one != other) {
                    apart[one][other] = distance;
                    apart[other][one] = distance;
                }
            }
        }
    }

    private void missing(String cell, float distance, String where) {
        for (int sound : members(cell)) {
            switch (where) {
                case "" -> missing.values().forEach(costs -> costs[sound] = distance);
                case "first" -> costs(missing, Place.FIRST)[sound] = distance;
                case "last" -> costs(missing, Place.LAST)[sound] = distance;
                default -> unwritten(UnicodeScript.forName(where), sound, distance);
            }
        }
    }

    private void unwritten(UnicodeScript script, int sound, float distance) {
        Map<Place, float[]> costs = unwritten.computeIfAbsent(script, s -> copy());
        costs.values().forEach(place -> place[sound] = Math.min(place[sound], distance));
    }

    private Map<Place, float[]> copy() {
        Map<Place, float[]> copy = new EnumMap<>(Place.class);
        missing.forEach((place, costs) -> copy.put(place, costs.clone()));
        return copy;
    }

    private static float[] costs(Map<Place, float[]> costs, Place place) {
        return costs.getOrDefault(place, new float[0]);
    }

    /** @throws IllegalArgumentException where there is no such sound */
    int number(char sound) {
        Integer number = sound == NONE.charAt(0) ? Integer.valueOf(SILENT) : numbers.get(sound);
        if (number == null) {
            throw new IllegalArgumentException("no sound: " + sound);
        }
        return number;
    }

    /** By the numbers of two sounds, how far they stand apart. */
    float[][] apart() {
        return apart;
    }

    /** By the number of a sound, how strange it is that a spelling in this script lacks it. */
    float[] missing(UnicodeScript script, Place place) {
        return costs(unwritten.getOrDefault(script, missing), place);
    }

    /** What the sound is in keys that are equal for what no two presses tell apart; 0 where nothing. */
    char key(int sound) {
        return key[sound];
    }

    /** What the sound is in keys that are equal for most spellings of a name; 0 where nothing. */
    char coarse(int sound) {
        return coarse[sound];
    }
}
