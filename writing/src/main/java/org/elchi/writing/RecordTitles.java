package org.elchi.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.authority.Authority;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Titles;

/** Titles in the words of briefs and commitments, and the phrases of {@code lang/<iso>/exports.yaml}. */
public final class RecordTitles implements Titles {
    private static final String ENGLISH = "en";

    private final Wording wording;
    private final Saying saying;
    private final States states;
    private final CommitmentWords commitments;
    private final Map<String, Template> phrases = new HashMap<>();

    private RecordTitles(String language, States states) {
        this.wording = Wording.load(language);
        this.saying = new Saying(wording);
        this.states = states;
        this.commitments = CommitmentWords.load(language, states);
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
    public static Titles load(String language, Authority authority) {
        RecordTitles titles = new RecordTitles(language, States.of(authority));
        Data data = Data.bundled("lang");
        String file = language + "/exports.yaml";
        Problems problems = new Problems();
        data.read(file);
        Yaml.read(data, file, problems).ifPresent(root -> titles.read(root, language));
        problems.raise();
        return titles;
    }

    private void read(Node root, String language) {
        root.ofLanguage(language);
        root.only(Set.of("language", "phrases"));
        root.need("phrases").entries().forEach((name, node) -> phrases.put(name, template(node)));
    }

    private static Template template(Node node) {
        try {
            return Template.parse(node.text());
        } catch (IllegalArgumentException e) {
            node.problem(String.valueOf(e.getMessage()));
            return Template.parse("");
        }
    }

    @Override
    public String language() {
        return wording.locale().toLanguageTag();
    }

    @Override
    public String told(Record record) {
        Phrases slots = new Phrases(wording, saying, states, record, record, Optional.empty(), "");
        String state = record.text("status").or(() -> record.text("action")).orElse("done");
        return wording.sentence(record.type(), state, slots::of)
                .map(saying::sentence)
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
        return states.name(code, wording.locale());
    }

    @Override
    public String date(String edtf) {
        return saying.date(edtf);
    }

    @Override
    public String phrase(String name, Map<String, String> slots) {
        return Optional.ofNullable(phrases.get(name))
                .flatMap(template -> template.say(slot -> Optional.ofNullable(slots.get(slot))))
                .orElse("");
    }
}
