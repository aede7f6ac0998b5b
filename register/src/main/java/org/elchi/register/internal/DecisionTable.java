package org.elchi.register.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Acts;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Draft;
import org.jdbi.v3.core.Handle;

/** The log of decisions: rows are added, never changed. */
final class DecisionTable {
    private final Handle handle;

    DecisionTable(Store store) {
        this.handle = store.handle();
    }

    /** The decisions after a number, in order. */
    List<Decision> after(long number) {
        return handle.createQuery("SELECT id, author, made_at, kind, subject, content, reason FROM decision"
                        + " WHERE id > :number ORDER BY id")
                .bind("number", number)
                .map((row, context) -> new Decision(
                        row.getLong("id"),
                        row.getString("author"),
                        Instant.parse(row.getString("made_at")),
                        row.getString("subject"),
                        Acts.read(row.getString("kind"), row.getString("content")),
                        Optional.ofNullable(row.getString("reason"))))
                .list();
    }

    /** Within a transaction that writes. */
    Decision insert(Draft draft) {
        long number = 1
                + handle.createQuery("SELECT coalesce(max(id), 0) FROM decision")
                        .mapTo(Long.class)
                        .one();
        insert(draft.numbered(number));
        return draft.numbered(number);
    }

    int count() {
        return handle.createQuery("SELECT count(*) FROM decision")
                .mapTo(Integer.class)
                .one();
    }

    void insert(Decision decision) {
        Long withdraws = decision.act() instanceof Act.Undo undo ? undo.decision() : null;
        handle.createUpdate("""
            INSERT INTO decision (id, author, made_at, kind, subject, content, reason, withdraws)
            VALUES (:id, :author, :madeAt, :kind, :subject, :content, :reason, :withdraws)
            """)
                .bind("id", decision.number())
                .bind("author", Kept.text(decision.author()))
                .bind("madeAt", decision.madeAt().toString())
                .bind("kind", decision.act().kind())
                .bind("subject", Kept.text(decision.subject()))
                .bind("content", Kept.text(Acts.write(decision.act())))
                .bind("reason", decision.reason().map(Kept::text).orElse(null))
                .bind("withdraws", withdraws)
                .execute();
    }
}
