package org.elchi.desk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.elchi.desk.SampleDesk;

/** Somebody with a browser at the desk, and what the browser complained of. Nothing but the desk can be reached. */
final class Visitor implements AutoCloseable {
    private static final Set<String> LOUD = Set.of("warning", "error");

    private final SampleDesk desk;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(SampleDesk desk, BrowserContext context) {
        this.desk = desk;
        this.context = context;
        context.setDefaultTimeout(10_000);
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onRequestFailed(this::failed);
        context.onResponse(this::answered);
        context.route(url -> !ours(url), this::foreign);
        page = context.newPage();
    }

    static Visitor of(SampleDesk desk, Browser browser, Look look) {
        return new Visitor(desk, browser.newContext(look.options()));
    }

    /** The same without scripts. */
    static Visitor withoutScripts(SampleDesk desk, Browser browser, Look look) {
        return new Visitor(desk, browser.newContext(look.options().setJavaScriptEnabled(false)));
    }

    Page page() {
        return page;
    }

    /** Opens a page of the desk; gives what it was answered with. */
    Response open(String path) {
        Response response = page.navigate(desk.address(path).toString());
        if (response == null) {
            throw new IllegalStateException("no answer from " + path);
        }
        return response;
    }

    /** What the browser complained of since this was last asked. */
    List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    private boolean ours(String url) {
        URI home = desk.address("/");
        return url.startsWith(home.toString()) || url.startsWith("data:") || url.startsWith("blob:" + home);
    }

    private void heard(ConsoleMessage message) {
        if (LOUD.contains(message.type())) {
            complaints.add("console: " + message.text());
        }
    }

    private void foreign(Route route) {
        complaints.add("elsewhere: " + route.request().url());
        route.abort();
    }

    /** What is downloaded instead of shown ends the request of the page, which is no fault. */
    private void failed(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            complaints.add("failed: " + request.url() + " " + request.failure());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            complaints.add("status " + response.status() + ": " + response.url());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
