package org.elchi.writing.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Elements, attributes and text, written as what is both HTML and XML; text from outside stays text. */
final class Markup {
    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();

    Markup(String prologue) {
        out = new StringBuilder(prologue);
    }

    /** Begins an element; attributes are names and values in turn. */
    Markup open(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing in it. */
    Markup empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** An element with text alone in it. */
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    Markup text(String text) {
        out.append(escaped(Letters.clean(text)));
        return this;
    }

    /** What is markup already. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** An address that may be linked to. */
    static Optional<String> address(Optional<String> url) {
        return url.filter(address -> address.matches("(?i)https?://[^\\s<>\"'\\\\\\p{Cntrl}]{1,2000}"));
    }

    /** A language tag, where it is one. */
    static Optional<String> tag(String language) {
        return Optional.of(language).filter(tag -> tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}"));
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escaped(Letters.clean(attributes[i + 1]))).append('"');
        }
        return out;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
