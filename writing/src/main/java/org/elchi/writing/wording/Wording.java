package org.elchi.writing.wording;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.elchi.authority.Authority;
import org.elchi.language.Declension;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.writing.page.Paper.Run;

/** How records are told in one language and script: {@code lang/<iso>/brief.yaml}. Immutable once loaded. */
public final class Wording {
    private static final String FILE = "brief.yaml";
    private static final int TAGS = 500;
    private static final Set<String> KEYS = Set.of(
            "language",
            "locale",
            "capitals",
            "scripts",
            "lists",
            "quotation",
            "classes",
            "before",
            "ordinal",
            "dates",
            "numbers",
            "names",
            "languages",
            "headings",
            "phrases",
            "counted",
            "sentences",
            "words");

    private final Tongues.Written written;
    private final ULocale locale;
    private final Diction diction;
    private final Dates dates;
    private final Numbers numbers;
    private final Naming naming;
    private final Template ordinal;
    private final Map<String, String> languages = new HashMap<>();
    private final Cache<String, String> languageNames =
            Caffeine.newBuilder().maximumSize(TAGS).build();
    private final Map<String, Template> headings;
    private final Map<String, Template> phrases;
    private final Map<String, Map<String, Template>> counted = new HashMap<>();
    private final Map<String, List<Template>> sentences = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> words = new HashMap<>();

    private Wording(Node root, Tongues.Written written, Authority authority) {
        this.written = written;
        UnaryOperator<String> script = written.rewriter();
        root.ofLanguage(written.code());
        root.only(KEYS);
        locale = locale(root.need("locale").text());
        diction = diction(root, written.declension(), script);
        dates = Dates.of(root.need("dates"), locale, diction, script);
        numbers = Numbers.of(root.get("numbers"), locale, script);
        ordinal = Templates.of(root.need("ordinal"), script);
        root.need("languages").entries().forEach((code, name) -> languages.put(code, script.apply(name.text())));
        headings = Templates.byKey(root.need("headings"), script);
        phrases = Templates.byKey(root.need("phrases"), script);
        root.need("counted").entries().forEach((key, node) -> counted.put(key, Templates.byKey(node, script)));
        root.need("sentences").entries().forEach((key, node) -> sentences.put(key, Templates.all(node, script)));
        Node said = root.need("words");
        said.entries()
                .forEach((slot, node) -> words.put(slot, words(node.isMap() ? node : said.need(node.text()), script)));
        Map<String, String> preferred = new HashMap<>();
        root.get("names").ifPresent(node -> node.entries().forEach((id, name) -> preferred.put(id, name.text())));
        naming = new Naming(authority, written, preferred);
    }

    private Diction diction(Node root, Optional<Declension> declension, UnaryOperator<String> script) {
        Node lists = root.need("lists").only(Set.of("and", "cases"));
        return new Diction(
                written.tag(),
                locale,
                root.text("capitals").map(Wording::locale).orElse(locale),
                declension,
                script.apply(lists.need("and").text()),
                lists.need("cases").text().equals("each"),
                Concord.of(root),
                root.texts("quotation"));
    }

    private static ULocale locale(String tag) {
        return ULocale.forLanguageTag(tag);
    }

    private static Map<String, String> words(Node node, UnaryOperator<String> script) {
        Map<String, String> said = new HashMap<>();
        node.entries().forEach((code, word) -> said.put(code, script.apply(word.text())));
        return said;
    }

    /** BCP 47 tags of the languages and scripts that there are words for, in order. */
    public static List<String> tags() {
        return Tongues.tags(FILE);
    }

    /**
     * The wording of a language, in the script that its tag names or in its everyday one.
     *
     * @param tag one of {@link #tags}
     * @throws org.elchi.language.data.DataException with all mistakes of the file
     */
    public static Wording load(String tag, Authority authority) {
        return of(Data.bundled("lang"), Tongues.load().of(tag), authority);
    }

    static Wording of(Data data, Tongues.Written written, Authority authority) {
        String file = written.code() + "/" + FILE;
        Problems problems = new Problems();
        data.read(file);
        Optional<Wording> wording = Yaml.read(data, file, problems).map(root -> new Wording(root, written, authority));
        problems.raise();
        return wording.orElseThrow();
    }

    // ---- parts

    /** BCP 47 tag of what is written. */
    public String tag() {
        return written.tag();
    }

    /** Puts words of the language's everyday script into the one that is written. */
    public UnaryOperator<String> rewriter() {
        return written.rewriter();
    }

    /** Whose numbers, dates and plurals are used. */
    public ULocale locale() {
        return locale;
    }

    /** The order of the language's dictionaries. */
    public Comparator<String> order() {
        Collator collator = Collator.getInstance(locale).freeze();
        return collator::compare;
    }

    public Naming naming() {
        return naming;
    }

    Diction diction() {
        return diction;
    }

    Dates dates() {
        return dates;
    }

    Numbers numbers() {
        return numbers;
    }

    Tongues.Written written() {
        return written;
    }

    /** The names of the slots of all sentences, by {@code kind} or {@code kind.state}. */
    Map<String, Set<String>> slots() {
        Map<String, Set<String>> slots = new LinkedHashMap<>();
        sentences.forEach((key, templates) -> {
            Set<String> names = new TreeSet<>();
            templates.forEach(template -> names.addAll(template.slots()));
            slots.put(key, names);
        });
        return slots;
    }

