package org.elchi.desk.data;

import java.time.LocalDate;
import org.elchi.desk.Call;
import org.elchi.desk.Index;
import org.elchi.desk.Knowledge;
import org.elchi.desk.Shelf;
import org.elchi.desk.Words;

/** What answers rest on: the register, what is known of the world, the language of the answer, the day. */
public record Library(Shelf shelf, Index index, Knowledge knowledge, Words words, LocalDate today) {
    /** That of a request. */
    public static Library of(Call call) {
        return new Library(call.shelf(), call.room().index(), call.room().knowledge(), call.words(), call.today());
    }
}
