package org.elchi.desk.documents;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as its page shows it.
 *
 * @param address of the page
 * @param known what is known of it: label and value by turns
 * @param link where it was published, if that is a web address
 * @param language tag of its language, for the text's {@code lang}
 * @param failure what broke the reader, or that the text is none; empty where all is well
 * @param elsewhere in how many records of other parts it tells
 * @param script in which it is shown beside the original; empty where it is not
 */
public record DocumentView(
        String name,
        String address,
        List<Known> known,
        Optional<String> link,
        String language,
        String failure,
        List<Block> blocks,
        List<Kind> legend,
        String understood,
        List<Told> told,
        int elsewhere,
        String part,
        Optional<String> before,
        Optional<String> after,
        List<Script> scripts,
        String script) {
    /** The tag of the language in the script that is shown beside it; none where that is no script of the world. */
    public @Nullable String converted() {
        String code = language.replaceFirst("-.*", "");
        String iso = script.replaceFirst("-.*", "");
        return iso.length() == 4 ? code + "-" + iso : null;
    }

    /** Where its bytes are. */
    public String original() {
        return address + "/original";
    }

    /** Something that is known. */
    public record Known(String label, String value) {}

    /** A paragraph, and the same in another script. */
    public record Block(Marks.Paragraph paragraph, String converted) {}

    /** A kind of what is marked, and how often. */
    public record Kind(String code, String label, String count) {}

    /** A record of the list beside the text. */
    public record Told(int number, String address, String line, String kind, String label, String place) {}

    /** A script in which the text can be shown too. */
    public record Script(String name, String label, String address) {}
}
