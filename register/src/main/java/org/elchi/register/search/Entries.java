package org.elchi.register.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.elchi.register.search.Terms.Way;

/** The fields of the index, and how one entry is made of them. */
final class Entries {
    static final String WHAT = "what";
    static final String ID = "id";
    static final String ORDER = "order";
    static final String STATE = "state";
    static final String KIND = "kind";
    static final String LANGUAGE = "language";
    static final String OUTLET = "outlet";
    static final String FIRST = "first";
    static final String LAST = "last";
    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String OFFSETS = "offsets";
    static final String PUBLISHER = "publisher";

    private static final int LONGEST = 1_000;
    private static final int MOST_YEARS = 10;
    private static final FieldType TERMS = terms();

    private final Document entry = new Document();

    private Entries() {}

    private static FieldType terms() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    static Entries of(String what, String id) {
        Entries entries = new Entries();
        entries.entry.add(new StringField(WHAT, what, Field.Store.YES));
        entries.entry.add(new StringField(ID, id, Field.Store.YES));
        entries.entry.add(new SortedDocValuesField(ORDER, new BytesRef(id)));
        return entries;
    }

    Entries text(String title, String text, Terms terms) {
        entry.add(new StoredField(TITLE, title));
        entry.add(new StoredField(TEXT, text));
        entry.add(new StoredField(OFFSETS, terms.offsets()));
        for (Way way : Way.values()) {
            if (!terms.column(way).isEmpty()) {
                entry.add(new Field(way.field(), terms.column(way).stream(), TERMS));
            }
        }
        return this;
    }

    Entries states(Collection<String> codes) {
        return each(STATE, codes, Field.Store.NO).facet(Facet.STATE, codes);
    }

    /** Values by which the entry is counted. */
    Entries facet(Facet facet, Collection<String> values) {
        values.forEach(value -> entry.add(new SortedSetDocValuesField(facet.field(), new BytesRef(shortened(value)))));
        return this;
    }

    /** Lucene takes no endless values. */
    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    Entries each(String field, Collection<String> values, Field.Store store) {
        values.forEach(value -> entry.add(new StringField(field, value, store)));
        return this;
    }

    /** The language as its tag and as its code alone, to be asked for by either. */
    Entries languages(Collection<String> tags) {
        facet(Facet.LANGUAGE, tags);
        tags.forEach(tag -> entry.add(new StringField(LANGUAGE, tag, Field.Store.YES)));
        tags.stream()
                .map(tag -> tag.replaceFirst("-.*", ""))
                .distinct()
                .forEach(code -> entry.add(new StringField(LANGUAGE, code, Field.Store.NO)));
        return this;
    }

    Entries outlets(Collection<String> names) {
        facet(Facet.OUTLET, names);
        Column words = new Column();
        int position = 0;
        for (String name : names) {
            entry.add(new StoredField(PUBLISHER, name));
            for (String word : words(name)) {
                words.add(word, position++);
            }
            position++;
        }
        if (!words.isEmpty()) {
            entry.add(new Field(OUTLET, words.stream(), TERMS));
        }
        return this;
    }

    /** The words of a name as they are written. */
    static List<String> words(String name) {
        Tokens tokens = Tokens.of(name);
        return java.util.stream.IntStream.range(0, tokens.size())
                .mapToObj(i -> Spelling.exact(tokens.word(i, i)))
                .toList();
    }

    Entries days(Optional<LocalDate> first, Optional<LocalDate> last) {
        first.ifPresent(day -> entry.add(new LongField(FIRST, day.toEpochDay(), Field.Store.YES)));
        last.ifPresent(day -> entry.add(new LongField(LAST, day.toEpochDay(), Field.Store.NO)));
        return facet(Facet.YEAR, years(first.or(() -> last), last.or(() -> first)));
    }

    /** The years of some days; of a very long time the first and the last. */
    private static Set<String> years(Optional<LocalDate> first, Optional<LocalDate> last) {
        Set<String> years = new TreeSet<>();
        if (first.isPresent() && last.isPresent()) {
            int from = first.get().getYear();
            int to = last.get().getYear();
            years.add(String.valueOf(to));
            for (int year = from; year < Math.min(to, from + MOST_YEARS); year++) {
                years.add(String.valueOf(year));
            }
        }
        return years;
    }

    Document entry() {
        return entry;
    }
}
