package org.elchi.writing.plot;

import java.util.List;

/** Colours of a drawing, on light and on dark paper. Those that tell things apart are told apart by the colour-blind too (Okabe and Ito 2008). */
enum Ink {
    PAPER("#ffffff", "#15181c"),
    TEXT("#1a1a1a", "#ececec"),
    QUIET("#595959", "#a9adb3"),
    RULE("#d9d9d9", "#3b4047"),
    EDGE("#a3a8ae", "#5d646c"),
    BLUE("#0072b2", "#56b4e9"),
    VERMILION("#d55e00", "#f08a3c"),
    GREEN("#007a5a", "#2fc49a"),
    PURPLE("#a8478a", "#dd9cc0"),
    SHADE0("#f4f6f8", "#1d2126"),
    SHADE1("#dbe9f4", "#16324a"),
    SHADE2("#b3d1e8", "#134767"),
    SHADE3("#7fb2d8", "#125f8c"),
    SHADE4("#2a77ad", "#3a92c9"),
    SHADE5("#00578a", "#8cc9f0"),
    /** On the darkest shades of light paper, which are the lightest on dark. */
    ON_SHADE("#ffffff", "#0c1116");

    static final List<Ink> LANES = List.of(BLUE, VERMILION, GREEN, PURPLE);
    static final List<Ink> SHADES = List.of(SHADE0, SHADE1, SHADE2, SHADE3, SHADE4, SHADE5);
    private static final int DARK_SHADE = 4;

    private final String light;
    private final String dark;

    Ink(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    /** What is legible on a shade. */
    static Ink on(int shade) {
        return shade >= DARK_SHADE ? ON_SHADE : TEXT;
    }

    /** Name in the style sheet, for a property. */
    String styled(String property) {
        return property.charAt(0) + "-" + name().replace("_", "").toLowerCase(java.util.Locale.ROOT);
    }
}
