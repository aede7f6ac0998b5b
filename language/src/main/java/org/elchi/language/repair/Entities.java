package org.elchi.language.repair;

/** Names and numbers of characters that were left in a text when its page was taken apart. */
final class Entities {
    private static final int LONGEST = 10;

    private Entities() {}

    static Repaired repaired(Repaired before) {
        String text = before.text();
        int at = text.indexOf('&');
        if (at < 0) {
            return before;
        }
        Edits edits = new Edits(text);
        while (at >= 0) {
            int end = text.indexOf(';', at);
            String character = end > at + 1 && end - at <= LONGEST ? character(text.substring(at + 1, end)) : "";
            if (!character.isEmpty()) {
                edits.replace(at, end + 1, character);
            }
            at = text.indexOf('&', character.isEmpty() ? at + 1 : end + 1);
        }
        return before.then(edits);
    }

    private static String character(String name) {
        if (name.charAt(0) != '#') {
            return Written.TABLE.entities().getOrDefault(name, "");
        }
        boolean hexadecimal = name.length() > 2 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        int code = number(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        return code >= ' ' && Character.isDefined(code) && !Character.isISOControl(code)
                ? Character.toString(code)
                : "";
    }

    private static int number(String digits, int radix) {
        int number = digits.isEmpty() ? -1 : 0;
        for (int i = 0; i < digits.length() && number >= 0 && number <= Character.MAX_CODE_POINT; i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            number = digit < 0 ? -1 : number * radix + digit;
        }
        return number > Character.MAX_CODE_POINT ? -1 : number;
    }
}
