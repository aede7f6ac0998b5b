package org.elchi.writing.export.table;

import java.util.List;

/**
 * A column of a table.
 *
 * @param says what stands in it
 * @param codes the codes of which it holds some, where it holds codes
 */
public record Column(String name, Type type, String says, List<String> codes) {
    /** What a column holds. */
    public enum Type {
        TEXT("string"),
        CODE("string"),
        /** Texts or codes with a semicolon between them. */
        LIST("string"),
        /** A date as exact as it is known, in EDTF. */
        EDTF("string"),
        DAY("date"),
        INTEGER("integer"),
        NUMBER("number"),
        TRUTH("boolean");

        private final String packaged;

        Type(String packaged) {
            this.packaged = packaged;
        }

        /** As a data package calls it. */
        public String packaged() {
            return packaged;
        }

        /** As the code book calls it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Column {
        codes = List.copyOf(codes);
    }
}
