package org.elchi.writing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.elchi.authority.Authority;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Titles;
import org.elchi.writing.page.Paper.Run;
import org.elchi.writing.wording.CommitmentWords;
import org.elchi.writing.wording.PhraseList;
import org.elchi.writing.wording.Phrases;
import org.elchi.writing.wording.Wording;

/** Titles in the words of briefs and commitments, and the phrases of {@code lang/<iso>/exports.yaml}. */
public final class RecordTitles implements Titles {
    private static final String ENGLISH = "en";
    private static final String FILE = "exports.yaml";

    private final Wording wording;
    private final CommitmentWords commitments;
    private final PhraseList phrases;
    private final Steps steps = new Steps(Outline.load());

    private RecordTitles(CommitmentWords commitments) {
        this.wording = commitments.wording();
        this.commitments = commitments;
        this.phrases = PhraseList.load(wording, FILE);
    }

    /** Titles in the words that commitments have. */
    public static Titles of(CommitmentWords commitments) {
        return new RecordTitles(commitments);
    }

    /** BCP 47 tags of the languages and scripts that there are titles in. */
    public static List<String> tags() {
        return Wording.tags().stream().filter(tag -> PhraseList.has(tag, FILE)).toList();
    }

    /** English ones. */
    public static Titles english(Authority authority) {
        return load(ENGLISH, authority);
    }

    /**
     * Titles in a language.
     *
     * @throws org.elchi.language.data.DataException with all mistakes of the file
     */
    public static Titles load(String tag, Authority authority) {
        return new RecordTitles(CommitmentWords.load(tag, authority));
    }

    @Override
    public String language() {
        return wording.tag();
    }

    @Override
    public String told(Record record) {
        return wording.sentence(record.type(), steps.variants(record), Phrases.of(wording, record)::of)
                .map(runs -> runs.stream().map(Run::text).collect(Collectors.joining()))
                .orElseGet(() -> promised(record));
    }

    @Override
    public String promised(Record record) {
        return commitments.title(record);
    }

    @Override
    public String state(String code) {
        return commitments.word("states", code);
    }

    @Override
    public String name(String code) {
        return wording.naming().name(code);
    }

    @Override
    public String date(String edtf) {
        return wording.date(edtf);
    }

    @Override
    public String phrase(String name, Map<String, String> slots) {
        return phrases.say(name, slots);
    }
}
