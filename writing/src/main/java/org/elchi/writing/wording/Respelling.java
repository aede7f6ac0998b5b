package org.elchi.writing.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.Romaniser;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Tsv;

/**
 * Spells names for which a language has none of its own: those of people and places as the language next to it writes them, else as English
 * does; {@code lenders.tsv} says which language that is, {@code respelling.tsv} how its letters are written.
 */
final class Respelling {
    private static final String LENDERS = "turkic/lenders.tsv";
    private static final Pattern NUMERAL = Pattern.compile("[IVXL]{2,}");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’ʻ.\\-]*( (\\p{Lu}[\\p{L}'’ʻ.\\-]*|\\p{Ll}{2,5})){0,6}");
    private static final Pattern CYRILLIC = Pattern.compile(".*\\p{IsCyrillic}.*");

    private final Authority authority;
    private final String code;
    private final Romaniser letters = Romaniser.respelling();
    private final boolean known;
    private final List<String> lenders = new ArrayList<>();

    private Respelling(Authority authority, String code) {
        this.authority = authority;
        this.code = code;
        this.known = letters.knows(code);
    }

    static Respelling load(Data data, Authority authority, String code) {
        Respelling respelling = new Respelling(authority, code);
        Problems problems = new Problems();
        Tsv.read(data, LENDERS, 2, problems).stream()
                .filter(row -> row.cell(0).equals(code))
                .forEach(row -> respelling.lenders.add(row.cell(1)));
        problems.raise();
        return respelling;
    }

    /** The name of an entity that has none in the language; nothing where it is made of words, which only a translator can put. */
    Optional<String> of(Entity entity) {
        return switch (entity) {
            case Entity.State state -> lent(entity);
            case Entity.Person person -> lent(entity).or(() -> told(person.name()));
            case Entity.Place place -> lent(entity).or(() -> told(place.name()));
            case Entity.Organisation organisation -> Optional.empty();
            case Entity.Award award -> Optional.empty();
            case Entity.Office office -> Optional.empty();
        };
    }

    private Optional<String> lent(Entity entity) {
        return lenders.stream()
                .flatMap(lender -> authority.written(entity, lender).stream())
                .findFirst()
                .map(this::spelt);
    }

    /** A name that comes in English letters; nothing for what is no name. */
    Optional<String> told(String name) {
        boolean fits = NAME.matcher(name).matches() && !CYRILLIC.matcher(name).matches();
        return fits ? Optional.of(known ? spelt(name) : name) : Optional.empty();
    }

    private String spelt(String name) {
        return Arrays.stream(name.split(" "))
                .map(word -> NUMERAL.matcher(word).matches() ? word : letters.romanise(code, word))
                .collect(Collectors.joining(" "));
    }
}
