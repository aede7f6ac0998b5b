package org.elchi.desk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import org.elchi.desk.SampleDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is done at one desk on the samples, each time by somebody who is new there. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtTheDesk {
    private SampleDesk desk;
    private Browser browser;
    private Visitor visitor;

    @BeforeAll
    void open(@TempDir Path folder, Browser chromium) {
        browser = chromium;
        desk = SampleDesk.on(folder);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @BeforeEach
    void come() {
        visitor = Visitor.of(desk, browser, Look.DESKTOP);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    final SampleDesk desk() {
        return desk;
    }

    final Visitor visitor() {
        return visitor;
    }

    final Page page() {
        return visitor.page();
    }

    final Response open(String path) {
        return visitor.open(path);
    }

    /** Somebody whose browser runs no scripts. */
    final Visitor withoutScripts() {
        return Visitor.withoutScripts(desk, browser, Look.DESKTOP);
    }
}