    /** The names of all phrases, headings, counted things, and the codes that have words. */
    Map<String, Set<String>> entries() {
        Map<String, Set<String>> entries = new LinkedHashMap<>();
        entries.put("headings", new TreeSet<>(headings.keySet()));
        entries.put("phrases", new TreeSet<>(phrases.keySet()));
        entries.put("counted", new TreeSet<>(counted.keySet()));
        entries.put("sentences", new TreeSet<>(sentences.keySet()));
        entries.put("languages", new TreeSet<>(languages.keySet()));
        words.forEach((slot, codes) -> entries.put("words." + slot, new TreeSet<>(codes.keySet())));
        return entries;
    }

    // ---- saying

    /** Words of the language, to fill a gap with. */
    public static Said words(String text) {
        return Said.words(text);
    }

    /** A heading; empty where the language has none. */
    public String heading(String name) {
        return Optional.ofNullable(headings.get(name))
                .flatMap(template -> template.say(slot -> Optional.of(Said.fixed("{" + slot + "}")), diction))
                .map(Diction::text)
                .orElse("");
    }

    /** A phrase as plain text, its gaps filled. */
    public String phrase(String name, Map<String, Said> slots) {
        return Diction.text(runs(name, slots));
    }

    /** A phrase that is part of a sentence, so that no capital is put at its beginning. */
    String plain(String name, Map<String, Said> slots) {
        return Optional.ofNullable(phrases.get(name))
                .flatMap(template -> template.say(slot -> Optional.ofNullable(slots.get(slot)), diction))
                .map(Diction::text)
                .orElse("");
    }

    /** A phrase, its gaps filled; empty where one outside brackets is not. */
    public List<Run> runs(String name, Map<String, Said> slots) {
        return Optional.ofNullable(phrases.get(name))
                .flatMap(template -> template.say(slot -> Optional.ofNullable(slots.get(slot)), diction))
                .map(diction::sentence)
                .orElse(List.of());
    }

    /** So many of a thing. */
    public Said counted(String things, long count) {
        BigDecimal number = BigDecimal.valueOf(count);
        Said said = Said.number(number, numbers.number(number));
        Map<String, Template> forms = counted.getOrDefault(things, Map.of());
        Template form = forms.getOrDefault(diction.category(said), forms.get("other"));
        String text = Optional.ofNullable(form)
                .flatMap(template -> template.say(slot -> Optional.of(said), diction))
                .map(Diction::text)
                .orElse(numbers.number(number));
        return Said.number(number, text);
    }

    /**
     * The first sentence for a kind of record that can be said: for one of these variants of it, the first that there is, else for the kind
     * itself.
     *
     * @param variants its state, its code of kind or format: a language may say a thanks and a condolence by different sentences
     */
    public Optional<List<Run>> sentence(String type, List<String> variants, Function<String, Optional<Said>> slots) {
        return continued(type, variants, slots).map(diction::sentence);
    }

    /** The same behind words that it goes on from, so that it begins with no capital. */
    public Optional<List<Run>> continued(String type, List<String> variants, Function<String, Optional<Said>> slots) {
        List<Template> templates = variants.stream()
                .flatMap(variant -> Optional.ofNullable(sentences.get(type + "." + variant)).stream())
                .findFirst()
                .orElseGet(() -> sentences.getOrDefault(type, List.of()));
        return templates.stream()
                .flatMap(template -> template.say(slots, diction).stream())
                .findFirst()
                .map(diction::merged);
    }

    /** How a code of a slot is said; a code that is said with nothing gives an empty text. */
    public Optional<String> word(String type, String slot, String code) {
        return Optional.ofNullable(
                        words.getOrDefault(type + "." + slot, Map.of()).get(code))
                .or(() -> Optional.ofNullable(words.getOrDefault(slot, Map.of()).get(code)));
    }

    /** An ordinal: {@code 7th}. */
    Optional<Said> ordinal(BigDecimal number) {
        Said figures =
                new Said(Said.of(number.toPlainString(), Declension.Kind.NAME).items(), Optional.of(number));
        return ordinal.say(slot -> Optional.of(figures), diction)
                .map(Diction::text)
                .map(Said::fixed);
    }

    /** The name of the language of a tag such as {@code uz-Cyrl}. */
    public String language(String tag) {
        return languageNames.get(tag, this::languageName);
    }

    private String languageName(String tag) {
        String code = ULocale.forLanguageTag(tag).getLanguage();
        return Optional.ofNullable(languages.get(code)).orElseGet(() -> new ULocale(code).getDisplayLanguage(locale));
    }

    /** Several things as a list, as {@code and} joins them. */
    public String list(List<String> items) {
        List<Said> said = new ArrayList<>();
        items.forEach(item -> said.add(Said.fixed(item)));
        return Diction.text(diction.runs(Said.list(said), ""));
    }

    public String day(java.time.LocalDate day) {
        return dates.plain(day);
    }

    /** An EDTF date, said alone. */
    public String date(String edtf) {
        return dates.plain(edtf);
    }

    /** The names of weekdays, from Monday. */
    public List<String> weekdays() {
        return dates.weekdays();
    }

    /** With which day a week begins where the language is spoken. */
    public java.time.DayOfWeek firstOfWeek() {
        return dates.firstOfWeek();
    }

    public String number(BigDecimal number) {
        return numbers.number(number);
    }

    public String percent(BigDecimal percent) {
        return numbers.percent(percent);
    }

    /** An amount of money, or of whatever else where there is no currency. */
    public String amount(BigDecimal number, Optional<String> currency) {
        return numbers.amount(number, currency);
    }

    /** Original words between this language's quotation marks. */
    public String quoted(String words) {
        return diction.quoted(words);
    }

    /** The same, cut between words behind so many characters. */
    public String quoted(String words, int longest) {
        return diction.quoted(words, longest);
    }

    /** A text with a capital letter at its beginning. */
    public String capital(String text) {
        return diction.capital(text);
    }
}
