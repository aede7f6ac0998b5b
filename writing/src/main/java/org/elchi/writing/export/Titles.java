package org.elchi.writing.export;

import java.util.Map;
import org.elchi.register.record.Record;

/** What records are called in one language, for exports that people read: lines of a calendar, heads of news. */
public interface Titles {
    /** The tag of the language: {@code uz-Latn}. */
    String language();

    /** What a record tells, as a sentence. */
    String told(Record record);

    /** What a record promises, in a few words. */
    String promised(Record record);

    /** How far a promise has come, by the code of its state: {@code in-force}. */
    String state(String code);

    /** The name of a state or an organisation; any other text as it is. */
    String name(String code);

    /** An EDTF date in words. */
    String date(String edtf);

    /** A phrase of exports with its gaps filled: {@code exports.yaml} of the language. */
    String phrase(String name, Map<String, String> slots);
}
