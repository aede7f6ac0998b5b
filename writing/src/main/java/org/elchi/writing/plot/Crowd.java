package org.elchi.writing.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Boxes that are pushed apart until none overlaps another: sideways and down within a width, at last only down. */
final class Crowd {
    private static final int ROUNDS = 400;

    /** A box, by the place of what it is around and how far it reaches from there. */
    static final class Member {
        private double x;
        private double y;
        private final double half;
        private final double above;
        private final double below;

        Member(double x, double y, double half, double above, double below) {
            this.x = x;
            this.y = y;
            this.half = half;
            this.above = above;
            this.below = below;
        }

        double x() {
            return x;
        }

        double y() {
            return y;
        }

        double bottom() {
            return y + below;
        }

        /** Whether it shares any room with a box. */
        boolean meets(double left, double top, double right, double bottom) {
            return left < x + half && right > x - half && top < y + below && bottom > y - above;
        }

        private boolean meets(Member other) {
            return meets(other.x - other.half, other.y - other.above, other.x + other.half, other.y + other.below);
        }

        private void hold(double left, double right, double top) {
            x = Math.max(left + half, Math.min(right - half, x));
            y = Math.max(top + above, y);
        }
    }

    private Crowd() {}

    static void part(List<Member> members, double left, double right, double top) {
        members.forEach(member -> member.hold(left, right, top));
        boolean crowded = true;
        for (int round = 0; round < ROUNDS && crowded; round++) {
            crowded = false;
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    crowded |= push(members.get(i), members.get(j));
                }
            }
            members.forEach(member -> member.hold(left, right, top));
        }
        sink(members);
    }

    /** Pushes two apart the shorter way; says whether it had to. */
    private static boolean push(Member one, Member other) {
        if (!one.meets(other)) {
            return false;
        }
        double across = one.half + other.half - Math.abs(one.x - other.x);
        boolean below = other.y >= one.y;
        double down = below ? one.y + one.below - (other.y - other.above) : other.y + other.below - (one.y - one.above);
        if (across < down) {
            double step = (other.x >= one.x ? across : -across) / 2;
            one.x -= step;
            other.x += step;
        } else {
            double step = (below ? down : -down) / 2;
            one.y -= step;
            other.y += step;
        }
        return true;
    }

    /** Whatever still meets one that is higher goes below it. */
    private static void sink(List<Member> members) {
        List<Member> placed = new ArrayList<>();
        IntStream.range(0, members.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> members.get(i).y)
                        .thenComparing(i -> i))
                .map(members::get)
                .forEach(member -> {
                    for (boolean moved = true; moved; ) {
                        moved = false;
                        for (Member other : placed) {
                            if (member.meets(other)) {
                                member.y = other.y + other.below + member.above + 0.01;
                                moved = true;
                            }
                        }
                    }
                    placed.add(member);
                });
    }
}
