package org.elchi.desk.entrance;

import java.util.Optional;
import org.elchi.desk.Call;
import org.elchi.desk.Refusal;
import org.elchi.desk.accounts.Fault;

/** What forms on accounts send. */
final class Fields {
    private Fields() {}

    /** A password, as it was typed. */
    static String secret(Call call, String name) {
        return Optional.ofNullable(call.context().formParam(name)).orElse("");
    }

    static String text(Call call, String name) {
        return call.field(name).orElse("");
    }

    /** Why something cannot be done, in the language of who asks. */
    static String why(Call call, Fault fault) {
        return call.words().say("fault." + fault.code(), fault.slots());
    }

    /** Refused where nobody signs in: there is nothing to change. */
    static void guarded(Call call) {
        if (!call.room().entrance().isGuarded()) {
            throw new Refusal(404, call.words().say("wrong.address"));
        }
    }
}
