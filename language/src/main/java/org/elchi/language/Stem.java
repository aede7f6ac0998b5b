package org.elchi.language;

/**
 * A stem that a language shall know besides its own.
 *
 * @param lemma dictionary form, the bare stem for verbs; in any script of the language or in the common alphabet
 * @param pos its word class
 */
public record Stem(String lemma, PartOfSpeech pos) {}
