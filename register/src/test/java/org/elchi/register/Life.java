package org.elchi.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.elchi.reading.Value;
import org.elchi.register.carrying.Backup;
import org.elchi.register.carrying.Export;
import org.elchi.register.carrying.Import;
import org.elchi.register.carrying.Restore;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Acts;
import org.elchi.register.decision.Anchor;
import org.elchi.register.decision.Cited;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Draft;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.register.record.Told;

/** A program that uses a register until it is killed, or has done so much, and says what it has done when it is done. */
final class Life {
    private final Register register;
    private final Random random;
    private boolean begun;

    private Life(Register register, Random random, boolean begun) {
        this.register = register;
        this.random = random;
        this.begun = begun;
    }

    /** What to do, where, with which seed, and what else that needs. */
    public static void main(String[] arguments) {
        Random random = new Random(Long.parseLong(arguments[2]));
        Location place = Location.parse(arguments[1]);
        int first = random.nextInt(4);
        if (first == 0) {
            say("begun");
        }
        Merging merging = Merging.load();
        if (arguments[0].equals("restore")) {
            say("begun");
            new Restore(Path.of(arguments[3]), true, damaged -> {}).to(place);
            say("done");
            return;
        }
        try (Register register = Register.open(place, Making.of("test-1", merging))) {
            if (first == 1) {
                say("begun");
            }
            new Life(register, random, first <= 1).live(arguments, place);
        }
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }

    private void live(String[] arguments, Location place) {
        switch (arguments[0]) {
            case "all" -> all(Integer.parseInt(arguments[3]), 1_000_000, 10);
            case "some" -> all(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]), 6);
            case "rebuild" -> {
                begin();
                rebuild();
            }
            case "backup" -> {
                begin();
                Backup.of(place, Path.of(arguments[3]), true);
            }
            case "export" -> {
                begin();
                new Export(Path.of(arguments[3]), damaged -> {}, () -> {}).of(register, true);
            }
            case "import" -> {
                begin();
                new Import(Path.of(arguments[3]), false, wrong -> {}).into(register, Made.reading(), () -> {});
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        say("done");
    }

    /** The first word: when it starts, or has opened the register, or is warm from a first deed. */
    private void begin() {
        if (!begun) {
            say("begun");
        }
        begun = true;
    }

    /** Adds so many documents from a number on, and decides and rebuilds in between. */
    private void all(int from, int many, int kinds) {
        int next = from;
        while (next - from < many) {
            switch (random.nextInt(kinds)) {
                case 0, 1, 2 -> decide();
                case 9 -> rebuild();
                default -> {
                    int last = Math.min(from + many, next + 1 + random.nextInt(5));
                    register.add(
                            IntStream.range(next, last).mapToObj(Made::incoming).toList());
                    IntStream.range(next, last).forEach(number -> say("kept " + number));
                    next = last;
                }
            }
            begin();
        }
    }

    private void rebuild() {
        register.rebuild(Made.reading(), (done, all) -> {});
        say("rebuilt");
    }

    private void decide() {
        Decision decision =
                register.decide(new Draft("Aigerim", Told.NOON, "", act(register.records()), Optional.of("why not")));
        say("decided " + decision.number() + " " + decision.act().kind() + " " + Acts.write(decision.act()));
    }

    private Act act(List<Record> records) {
        List<Decision> made = register.decisions();
        if (records.isEmpty() || random.nextInt(8) == 0) {
            Cited cited = new Cited("It was told.", "wire", Optional.empty(), Optional.empty(), Optional.empty());
            return new Act.Add("visit", Told.visit("Nobody " + random.nextInt(9), "KZ"), cited);
        }
        if (!made.isEmpty() && random.nextInt(6) == 0) {
            return new Act.Undo(made.get(random.nextInt(made.size())).number());
        }
        List<Anchor> all = new ArrayList<>(Register.anchors(some(records)));
        Collections.shuffle(all, random);
        return switch (random.nextInt(6)) {
            case 0 -> new Act.Confirm(all);
            case 1 -> new Act.Note(all, "note " + random.nextInt());
            case 2 -> new Act.Correct(all, "to", Optional.of(Value.of("TJ")));
            case 3 -> new Act.Merge(all);
            case 4 -> new Act.Split(all.subList(0, 1), all.subList(1, all.size()));
            default -> new Act.Dismiss(all.subList(0, 1));
        };
    }

    private List<Record> some(List<Record> records) {
        return List.of(records.get(random.nextInt(records.size())), records.get(random.nextInt(records.size())));
    }
}
