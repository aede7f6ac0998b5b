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
    private final Following following;

    Standing(Asked asked, Words words, Following following) {
        this.asked = asked;
        this.words = words;
        this.following = following;
    }

    /** As of today, all that the register holds; of another day, what was gathered. */
    List<Dossier.Group> of(Register register, Material material) {
        return asked.asOf().isEmpty() ? today(register) : then(material);
    }

    private List<Dossier.Group> today(Register register) {
        Ledger ledger = new Ledger(register, following, asked.today());
        List<Dossier.Group> groups = new ArrayList<>();
        for (View view : VIEWS) {
            Ledger.Found found = ledger.of(
                    view.on(asked.today()).with("type", following.types()).with("state", asked.states()), 0, FEW);
            if (!found.commitments().isEmpty()) {
                groups.add(new Dossier.Group(
                        view.code(),
                        words.say("commitments.show." + view.code()),
                        new Promising(words).of(found.commitments()),
                        found.next().map(seen -> address(view))));
            }
        }
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
