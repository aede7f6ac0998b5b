package org.elchi.desk;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.register.merging.Merging;
import org.elchi.writing.Brief;
import org.elchi.writing.Gathering;
import org.elchi.writing.Material;
import org.elchi.writing.RecordList;
import org.elchi.writing.States;
import org.elchi.writing.Subject;
import org.elchi.writing.page.Layout;
import org.elchi.writing.page.Paper;

/** A page as it is printed: the brief on its subject, else a list of its records, in the page's language. */
final class Printed {
    /** Nobody prints more. */
    static final int MOST = 500;

    private Printed() {}

    /** The layout of a form; nothing where it is none for print. */
    static Optional<Layout> layout(String form) {
        return Stream.of(Layout.PDF, Layout.DOCX)
                .filter(layout -> layout.extension().equals(form))
                .findFirst();
    }

    static byte[] bytes(Call call, Sheet sheet, Layout layout) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        layout.write(sheet.subject().map(subject -> brief(call, subject)).orElseGet(() -> list(call, sheet)), out);
        return out.toByteArray();
    }

    private static Paper brief(Call call, Subject subject) {
        States states = call.words().states();
        Material material = call.shelf()
                .look(register ->
                        new Gathering(register, call.following(), states).of(subject, Optional.empty(), call.today()));
        Merging merging = call.room().knowledge().making().merging();
        return new Brief(
                        call.words().commitments(),
                        states,
                        merging,
                        call.room().knowledge().press())
                .of(material);
    }

    private static Paper list(Call call, Sheet sheet) {
        Words words = call.words();
        String about = words.say("export.about", "title", sheet.title(), "day", words.day(call.today()));
        return new RecordList(words.wording(), call.room().knowledge().making().merging(), words::kind)
                .of(sheet.title(), List.of(about), Exports.records(call, sheet, MOST, "export.toomany"));
    }
}
