package org.elchi.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elchi.desk.Call;
import org.elchi.desk.Clean;
import org.elchi.desk.Refusal;

/** What a program sent, bounded in size. */
final class Body {
    static final int MEGABYTE = 1 << 20;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int BAD = 400;
    private static final int TOO_LARGE = 413;
    private static final int NO_SUCH_MEDIA = 415;

    private Body() {}

    /** The media type that it is sent as, without parameters; one of these. */
    static String type(Call call, List<String> known) {
        String sent = Optional.ofNullable(call.context().contentType()).orElse("");
        String type = sent.replaceFirst("\\s*;.*", "").strip().toLowerCase(Locale.ROOT);
        if (!known.contains(type)) {
            throw new Refusal(
                    NO_SUCH_MEDIA,
                    call.words().say("wrong.media", "found", Clean.text(sent), "need", String.join(", ", known)));
        }
        return type;
    }

    /** The bytes, so many megabytes at most. */
    static byte[] bytes(Call call, int megabytes) {
        try {
            int most = megabytes * MEGABYTE;
            byte[] bytes = call.context().bodyInputStream().readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Refusal(TOO_LARGE, call.words().say("wrong.large", "most", megabytes));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JSON object. */
    static JsonNode object(Call call, int megabytes) {
        byte[] bytes = bytes(call, megabytes);
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (node == null || !node.isObject()) {
                throw wrong(call, "");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw wrong(
                    call, e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw wrong(call, "");
        }
    }

    private static Refusal wrong(Call call, String found) {
        return new Refusal(BAD, call.words().say("wrong.json", "found", found));
    }

    /** A text of an object; empty where it is not there or blank. */
    static Optional<String> text(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name))
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(value -> Clean.text(value.asText()))
                .filter(text -> !text.isEmpty());
    }

    /** A text that must be there. */
    static String needed(Call call, JsonNode object, String name) {
        return text(object, name)
                .orElseThrow(() -> new Refusal(BAD, call.words().say("wrong.missing", "found", name)));
    }

    /** The texts of an array, or the one text. */
    static List<String> texts(JsonNode object, String name) {
        JsonNode value = object.path(name);
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> texts.add(Clean.text(item.asText())));
        } else {
            text(object, name).ifPresent(texts::add);
        }
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }
}
