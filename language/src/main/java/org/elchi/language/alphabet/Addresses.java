package org.elchi.language.alphabet;

/** Addresses on the net and of letters, and the handles of people: what stands between spaces and is in no language. */
public final class Addresses {
    private Addresses() {}

    /** Past an address that begins here, or the place itself. */
    public static int end(CharSequence text, int begin) {
        int end = begin;
        boolean ascii = true;
        boolean at = false;
        int dot = -1;
        boolean scheme = false;
        while (end < text.length() && !Letters.space(text.charAt(end)) && "<>«»\"“”".indexOf(text.charAt(end)) < 0) {
            char c = text.charAt(end);
            ascii &= c < 0x80;
            at |= c == '@';
            scheme |= c == ':' && end + 2 < text.length() && text.charAt(end + 1) == '/' && text.charAt(end + 2) == '/';
            if (c == '.' && end > begin && letter(text, end - 1) && letter(text, end + 1)) {
                dot = end;
            }
            end++;
        }
        while (end > begin && ".,;:!?)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (scheme || at && ascii && end - begin > 1) {
            return end;
        }
        return ascii && dot >= 0 && domain(text, begin, end) ? end : begin;
    }

    private static boolean letter(CharSequence text, int at) {
        return at < text.length() && (Letters.letter(text.charAt(at)) || Letters.digit(text.charAt(at)));
    }

    /** Names with full stops between, the last of the first part short and in small letters. */
    private static boolean domain(CharSequence text, int begin, int end) {
        int stop = begin;
        while (stop < end && text.charAt(stop) != '/') {
            stop++;
        }
        int last = stop - 1;
        while (last > begin && text.charAt(last) != '.') {
            char c = text.charAt(last);
            if (c < 'a' || c > 'z') {
                return false;
            }
            last--;
        }
        int length = stop - 1 - last;
        return last > begin + 1 && length >= 2 && length <= 4;
    }
}
