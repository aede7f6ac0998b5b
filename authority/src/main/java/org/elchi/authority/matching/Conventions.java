package org.elchi.authority.matching;

import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;

/** How presses write names: all that is data. */
record Conventions(
        Sounds sounds,
        Letters letters,
        Syllables syllables,
        Endings endings,
        SmallWords smallWords,
        GivenNames givenNames,
        Keys keys) {
    static Conventions load(Data data, Problems problems) {
        Sounds sounds = Sounds.load(data, problems);
        Letters letters = Letters.load(data, sounds, problems);
        Endings endings = Endings.load(data, problems);
        Keys keys = new Keys(sounds);
        GivenNames givenNames = GivenNames.load(
                data,
                form -> {
                    String word = NameReader.small(form);
                    return keys.exact(letters.read(word, endings.over(word, false)));
                },
                problems);
        return new Conventions(
                sounds,
                letters,
                Syllables.load(data, problems),
                endings,
                SmallWords.load(data, problems),
                givenNames,
                keys);
    }
}
