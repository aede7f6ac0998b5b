package org.elchi.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the command line asks for: {@code --name} or {@code --name=value}, then files.
 *
 * @param named options by their names
 * @param files the rest
 */
record Options(Map<String, String> named, List<String> files) {
    static Options of(String... arguments) {
        Map<String, String> named = new TreeMap<>();
        List<String> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("--")) {
                String[] pair = argument.substring(2).split("=", 2);
                named.put(pair[0], pair.length > 1 ? pair[1] : "");
            } else {
                files.add(argument);
            }
        }
        return new Options(named, files);
    }

    boolean has(String name) {
        return named.containsKey(name);
    }

    int number(String name, int otherwise) {
        return named.containsKey(name) ? Integer.parseInt(named.getOrDefault(name, "")) : otherwise;
    }

    double real(String name, double otherwise) {
        return named.containsKey(name) ? Double.parseDouble(named.getOrDefault(name, "")) : otherwise;
    }

    String text(String name, String otherwise) {
        return named.getOrDefault(name, otherwise);
    }
}
