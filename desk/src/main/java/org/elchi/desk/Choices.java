package org.elchi.desk;

import java.util.List;

/** What somebody chooses for all pages: the language, light or dark. */
final class Choices implements Page {
    private static final List<String> THEMES = List.of("auto", "light", "dark");

    @Override
    public void answers(Routes routes) {
        routes.get("/choose", Role.ANYBODY, Choices::choose);
    }

    private static void choose(Call call) {
        call.parameter("lang").filter(call.room().tongues().tags()::contains).ifPresent(tag -> call.keep("lang", tag));
        call.parameter("theme").filter(THEMES::contains).ifPresent(theme -> call.keep("theme", theme));
        call.goOn(call.parameter("to").orElse("/"));
    }
}
