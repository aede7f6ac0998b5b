package org.elchi.desk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/**
 * How somebody looks at the desk.
 *
 * @param name of the folder of its screenshots
 * @param language BCP 47 tag, which the browser asks for
 */
record Look(String name, String language, ColorScheme scheme, int width, int height) {
    static final Look DESKTOP = new Look("desktop", "en", ColorScheme.LIGHT, 1280, 900);

    /** Each language, script, light and width that pages are looked at in. */
    static final List<Look> ALL = List.of(
            DESKTOP,
            new Look("phone", "kk", ColorScheme.LIGHT, 390, 844),
            new Look("dark", "uz-Cyrl", ColorScheme.DARK, 1280, 900),
            new Look("phone-dark", "tr", ColorScheme.DARK, 390, 844));

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height);
    }

    @Override
    public String toString() {
        return name + " " + language;
    }
}
