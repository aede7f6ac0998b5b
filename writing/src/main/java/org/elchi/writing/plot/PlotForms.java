package org.elchi.writing.plot;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a language writes numbers and dates.
 *
 * @param number a number: {@code 2.1}
 * @param amount a number in words, with its currency: {@code 2.1 billion US dollars}
 * @param unit a power of ten as what is counted, with its currency: {@code billion US dollars}; empty where there is nothing to say
 * @param date a date in EDTF: {@code 5 May 2024}
 */
public record PlotForms(
        Function<BigDecimal, String> number,
        BiFunction<BigDecimal, Optional<String>, String> amount,
        BiFunction<BigDecimal, Optional<String>, String> unit,
        Function<String, String> date) {}
