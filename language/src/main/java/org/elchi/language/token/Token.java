package org.elchi.language.token;

/**
 * A piece of a text before it is read.
 *
 * @param begin first code unit in the text as given
 * @param end one past the last
 * @param kind what it is made of
 * @param form of a mark, normalised; for all else the characters as given
 * @param ending where in the given characters an ending begins that an apostrophe or hyphen sets off, -1 without one
 * @param breaks line breaks before it: 0, 1, or 2 for an empty line or the text's begin
 * @param spaced white space or the text's begin stands before it
 */
public record Token(int begin, int end, Kind kind, String form, int ending, int breaks, boolean spaced) {
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    boolean mark(String form) {
        return kind == Kind.MARK && this.form.equals(form);
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    boolean capital() {
        return word() && Character.isUpperCase(form.charAt(0));
    }

    boolean small() {
        return word() && Character.isLowerCase(form.charAt(0));
    }

    /** In capitals throughout, two letters at least; the second letter of a digraph may be small. */
    boolean shouted() {
        if (!word() || form.length() < 2) {
            return false;
        }
        int small = 0;
        for (int i = 0; i < form.length(); i++) {
            small += Character.isLowerCase(form.charAt(i)) ? 1 : 0;
        }
        return small == 0 || small == 1 && form.length() > 3 && Character.isUpperCase(form.charAt(2));
    }
}
