package org.elchi.reading.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.reading.value.Match.Ending;

/** Reads one number, in figures, words or both. */
final class Numbers {
    /** Letters of a case ending at most. */
    private static final int LONGEST_ENDING = 4;

    private final Line line;
    private final Map<Integer, Optional<Amount>> known = new HashMap<>();

    Numbers(Line line) {
        this.line = line;
    }

    /** The number that begins at a word; many ask for the same one. */
    Optional<Amount> at(int begin) {
        return known.computeIfAbsent(begin, at -> new Scan(at).run());
    }

    /** The words of one number as far as they go. */
    private final class Scan {
        private final int begin;
        private final Sum sum = new Sum();
        private int at;
        private boolean words;
        private boolean closed;
        private boolean multiplied;
        private Ending ending = Ending.NONE;

        Scan(int begin) {
            this.begin = begin;
            this.at = begin;
        }

        Optional<Amount> run() {
            while (!closed && at < line.size() && step()) {
                stop();
            }
            boolean none = at == begin || sum.hanging();
            return none
                    ? Optional.empty()
                    : Optional.of(new Amount(begin, at, sum.value(), ending, words, sum.lone(), multiplied, closed));
        }

        private boolean step() {
            Optional<Digits> digits = line.digits(at);
            if (digits.isPresent()) {
                return (at == begin || line.word(at).spaced()) && figures(digits.get());
            }
            Optional<Match> ordinal = line.match(at, Sense.ORDINAL);
            if (ordinal.isPresent()
                    && (at == begin || ordinal.get().term().number().signum() > 0)) {
                return close(ordinal.get().term(), Ending.ORDINAL);
            }
            return word();
        }

        private boolean close(Term term, Ending kind) {
            if (!take(term)) {
                return false;
            }
            at++;
            ending = kind;
            closed = true;
            return true;
        }

        private boolean figures(Digits first) {
            Digits digits = first;
            int next = at + 1;
            Optional<Digits> longer = joined(digits, next);
            while (longer.isPresent()) {
                digits = longer.get();
                longer = joined(digits, ++next);
            }
            if (!sum.digits(digits)) {
                return false;
            }
            at = next;
            if (digits.stop()) {
                ending = Ending.ORDINAL;
                closed = true;
            } else if (!digits.suffix().isEmpty()) {
                suffix(digits.suffix());
            }
            return true;
        }

        private Optional<Digits> joined(Digits digits, int next) {
            return line.digits(next).filter(other -> line.word(next).spaced()).flatMap(digits::joined);
        }

        private void suffix(String suffix) {
            Optional<Term> multiplier = line.vocabulary().word(suffix, Sense.MULTIPLIER);
            if (multiplier.isPresent()) {
                take(multiplier.get());
            } else {
                ending = line.vocabulary().endingOf(suffix);
                closed = true;
            }
        }

        private boolean word() {
            Optional<Match> match = line.match(at, Sense.MULTIPLIER)
                    .or(() -> line.match(at, Sense.CARDINAL))
                    .or(() -> line.match(at, Sense.HALF));
            if (match.isEmpty()) {
                return line.word(at).word() && glued();
            }
            if (match.get().ending() == Ending.ADJECTIVE || !take(match.get().term())) {
                return false;
            }
            at++;
            ending = match.get().ending();
            closed = !match.get().bare() || ending != Ending.NONE;
            return true;
        }

        private boolean glued() {
            String form = line.word(at).form();
            if (!line.vocabulary().glued(form)) {
                return false;
            }
            List<Term> parts = line.vocabulary().parts(form);
            String ordinal = "";
            if (parts.isEmpty()) {
                for (var entry : line.vocabulary().endings().entrySet()) {
                    if (parts.isEmpty() && entry.getValue() == Ending.ORDINAL && form.endsWith(entry.getKey())) {
                        ordinal = entry.getKey();
                        parts = line.vocabulary().parts(form.substring(0, form.length() - ordinal.length()));
                    }
                }
            }
            if (parts.isEmpty() || !number(parts) || !parts.stream().allMatch(this::take)) {
                return false;
            }
            at++;
            ending = ordinal.isEmpty() ? Ending.NONE : Ending.ORDINAL;
            closed = !ordinal.isEmpty();
            return true;
        }

        private boolean take(Term term) {
            words |= term.sense() != Sense.MULTIPLIER || term.whole() <= 1000;
            multiplied |= term.sense() == Sense.MULTIPLIER;
            return add(sum, term);
        }

        private boolean add(Sum sum, Term term) {
            return switch (term.sense()) {
                case MULTIPLIER -> sum.times(term.number());
                case HALF -> sum.half(term.number());
                default -> sum.add(term.number());
            };
        }

        /** Whether the parts make a number by themselves. */
        private boolean number(List<Term> parts) {
            Sum fresh = new Sum();
            return parts.stream().allMatch(part -> add(fresh, part));
        }

        /** What an abbreviated multiplier drags along, a full stop or an ending: 5 mlr. dolar, 300 млн-нан. */
        private void stop() {
            boolean abbreviated = multiplied
                    && !closed
                    && line.mark(at, ".")
                    && !line.word(at).spaced();
            if (abbreviated
                    && line.word(at + 1, true)
                    && !line.word(at + 1).shape().capital()) {
                at++;
            } else if (multiplied && !closed && line.pastHyphen(at) > at && ending(at + 1)) {
                at += 2;
                closed = true;
            }
        }

        private boolean ending(int at) {
            return line.word(at).form().length() <= LONGEST_ENDING && line.bare(at);
        }
    }
}
