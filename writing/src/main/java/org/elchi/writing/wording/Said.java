package org.elchi.writing.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.language.Declension;

/**
 * What a slot holds, said in a language, before it takes an ending.
 *
 * @param items one, or several of a list; none empty
 * @param number where it is one, which decides on the plural of what is counted
 */
public record Said(List<Item> items, Optional<BigDecimal> number) {
    /**
     * One thing.
     *
     * @param kind how endings join it; nothing where it takes none
     * @param language BCP 47 tag of original words that are not in the language written
     */
    public record Item(String text, Optional<Declension.Kind> kind, Optional<String> language) {}

    public Said {
        items = List.copyOf(items);
    }

    static Said of(String text, Declension.Kind kind) {
        return new Said(List.of(new Item(text, Optional.of(kind), Optional.empty())), Optional.empty());
    }

    /** Words of the language. */
    static Said words(String text) {
        return of(text, Declension.Kind.WORDS);
    }

    /** Text that takes no ending. */
    static Said fixed(String text) {
        return new Said(List.of(new Item(text, Optional.empty(), Optional.empty())), Optional.empty());
    }

    /** Words of a source, with the marks that quote them. */
    static Said original(String text, String language) {
        return new Said(List.of(new Item(text, Optional.empty(), Optional.of(language))), Optional.empty());
    }

    static Said number(BigDecimal number, String text) {
        return new Said(words(text).items, Optional.of(number));
    }

    static Said list(List<Said> said) {
        List<Item> items = new ArrayList<>();
        said.forEach(one -> items.addAll(one.items));
        return new Said(items, Optional.empty());
    }

    /** What the plural of a word that goes with it depends on. */
    BigDecimal quantity() {
        return number.orElseGet(() -> BigDecimal.valueOf(items.size()));
    }

    boolean isEmpty() {
        return items.stream().allMatch(item -> item.text().isEmpty());
    }
}
