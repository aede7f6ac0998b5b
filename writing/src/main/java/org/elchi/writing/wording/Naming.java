package org.elchi.writing.wording;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.PartialDate;
import org.elchi.authority.Post;
import org.elchi.language.Declension;
import org.elchi.language.data.Data;

/** What a language calls states, people, places, organisations and honours. */
public final class Naming {
    private final Authority authority;
    private final Tongues.Written written;
    /** Names that the language prefers to those of the world, by identifier. */
    private final Map<String, String> own;

    private final Respelling respelling;
    private final Cache<Entity, String> names = Caffeine.newBuilder().weakKeys().build();

    Naming(Authority authority, Tongues.Written written, Map<String, String> own) {
        this.own = Map.copyOf(own);
        this.authority = authority;
        this.written = written;
        this.respelling = Respelling.load(Data.bundled("lang"), authority, written.code());
    }

    /** How a record's text for an entity is said; nothing for a text that is no entity's. */
    Optional<Said> known(String id) {
        return authority.entity(id).map(entity -> Said.of(name(entity), kind(entity)));
    }

    /** The names of several, as a list. */
    public Said all(List<String> ids) {
        return Said.list(ids.stream()
                .map(id -> known(id).orElseGet(() -> Said.words(id)))
                .toList());
    }

    /** The code of a state, where a text is one. */
    Optional<String> state(String id) {
        return authority.state(id).map(Entity.State::code);
    }

    /** The name of somebody or something that the world does not know, as a text of a language gives it. */
    Optional<Said> told(String name, String tag) {
        return respelling.told(name).map(written.speller()).map(spelt -> Said.of(spelt, Declension.Kind.NAME));
    }

    /** The name of an entity by its identifier; the identifier itself where it is nobody's. */
    public String name(String id) {
        return authority.entity(id).map(this::name).orElse(id);
    }

    private String name(Entity entity) {
        return names.get(entity, this::called);
    }

    private String called(Entity entity) {
        return Optional.ofNullable(own.get(entity.id()))
                .or(() -> authority.written(entity, written.code()))
                .or(() -> respelling.of(entity))
                .map(name -> written.into().isEmpty() ? name : rewritten(name, entity))
                .orElse(entity.name());
    }

    /** A name in the other script; a word of one letter is one (<i>Van I</i>), unless the English name has it too, as numeral of a monarch. */
    private String rewritten(String name, Entity entity) {
        List<String> english = List.of(entity.name().split(" "));
        return Arrays.stream(name.split(" "))
                .map(word -> word.length() == 1 && !english.contains(word)
                        ? capital(written.speller().apply(UCharacter.toLowerCase(word)))
                        : written.speller().apply(word))
                .collect(Collectors.joining(" "));
    }

    /**
     * Whom a person stood for on a day: {@code name}, and where the world knows it the {@code office} of highest rank, {@code title}, which is the
     * same with a capital, and {@code state}, which may be an organisation. Empty for nobody of the world.
     */
    public Map<String, Said> holder(String person, LocalDate day) {
        Map<String, Said> slots = new LinkedHashMap<>();
        authority.person(person).ifPresent(known -> {
            slots.put("name", Said.of(name(known), Declension.Kind.NAME));
            authority.postsOn(known, day).stream()
                    .min(Comparator.comparingInt(this::rank).thenComparing(Naming::begun, Comparator.reverseOrder()))
                    .ifPresent(post -> office(post, slots));
        });
        return slots;
    }

    private void office(Post post, Map<String, Said> slots) {
        Optional<String> office = authority
                .office(post.office())
                .flatMap(held -> authority.written(held, written.code()))
                .map(written.speller());
        Optional<Said> of = known(post.of());
        if (office.isPresent() && of.isPresent()) {
            slots.put("state", of.get());
            slots.put("office", Said.words(office.get()));
            slots.put("title", Said.words(capital(office.get())));
        }
    }

    private String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        ULocale locale = ULocale.forLanguageTag(written.code());
        return UCharacter.toTitleCase(locale, text.substring(0, first), null, UCharacter.TITLECASE_NO_LOWERCASE)
                + text.substring(first);
    }

    private int rank(Post post) {
        return authority.office(post.office()).map(Entity.Office::rank).orElse(Integer.MAX_VALUE);
    }

    private static LocalDate begun(Post post) {
        return post.from().map(PartialDate::first).orElse(LocalDate.MIN);
    }

    private static Declension.Kind kind(Entity entity) {
        return switch (entity) {
            case Entity.State state -> Declension.Kind.NAME;
            case Entity.Person person -> Declension.Kind.NAME;
            case Entity.Place place -> Declension.Kind.NAME;
            case Entity.Organisation organisation -> Declension.Kind.TITLE;
            case Entity.Award award -> Declension.Kind.TITLE;
            case Entity.Office office -> Declension.Kind.TITLE;
        };
    }
}
