package org.elchi.desk.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.desk.Clean;
import org.elchi.desk.Words;
import org.elchi.register.Register;
import org.elchi.register.decision.Anchor;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.sources.Texts;

/** Shows what each document tells of a record, in its own words. */
final class Accounts {
    /** Of so many the words are shown in their place. */
    private static final int FULL = 12;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scripts scripts;
    private final Words words;

    Accounts(Scripts scripts, Words words) {
        this.scripts = scripts;
        this.words = words;
    }

    List<Account> of(Record record, Register register) {
        List<Account> accounts = new ArrayList<>();
        for (Telling telling : record.tellings()) {
            accounts.add(account(accounts.size() + 1, telling, register));
        }
        return accounts;
    }

    private Account account(int number, Telling telling, Register register) {
        boolean hand = Anchor.isByHand(telling.sha256());
        Excerpt excerpt = hand || number > FULL
                ? Excerpt.of(telling.evidence().stream()
                        .map(Evidence::words)
                        .map(Clean::text)
                        .toList())
                : excerpt(telling, register);
        Optional<LocalDate> date = telling.source().date();
        return new Account(
                number,
                telling.source().name(),
                telling.source().outlet().orElse(telling.source().name()),
                telling.language(),
                hand ? words.say("record.by-hand") : words.language(telling.language()),
                date.map(words::day).orElseGet(() -> words.say("record.undated")),
                date.map(LocalDate::toString),
                telling.source().url().filter(url -> url.matches("https?://\\S+")),
                hand ? Optional.empty() : Optional.of(whole(telling)),
                percent(telling.fact().confidence()),
                excerpt,
                number > FULL ? List.of() : scripts.others(telling.language(), excerpt));
    }

    static String whole(Telling telling) {
        return "/documents/" + telling.sha256() + "#e"
                + telling.evidence().getFirst().span().begin();
    }

    private static Excerpt excerpt(Telling telling, Register register) {
        String text = Texts.of(
                register.document(telling.sha256()).content().bytes(),
                telling.source().name());
        return Excerpt.of(text, telling.evidence().stream().map(Evidence::span).toList());
    }

    /** Never more than it is: what is nearly sure is not sure. */
    String percent(double share) {
        return words.wording()
                .percent(BigDecimal.valueOf(share).multiply(HUNDRED).setScale(0, RoundingMode.FLOOR));
    }
}
