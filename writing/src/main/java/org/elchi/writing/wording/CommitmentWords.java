package org.elchi.writing.wording;

import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.State;
import org.elchi.register.record.Record;

/** How commitments are told in one language: {@code lang/<iso>/commitments.yaml}, beside the words of its {@code brief.yaml}. */
public final class CommitmentWords {
    private static final String FILE = "commitments.yaml";
    private static final Set<String> WORDS =
            Set.of("states", "awaited", "from", "groups", "columns", "phrases", "labels", "outlook");
    private static final Set<String> COUNTED = Set.of("days", "months", "years");
    private static final Set<String> KEYS = Set.of("language", "titles", "commitments", "spans");
    private static final int MONTHS = 12;

    private final Wording wording;
    private final Map<String, List<Template>> titles = new HashMap<>();
    private final Map<String, Map<String, Template>> words = new HashMap<>();
    private final Map<String, Map<String, Template>> counted = new HashMap<>();

    private CommitmentWords(Node root, Wording wording) {
        this.wording = wording;
        UnaryOperator<String> script = wording.written().rewriter();
        root.ofLanguage(wording.written().code());
        root.only(Stream.of(KEYS, WORDS).flatMap(Set::stream).collect(Collectors.toSet()));
        root.need("titles").entries().forEach((type, node) -> titles.put(type, Templates.all(node, script)));
        WORDS.forEach(key -> words.put(key, Templates.byKey(root.need(key), script)));
        counted.put("commitments", Templates.byKey(root.need("commitments"), script));
        COUNTED.forEach(
                key -> counted.put(key, Templates.byKey(root.need("spans").need(key), script)));
    }

    /**
     * The words of a language.
     *
     * @throws org.elchi.language.data.DataException with all mistakes of the file
     */
    public static CommitmentWords load(String tag, Authority authority) {
        return load(Wording.load(tag, authority));
    }

    /** The words that go with a wording. */
    public static CommitmentWords load(Wording wording) {
        String file = wording.written().code() + "/" + FILE;
        Data data = Data.bundled("lang");
        Problems problems = new Problems();
        data.read(file);
        Optional<CommitmentWords> words =
                Yaml.read(data, file, problems).map(root -> new CommitmentWords(root, wording));
        problems.raise();
        return words.orElseThrow();
    }

    /** The names of all that is there, by list. */
    Map<String, Set<String>> entries() {
        Map<String, Set<String>> entries = new LinkedHashMap<>();
        entries.put("titles", new TreeSet<>(titles.keySet()));
        words.forEach((list, templates) -> entries.put(list, new TreeSet<>(templates.keySet())));
        return entries;
    }

    /** The wording that these words belong to. */
    public Wording wording() {
        return wording;
    }

    /** What a record promises, short, with a capital letter; its kind where too little is known of it. */
    public String title(Record record) {
        Phrases phrases = Phrases.of(wording, record);
        return wording.capital(titles.getOrDefault(record.type(), List.of()).stream()
                .flatMap(template -> template.say(phrases::of, wording.diction()).stream())
                .findFirst()
                .map(wording.diction()::merged)
                .map(Diction::text)
                .orElse(record.type()));
    }

    /** The word for a code; the code itself where there is none. */
    public String word(String list, String code) {
        return say(list, code, Map.of());
    }

    /** The word for the state of a commitment. */
    public String state(Commitment commitment) {
        String state = word("states", commitment.state().code());
        return commitment.late() && commitment.state() == State.MET ? phrase("late", Map.of("state", state)) : state;
    }

    /** Whether there is a word for a code. */
    boolean has(String list, String code) {
        return words.getOrDefault(list, Map.of()).containsKey(code);
    }

    /** A phrase with its gaps filled. */
    public String phrase(String name, Map<String, String> slots) {
        return say("phrases", name, slots);
    }

    /** What is said for a code, with its gaps filled. */
    public String say(String list, String code, Map<String, String> slots) {
        return Optional.ofNullable(words.getOrDefault(list, Map.of()).get(code))
                .flatMap(template -> template.say(
                        slot -> Optional.ofNullable(slots.get(slot)).map(Said::words), wording.diction()))
                .map(Diction::text)
                .orElse(code);
    }

    /** So many of a thing. */
    public String counted(String things, int count) {
        Map<String, Template> forms = counted.getOrDefault(things, Map.of());
        String form = PluralRules.forLocale(wording.locale()).select(count);
        return Optional.ofNullable(forms.getOrDefault(form, forms.get("other")))
                .flatMap(template -> template.say(
                        slot -> Optional.of(Said.number(BigDecimal.valueOf(count), String.valueOf(count))),
                        wording.diction()))
                .map(Diction::text)
                .orElse(String.valueOf(count));
    }

    /** A length of time: {@code 12 months}, {@code 2 years}. */
    public String span(Period period) {
        long months = period.toTotalMonths();
        boolean years = months > MONTHS && months % MONTHS == 0;
        List<String> parts = new ArrayList<>();
        if (months > 0) {
            parts.add(years ? counted("years", (int) (months / MONTHS)) : counted("months", (int) months));
        }
        if (period.getDays() > 0 || months == 0) {
            parts.add(counted("days", period.getDays()));
        }
        return wording.list(parts);
    }

    /** States and organisations by name; people and whatever else as they are. */
    public String names(List<String> items) {
        return wording.list(items.stream().map(wording.naming()::name).toList());
    }

    public String day(LocalDate day) {
        return wording.day(day);
    }

    public String date(String edtf) {
        return wording.date(edtf);
    }

    public String amount(BigDecimal number, Optional<String> currency) {
        return wording.amount(number, currency);
    }

    public String percent(BigDecimal percent) {
        return wording.percent(percent);
    }
}
