package org.elchi.writing.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elchi.register.merging.Part;
import org.elchi.register.merging.Why;
import org.elchi.register.record.Record;

/** Why two reports are taken to tell of one event, as an object of JSON. */
public final class WhyLine {
    private WhyLine() {}

    public static Map<String, Object> of(Record record, Why why) {
        List<Map<String, Object>> parts =
                why.parts().stream().map(WhyLine::part).toList();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("record", record.id());
        object.put("one", why.one().source().name());
        object.put("other", why.other().source().name());
        object.put("bits", bits(why.bits()));
        object.put("parts", parts);
        return object;
    }

    private static Map<String, Object> part(Part part) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("slot", part.slot());
        object.put("by", part.by());
        object.put("outcome", part.outcome().name().toLowerCase(Locale.ROOT));
        object.put("bits", bits(part.bits()));
        return object;
    }

    /** With a sign; {@code never} where it is out of the question. */
    public static String bits(double bits) {
        return Double.isInfinite(bits) ? "never" : String.format(Locale.ROOT, "%+.1f", bits);
    }
}
