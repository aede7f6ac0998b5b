package org.elchi.desk.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.elchi.desk.Shelf;
import org.elchi.desk.Words;
import org.elchi.reading.Fact;
import org.elchi.reading.Reader;
import org.elchi.reading.Report;
import org.elchi.reading.explain.Explanation;
import org.elchi.reading.explain.Sign;
import org.elchi.register.decision.Anchor;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.sources.Texts;

/** Reads documents once more to say what made a reading more sure or less. */
final class Signing {
    private static final int MOST = 6;
    private static final String FRAME = "frame ";

    private final Reader reader;
    private final Words words;

    Signing(Reader reader, Words words) {
        this.reader = reader;
        this.words = words;
    }

    Surer of(Record record, Shelf shelf) {
        return new Surer(
                record.id(),
                words.told(record),
                record.tellings().stream()
                        .filter(telling -> !Anchor.isByHand(telling.sha256()))
                        .limit(MOST)
                        .map(telling -> read(telling, shelf))
                        .toList());
    }

    private Surer.Read read(Telling telling, Shelf shelf) {
        String name = telling.source().name();
        byte[] bytes = shelf.look(
                register -> register.document(telling.sha256()).content().bytes());
        Report report = new Report(name, Texts.of(bytes, name), telling.source().date());
        Explanation explanation = reader.explain(report, reader.identify(report), false);
        return new Surer.Read(
                telling.source().outlet().orElse(name),
                telling.evidence().getFirst().words(),
                telling.language(),
                new Accounts(new Scripts(), words).percent(telling.fact().confidence()),
                telling.fact().rule(),
                explanation.findings().facts().stream()
                        .filter(fact -> same(fact, telling.fact()))
                        .findFirst()
                        .map(fact -> signs(explanation, fact))
                        .orElse(List.of()));
    }

    private static boolean same(Fact one, Fact other) {
        return one.type().equals(other.type())
                && one.evidence().equals(other.evidence())
                && one.slots().equals(other.slots());
    }

    private List<Surer.Signed> signs(Explanation explanation, Fact fact) {
        return explanation.signs(fact).stream()
                .sorted(Comparator.comparingDouble((Sign sign) -> -Math.abs(sign.share())))
                .map(sign -> signed(sign, fact.type()))
                .toList();
    }

    private Surer.Signed signed(Sign sign, String type) {
        boolean frame = sign.name().startsWith(FRAME);
        BigDecimal share = BigDecimal.valueOf(sign.share()).setScale(2, RoundingMode.HALF_EVEN);
        return new Surer.Signed(
                frame ? words.say("sign.frame") + ": " + words.kind(type) : words.word("sign", sign.name()),
                (share.signum() < 0 ? "−" : "+") + words.wording().number(share.abs()),
                share.signum() >= 0);
    }
}
