package org.elchi.desk;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A template taken apart.
 *
 * @param page what stands outside of code; each piece of code in it is one {@link #GAP}
 * @param code the code, piece by piece
 */
record Markup(String page, String code) {
    /** Stands where code says what is shown. */
    static final String GAP = "\uFFFC";

    private static final List<String> SHOWN = List.of("${", "!{", "$unsafe{");
    private static final Pattern LINE = Pattern.compile("@(import|param)\\b[^\\n]*\\n");
    private static final Pattern CALL = Pattern.compile("@(if|elseif|for|template(\\.\\w+)+)\\s*\\(");
    private static final Pattern END = Pattern.compile("@(else|endif|endfor|raw|endraw)\\b");

    /** Takes a template apart. */
    static Markup of(String template) {
        Reading reading = new Reading(template.replaceAll("(?s)<%--.*?--%>", ""));
        reading.page('\0');
        return new Markup(reading.page.toString(), reading.code.toString());
    }

    /** One template, read from its begin to its end. */
    private static final class Reading {
        private final String text;
        private final StringBuilder page = new StringBuilder();
        private final StringBuilder code = new StringBuilder();
        private int at;

        Reading(String text) {
            this.text = text;
        }

        /** What is shown, until a sign that closes it. */
        private void page(char closing) {
            while (at < text.length() && (closing == '\0' || text.charAt(at) != closing)) {
                if (!skipped(LINE) && !skipped(END) && !called() && !shown()) {
                    page.append(text.charAt(at++));
                }
            }
            at++;
        }

        private boolean skipped(Pattern pattern) {
            var found = pattern.matcher(text).region(at, text.length());
            if (!found.lookingAt()) {
                return false;
            }
            at = found.end();
            return true;
        }

        private boolean called() {
            if (!skipped(CALL)) {
                return false;
            }
            code(')');
            return true;
        }

        private boolean shown() {
            for (String opening : SHOWN) {
                if (text.startsWith(opening, at)) {
                    at += opening.length();
                    code('}');
                    page.append(GAP);
                    return true;
                }
            }
            return false;
        }

        /** Code, until the bracket that closes it; what it shows in back quotes is page again. */
        private void code(char closing) {
            int depth = 0;
            while (at < text.length() && (depth > 0 || text.charAt(at) != closing)) {
                char c = text.charAt(at);
                if (text.startsWith("@`", at)) {
                    at += 2;
                    page('`');
                } else if (c == '"' || c == '\'') {
                    literal(c);
                } else {
                    depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
                    code.append(c);
                    at++;
                }
            }
            code.append('\n');
            at++;
        }

        private void literal(char quote) {
            int begin = at++;
            while (at < text.length() && text.charAt(at) != quote) {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            code.append(text, begin, Math.min(++at, text.length()));
        }
    }
}
