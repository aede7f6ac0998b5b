package org.elchi.register;

import java.util.List;
import org.elchi.register.record.Document;
import org.elchi.register.record.Record;

/** Some of what has changed in a register since a revision. */
public sealed interface Changed {
    /**
     * Documents that were read.
     *
     * @param languages tags of their languages, in their order
     */
    record Documents(List<Document> documents, List<String> languages) implements Changed {
        public Documents {
            documents = List.copyOf(documents);
            languages = List.copyOf(languages);
        }
    }

    /** Records as they are now. */
    record Records(List<Record> records) implements Changed {
        public Records {
            records = List.copyOf(records);
        }
    }

    /** Ids of records that are no longer there. */
    record Gone(List<String> ids) implements Changed {
        public Gone {
            ids = List.copyOf(ids);
        }
    }
}
