package org.elchi.writing.wording;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.elchi.language.data.Node;

/** Says numbers, shares and amounts of money as CLDR has them; where it has none, with the words that the language's data give. */
final class Numbers {
    private static final int DIGITS = 4;

    private final LocalizedNumberFormatter numbers;
    private final LocalizedNumberFormatter rounded;
    private final LocalizedNumberFormatter compact;
    private final LocalizedNumberFormatter percents;
    private final Map<String, LocalizedNumberFormatter> amounts = new ConcurrentHashMap<>();
    private final TreeMap<Integer, String> powers = new TreeMap<>();
    private final Map<String, String> currencies = new TreeMap<>();
    private final UnaryOperator<String> rewritten;

    private Numbers(ULocale locale, UnaryOperator<String> rewritten) {
        this.numbers = NumberFormatter.withLocale(locale);
        this.rounded = numbers.precision(Precision.maxSignificantDigits(DIGITS));
        this.compact = rounded.notation(Notation.compactLong());
        this.percents = numbers.unit(MeasureUnit.PERCENT).precision(Precision.maxSignificantDigits(2));
        this.rewritten = rewritten;
    }

    /**
     * The numbers of a language.
     *
     * @param node its part {@code numbers}: {@code powers} of ten and {@code currencies} by ISO 4217 code, both where CLDR has none
     */
    static Numbers of(Optional<Node> node, ULocale locale, UnaryOperator<String> rewritten) {
        Numbers numbers = new Numbers(locale, rewritten);
        node.ifPresent(own -> {
            own.need("powers")
                    .entries()
                    .forEach((power, word) -> numbers.powers.put(Integer.valueOf(power), word.text()));
            own.need("currencies").entries().forEach((code, word) -> numbers.currencies.put(code, word.text()));
        });
        return numbers;
    }

    /** An amount: long numbers as {@code 1.2 billion}, with the currency's name where there is one. */
    String amount(BigDecimal number, Optional<String> currency) {
        Optional<String> code = currency.filter(text -> text.matches("[A-Z]{3}"));
        return rewritten.apply(powers.isEmpty() ? byCldr(number, code) : own(number, code));
    }

    private String byCldr(BigDecimal number, Optional<String> currency) {
        return currency.map(code -> amounts.computeIfAbsent(
                        code,
                        of -> compact.unit(Currency.getInstance(of)).unitWidth(NumberFormatter.UnitWidth.FULL_NAME)))
                .orElse(compact)
                .format(number)
                .toString();
    }

    private String own(BigDecimal number, Optional<String> currency) {
        int digits = number.precision() - number.scale() - 1;
        Map.Entry<Integer, String> power = powers.floorEntry(Math.max(digits, 0));
        String figures = rounded.format(power == null ? number : number.movePointLeft(power.getKey()))
                .toString();
        return figures
                + (power == null ? "" : " " + power.getValue())
                + currency.map(code -> " " + currencies.getOrDefault(code, code))
                        .orElse("");
    }

    /** A share of a hundred, as {@code 20%}. */
    String percent(BigDecimal percent) {
        return percents.format(percent).toString();
    }

    String number(BigDecimal number) {
        return numbers.format(number).toString();
    }
}
