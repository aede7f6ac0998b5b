package org.elchi.reading.value;

import java.math.BigDecimal;

/** Adds up the words of one number: <i>iki milyon üç yüz elli bin</i>. Each step says whether the word still belongs to it. */
final class Sum {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Smaller parts are counted: üç çeyrek is three of them, üç buçuk one half more. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal scaled = BigDecimal.ZERO;
    private BigDecimal multiplier = BigDecimal.ZERO;
    private boolean open;
    private boolean halved;
    private boolean counted;
    private int factors;
    /** What is added next to the group must be smaller. */
    private int room = 1000;

    BigDecimal value() {
        return total.add(group);
    }

    /** Nothing but one multiplier so far: <i>milyon</i>. */
    boolean lone() {
        return !counted && factors < 2;
    }

    /** Half of something that must follow. */
    boolean hanging() {
        return halved && total.signum() == 0 && group.compareTo(BigDecimal.ONE) < 0;
    }

    boolean add(BigDecimal cardinal) {
        if (cardinal.intValue() >= room || cardinal.signum() == 0 && open) {
            return false;
        }
        group(group.add(cardinal), cardinal.intValue() < 10 ? 1 : 10);
        return true;
    }

    boolean digits(Digits digits) {
        boolean fits = !open
                && (total.signum() == 0
                        || digits.value().compareTo(multiplier) < 0
                                && digits.value().compareTo(THOUSAND) < 0);
        if (fits) {
            group(digits.value(), 0);
            scaled = digits.scaled();
        }
        return fits;
    }

    boolean half(BigDecimal half) {
        if (open && room > 1 || open && total.signum() > 0 && group.signum() == 0) {
            return false;
        }
        halved = true;
        if (open && half.compareTo(HALF) < 0) {
            group(group.multiply(half), 0);
            return true;
        }
        group(group.add(half), 0);
        return true;
    }

    boolean times(BigDecimal factor) {
        factors++;
        if (factor.remainder(BigDecimal.TEN).signum() != 0) {
            return dozens(factor);
        }
        return factor.compareTo(HUNDRED) <= 0 ? hundred(factor) : thousand(factor);
    }

    /** Counts all that stands before it: üç yüz iki düzine. */
    private boolean dozens(BigDecimal factor) {
        BigDecimal before = value();
        total = BigDecimal.ZERO;
        group((before.signum() == 0 ? BigDecimal.ONE : before).multiply(factor), 0);
        counted = before.signum() != 0;
        return true;
    }

    private boolean hundred(BigDecimal factor) {
        if (open && group.compareTo(BigDecimal.TEN) >= 0 || !open && room < 1000) {
            return false;
        }
        boolean before = counted;
        group((open ? scaled : BigDecimal.ONE).multiply(factor), 100);
        counted = before;
        return true;
    }

    private boolean thousand(BigDecimal factor) {
        if (!open && total.signum() == 0) {
            total = factor;
        } else if (!open || multiplier.signum() > 0 && factor.compareTo(multiplier) > 0) {
            total = total.add(scaled).multiply(factor);
        } else {
            total = total.add(scaled.multiply(factor));
        }
        multiplier = factor.max(THOUSAND);
        group = BigDecimal.ZERO;
        scaled = BigDecimal.ZERO;
        open = false;
        room = 1000;
        return true;
    }

    private void group(BigDecimal value, int next) {
        group = value;
        scaled = value;
        open = true;
        counted = true;
        room = next;
    }
}
