package org.elchi.bench.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.elchi.language.Tongue;

/**
 * A report in which names, dates and numbers can be changed.
 *
 * @param blanks in the order of the text, none overlapping another
 */
record Template(Tongue tongue, LocalDate day, String outlet, String text, List<Blank> blanks) {
    Template {
        blanks = blanks.stream().sorted(Comparator.comparing(Blank::span)).toList();
    }
}
