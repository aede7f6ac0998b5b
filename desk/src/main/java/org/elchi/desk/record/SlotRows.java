package org.elchi.desk.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.elchi.desk.Words;
import org.elchi.register.comparing.Contradictions;
import org.elchi.register.decision.Judgement;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** The slots of a record in words, what makes it what it is first. */
final class SlotRows {
    private final Words words;
    private final Record record;
    private final List<Account> accounts;
    private final Values values;

    SlotRows(Words words, Record record, List<Account> accounts) {
        this.words = words;
        this.record = record;
        this.accounts = accounts;
        this.values = new Values(words, record);
    }

    /** @param shown the slots that come first */
    List<SlotRow> of(List<String> shown) {
        List<String> contradicted = Contradictions.in(record);
        return record.slots().stream()
                .sorted(Comparator.comparingInt(
                        (String slot) -> shown.contains(slot) ? shown.indexOf(slot) : shown.size()))
                .map(slot -> row(slot, contradicted.contains(slot)))
                .toList();
    }

    private SlotRow row(String slot, boolean contradicted) {
        Optional<Judgement.Correction> correction =
                Optional.ofNullable(record.judgement().corrections().get(slot));
        List<SlotRow.Version> versions = record.said(slot).stream()
                .map(said -> new SlotRow.Version(values.items(slot, said.value()), accounts(said.by())))
                .toList();
        Set<Integer> speaking = new TreeSet<>();
        versions.forEach(version -> version.by().forEach(account -> speaking.add(account.number())));
        return new SlotRow(
                slot,
                words.slot(record.type(), slot),
                record.slot(slot).map(value -> values.items(slot, value)).orElse(List.of()),
                correction.map(one -> one.by().author()),
                contradicted,
                versions,
                accounts.stream()
                        .filter(account -> !speaking.contains(account.number()))
                        .toList());
    }

    private List<Account> accounts(List<Telling> by) {
        List<Account> saying = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            if (by.contains(record.tellings().get(i))) {
                saying.add(accounts.get(i));
            }
        }
        return saying;
    }
}
