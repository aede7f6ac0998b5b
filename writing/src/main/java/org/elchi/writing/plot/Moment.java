package org.elchi.writing.plot;

/**
 * Something on a timeline.
 *
 * @param date when, in EDTF
 * @param lane code of the lane that it is in
 * @param text what it is, short
 * @param planned whether it is yet to come
 * @param weight how much it matters; those that matter most are labelled first
 */
public record Moment(String date, String lane, String text, boolean planned, int weight) {}
