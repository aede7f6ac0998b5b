package org.elchi.cli;

import com.ibm.icu.util.ULocale;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.register.comparing.Side;

/** Names the sides of a comparison in English. */
final class SideNames {
    private final Authority authority;
    private final Words words;

    SideNames(Authority authority, Words words) {
        this.authority = authority;
        this.words = words;
    }

    /** The press of a country and its language, or a language, or an outlet. */
    String of(Side side, Side.By by) {
        String language = ULocale.getDisplayLanguage(side.language(), ULocale.ENGLISH);
        String press = side.state().map(this::state).orElse(words.say("press.unknown"));
        return switch (by) {
            case LANGUAGE -> language;
            case COUNTRY -> press + " (" + language + ")";
            case OUTLET -> (side.outlet().isEmpty() ? press : side.outlet()) + " (" + language + ")";
        };
    }

    /** The English name of a state or organisation; the code itself where it is that of none. */
    String state(String code) {
        return authority
                .state(code)
                .map(Entity::name)
                .or(() -> authority.organisation(code).map(Entity::name))
                .orElse(code);
    }
}
