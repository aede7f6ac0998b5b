package org.elchi.bench.register;

import org.elchi.authority.Entity.Person;
import org.elchi.authority.Entity.Place;
import org.elchi.authority.Post;
import org.elchi.language.Inflection;
import org.elchi.language.Span;

/** A place in a text where something else can stand: what stood there, and its endings. */
sealed interface Blank {
    Span span();

    /** @param adjective whether it names what belongs to the state */
    record OfState(Span span, String code, boolean adjective, Inflection inflection) implements Blank {}

    /** @param surname whether no more than the surname stands there */
    record OfPerson(Span span, Person person, Post post, boolean surname, Inflection inflection) implements Blank {}

    /** Somebody whom the world files do not know, by the romanised name. */
    record OfUnknown(Span span, String name, boolean surname, Inflection inflection) implements Blank {}

    record OfPlace(Span span, Place place, String state, Inflection inflection) implements Blank {}

    /** The number of a day before the name of a month. */
    record OfDay(Span span, int month, int year) implements Blank {}

    /** The name of a month. */
    record OfMonth(Span span, int day, int month, int year, Inflection inflection) implements Blank {}

    /** A year in figures. */
    record OfYear(Span span, int year) implements Blank {}

    /** Any other figures; the same figures are the same number in all texts of one occasion. */
    record OfNumber(Span span, String digits) implements Blank {}

    /** An ordinal in words. */
    record OfOrdinal(Span span, int value, Inflection inflection) implements Blank {}
}
