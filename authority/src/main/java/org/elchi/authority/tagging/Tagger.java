package org.elchi.authority.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.elchi.authority.Authority;
import org.elchi.language.Language;
import org.elchi.language.data.Data;

/**
 * Tags the names of a sentence: one model, learnt from annotated news, for all the Turkic languages. Immutable but for a cache; shared between
 * threads.
 */
public final class Tagger {
    private static final String FILE = "tagger.bin";
    private static final int REMEMBERED = 64;

    private final Authority authority;
    private final Data lang;
    private final Model model;
    private final Map<Language, Observer> observers = new ConcurrentHashMap<>();

    private Tagger(Authority authority, Data lang, Model model) {
        this.authority = authority;
        this.lang = lang;
        this.model = model;
    }

    /** The tagger that comes with Elchi, with the world that comes with it. */
    public static Tagger load() {
        return load(Authority.load());
    }

    public static Tagger load(Authority authority) {
        return of(
                authority,
                Data.bundled("lang"),
                Data.bundled("org/elchi/authority").bytes(FILE));
    }

    /**
     * A tagger with this model.
     *
     * @param lang the folder of languages
     * @param model the bytes of its file
     */
    public static Tagger of(Authority authority, Data lang, byte[] model) {
        return new Tagger(authority, lang, Model.read(model));
    }

    /** The classes of names that it knows. */
    public List<String> classes() {
        return model.labels().classes();
    }

    /**
     * The tags of a sentence, one for each token, as IOB2 has them.
     *
     * @param language best with the stems of {@link Authority#stems}
     */
    public List<Tagged> tag(Language language, List<String> tokens) {
        if (observers.size() >= REMEMBERED) {
            observers.clear();
        }
        Observer observer = observers.computeIfAbsent(language, key -> Observer.of(key, authority, lang));
        Chain chain = model.chain(observer.observe(tokens));
        List<Tagged> tags = new ArrayList<>(tokens.size());
        for (int label : chain.best()) {
            tags.add(new Tagged(model.labels().tag(label), chain.probability(tags.size(), label)));
        }
        return tags;
    }
}
