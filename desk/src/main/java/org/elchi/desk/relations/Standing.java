package org.elchi.desk.relations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.desk.Words;
import org.elchi.desk.commitments.Ledger;
import org.elchi.desk.commitments.Promising;
import org.elchi.desk.commitments.View;
import org.elchi.desk.commitments.Wanted;
import org.elchi.register.Register;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Following;
import org.elchi.writing.Attention;
import org.elchi.writing.Material;

/** Groups what states promised by what has become of it. */
final class Standing {
    private static final int FEW = 6;
    private static final List<View> VIEWS =
            List.of(View.OVERDUE, View.SOON, View.SILENT, View.UNDER_WAY, View.MET, View.MISSED);

    private final Asked asked;
    private final Words words;

    Standing(Asked asked, Words words) {
        this.asked = asked;
        this.words = words;
    }

    /** The first few of each view, as of today; none where another day is asked for. */
    static Map<View, Ledger.Found> found(Register register, Asked asked, Following following) {
        Map<View, Ledger.Found> found = new EnumMap<>(View.class);
        if (asked.asOf().isEmpty()) {
            Ledger ledger = new Ledger(register, following, asked.today());
            for (View view : VIEWS) {
                Wanted wanted = view.on(asked.today()).with("type", following.types());
                found.put(view, ledger.of(wanted.with("state", asked.states()), 0, FEW));
            }
        }
        return found;
    }

    /** As of today, all that the register holds; of another day, what was gathered. */
    List<Dossier.Group> of(Gathered gathered) {
        return asked.asOf().isEmpty()
                ? today(gathered.standing())
                : then(gathered.known().material());
    }

    private List<Dossier.Group> today(Map<View, Ledger.Found> standing) {
        List<Dossier.Group> groups = new ArrayList<>();
        standing.forEach((view, found) -> {
            if (!found.commitments().isEmpty()) {
                groups.add(new Dossier.Group(
                        view.code(),
                        words.say("commitments.show." + view.code()),
                        new Promising(words).of(found.commitments()),
                        found.next().map(seen -> address(view))));
            }
        });
        return groups;
    }

    private String address(View view) {
        return "/commitments?show=" + view.code() + "&state=" + String.join("&state=", asked.states());
    }

    private List<Dossier.Group> then(Material material) {
        Map<Attention, List<Commitment>> groups = new EnumMap<>(Attention.class);
        material.commitments()
                .forEach(promise -> groups.computeIfAbsent(
                                Attention.of(promise, View.NEAR, View.LONG), group -> new ArrayList<>())
                        .add(promise));
        return groups.entrySet().stream()
                .map(group -> new Dossier.Group(
                        group.getKey().code(),
                        heading(group.getKey()),
                        new Promising(words).of(group.getValue()),
                        Optional.empty()))
                .toList();
    }

    private String heading(Attention group) {
        return words.commitments()
                .say(
                        "groups",
                        group.code(),
                        Map.of(
                                "day", words.day(asked.day().plus(View.NEAR)),
                                "span", words.commitments().span(View.LONG)));
    }
}
