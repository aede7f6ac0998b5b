package org.elchi.reading.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.reading.frame.Slot.Holds;

/** The slots of each kind of fact and what each may hold, as the frames and {@code frames/codes.tsv} declare them. */
public final class Slots {
    private static final String CODES = "codes.tsv";
    private static final String FALLBACK = "value ";
    private static final String CURRENCY = "currency";
    private static final String DONE = "done";
    private static final Map<String, Holds> TYPES = Map.ofEntries(
            Map.entry("state", Holds.STATE),
            Map.entry("organisation", Holds.ORGANISATION),
            Map.entry("person", Holds.PERSON),
            Map.entry("city", Holds.PLACE),
            Map.entry("region", Holds.PLACE),
            Map.entry("place", Holds.PLACE),
            Map.entry("money", Holds.NUMBER),
            Map.entry("number", Holds.NUMBER),
            Map.entry("percent", Holds.NUMBER),
            Map.entry("ordinal", Holds.ORDINAL),
            Map.entry("date", Holds.DATE));

    private final Frames frames;
    private final Map<String, List<String>> codes;

    private Slots(Frames frames, Map<String, List<String>> codes) {
        this.frames = frames;
        this.codes = codes;
    }

    /** The slots of the bundled frames. */
    public static Slots load() {
        return of(Frames.load(), Data.bundled("frames"));
    }

    static Slots of(Frames frames, Data data) {
        Problems problems = new Problems();
        Map<String, List<String>> codes = new TreeMap<>();
        data.read(CODES);
        for (Row row : Tsv.read(data, CODES, 2, problems)) {
            codes.put(row.cell(0), List.of(row.cell(1).split(" ")));
        }
        problems.raise();
        return new Slots(frames, codes);
    }

    /** The kinds of facts, in the order of their names. */
    public List<String> kinds() {
        return frames.all().stream().map(Frame::name).toList();
    }

    /** The slots of a kind: what makes it what it is first; none where there is no such kind. */
    public List<Slot> of(String kind) {
        return frames.frame(kind).map(this::slots).orElse(List.of());
    }

    public Optional<Slot> slot(String kind, String name) {
        return of(kind).stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    /** Slots of which one at least must be filled beside the required ones; none where nothing more is needed. */
    public List<String> needsOne(String kind, Map<String, String> filled) {
        return frames.frame(kind)
                .filter(frame -> frame.needsOneUnless().entrySet().stream()
                        .noneMatch(unless -> unless.getValue().contains(filled.getOrDefault(unless.getKey(), ""))))
                .map(Frame::needsOne)
                .filter(needed -> needed.stream().noneMatch(filled::containsKey))
                .orElse(List.of());
    }

    /** The codes of a vocabulary; none where its words stand for no code. */
    public List<String> codes(String vocabulary) {
        return codes.getOrDefault(vocabulary, List.of());
    }

    private List<Slot> slots(Frame frame) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        frame.roles().stream()
                .filter(role -> !role.options().hidden())
                .forEach(role -> slots.put(role.name(), slot(role)));
        frame.given().forEach((name, allowed) -> slots.put(name, given(frame, name, allowed)));
        if (frame.roles().stream().anyMatch(Slots::isMoney)) {
            slots.put(CURRENCY, new Slot(CURRENCY, false, 1, false, EnumSet.of(Holds.CURRENCY), List.of()));
        }
        List<Slot> ordered = new ArrayList<>(slots.values());
        ordered.sort(java.util.Comparator.comparing(slot -> !slot.required()));
        return ordered;
    }

    private static boolean isMoney(Role role) {
        return role.fills("money");
    }

    /** A slot that may say {@code done} says so where it is left out. */
    private static Slot given(Frame frame, String name, List<String> allowed) {
        boolean closed = !allowed.isEmpty() && !allowed.contains(DONE);
        boolean required = closed || frame.sameEvent().contains(name);
        return new Slot(name, false, 1, required, EnumSet.of(allowed.isEmpty() ? Holds.TEXT : Holds.CODE), allowed);
    }

    private Slot slot(Role role) {
        List<String> allowed = allowed(role);
        Set<Holds> holds = EnumSet.noneOf(Holds.class);
        role.fills().forEach(type -> holds.add(holds(role, type)));
        if (role.options().as().equals("state")) {
            holds.retainAll(EnumSet.of(Holds.STATE, Holds.ORGANISATION));
        }
        return new Slot(role.name(), role.many(), role.least(), role.required(), holds, allowed);
    }

    private Holds holds(Role role, String type) {
        if (role.options().text()) {
            return Holds.TEXT;
        }
        return TYPES.getOrDefault(type, codes.containsKey(type) ? Holds.CODE : Holds.TEXT);
    }

    private List<String> allowed(Role role) {
        return Stream.concat(
                        role.fills().stream().flatMap(type -> codes(type).stream()),
                        role.fallback().filter(other -> other.startsWith(FALLBACK)).stream()
                                .flatMap(other -> Arrays.stream(
                                        other.substring(FALLBACK.length()).split(" "))))
                .distinct()
                .collect(Collectors.toList());
    }
}
