package org.elchi.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.language.data.Once;
import org.elchi.register.record.Record;
import org.elchi.writing.Drawings;
import org.elchi.writing.RecordTitles;
import org.elchi.writing.States;
import org.elchi.writing.export.Titles;
import org.elchi.writing.plot.PlotWords;
import org.elchi.writing.wording.CommitmentWords;
import org.elchi.writing.wording.PhraseList;
import org.elchi.writing.wording.Wording;

/** What the desk says in one language: {@code lang/<iso>/desk.yaml}, and all that briefs say. Immutable. */
public final class Words {
    private static final String FILE = "desk.yaml";

    private final Authority authority;
    private final CommitmentWords commitments;
    private final PhraseList phrases;
    private final Titles titles;
    private final States states;
    private final Once<Optional<PlotWords>> plots;
    /** What records tell, as long as somebody else keeps them too. */
    private final Cache<Record, String> told = Caffeine.newBuilder().weakKeys().build();

    private Words(CommitmentWords commitments, Authority authority, States states) {
        this.authority = authority;
        this.commitments = commitments;
        this.phrases = PhraseList.load(commitments.wording(), FILE);
        this.titles = RecordTitles.of(commitments);
        this.states = states;
        this.plots = Once.of(() -> Drawings.words(commitments));
    }

    /** BCP 47 tags of the languages and scripts that the desk speaks, in order. */
    public static List<String> tags() {
        return Wording.tags().stream().filter(tag -> PhraseList.has(tag, FILE)).toList();
    }

    /**
     * The words of a language and script.
     *
     * @throws org.elchi.language.data.DataException with all mistakes of its files
     */
    public static Words load(String tag, Authority authority) {
        return load(tag, authority, States.of(authority));
    }

    /** The same, with states that all languages share. */
    static Words load(String tag, Authority authority, States states) {
        return new Words(CommitmentWords.load(tag, authority), authority, states);
    }

    /** BCP 47 tag: {@code uz-Cyrl}. */
    public String tag() {
        return wording().tag();
    }

    /** What the language calls itself. */
    public String own() {
        return say("own");
    }

    /**
     * A phrase of {@code desk.yaml}.
     *
     * @param slots names and texts of its gaps, by turns
     */
    public String say(String name, Object... slots) {
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i + 1 < slots.length; i += 2) {
            filled.put(String.valueOf(slots[i]), String.valueOf(slots[i + 1]));
        }
        String said = phrases.say(name, filled);
        return said.isEmpty() ? name : said;
    }

    /** The phrase under a code of a list: {@code kind.visit}; the code itself where there is none. */
    public String word(String list, String code) {
        return phrases.has(list + "." + code) ? say(list + "." + code) : code;
    }

    /** What a kind of record is called. */
    public String kind(String type) {
        return word("kind", type);
    }

    /** What a slot is called, whatever the kind. */
    public String slot(String name) {
        return word("slot", name);
    }

    /** What a slot of a kind is called: {@code to} of a visit is another than {@code to} of a message. */
    public String slot(String type, String name) {
        return ofKind("slot", type, name).orElseGet(() -> slot(name));
    }

    /** The phrase of a list for one kind, or else for all kinds. */
    private Optional<String> ofKind(String list, String type, String name) {
        return Stream.of(list + "." + type + "." + name, list + "." + name)
                .filter(phrases::has)
                .findFirst()
                .map(this::say);
    }

    /** What a record tells, as a sentence. */
    public String told(Record record) {
        return told.get(record, titles::told);
    }

    /** What a state, person, place or organisation is called; any other text as it is. */
    public String name(String id) {
        return wording().naming().name(id);
    }

    /** How a code of a slot is said alone; the name of what it stands for, or the text itself, where it is none. */
    public String value(String type, String slot, String value) {
        return ofKind("value", type, slot + "." + value)
                .or(() -> wording().word(type, slot, value).filter(word -> !word.isEmpty()))
                .orElseGet(() -> name(value));
    }

    /** An EDTF date. */
    public String date(String edtf) {
        return wording().date(edtf);
    }

    public String day(LocalDate day) {
        return wording().day(day);
    }

    public String day(Optional<LocalDate> day) {
        return day.map(this::day).orElse("");
    }

    public String number(long number) {
        return wording().number(java.math.BigDecimal.valueOf(number));
    }

    /** What the language of a tag is called. */
    public String language(String tag) {
        return wording().language(tag);
    }

    public Titles titles() {
        return titles;
    }

    public CommitmentWords commitments() {
        return commitments;
    }

    public Wording wording() {
        return commitments.wording();
    }

    /** What plots say, where the language has words for them. */
    public Optional<PlotWords> plots() {
        return plots.get();
    }

    public States states() {
        return states;
    }

    public Authority authority() {
        return authority;
    }
}
