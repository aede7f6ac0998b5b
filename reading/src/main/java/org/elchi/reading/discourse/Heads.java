package org.elchi.reading.discourse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Reading;
import org.elchi.language.Word;

/** Names of several words that a report shortens to their head: after <i>Devletlerarası Yüksek Konsey</i> it is <i>Konsey</i>. */
final class Heads {
    private record Name(String type, String code) {}

    private final Map<String, Name> named = new LinkedHashMap<>();

    /** Notes the names among the mentions of a unit; gives mentions for the heads that stand alone in it. */
    List<Mention> again(List<Word> words, List<Mention> mentions) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < words.size() && !named.isEmpty(); i++) {
            int at = i;
            if (words.get(i).shape().capital()
                    && mentions.stream().noneMatch(m -> named(m) && m.overlaps(at, at + 1))) {
                again(words.get(i), i).ifPresent(found::add);
            }
        }
        for (Mention mention : mentions) {
            Word last = words.get(mention.end() - 1);
            if (named(mention)
                    && mention.end() - mention.begin() > 1
                    && last.shape().capital()) {
                last.readings()
                        .forEach(reading -> named.put(reading.lemma(), new Name(mention.type(), mention.code())));
            }
        }
        return found;
    }

    private static boolean named(Mention mention) {
        return mention.is("body");
    }

    private Optional<Mention> again(Word word, int at) {
        for (Reading reading : word.readings()) {
            Name name = named.get(reading.lemma());
            if (name != null && !reading.verb()) {
                return Optional.of(Mention.of(name.type(), at, at + 1, name.code(), word, reading));
            }
        }
        return Optional.empty();
    }
}
