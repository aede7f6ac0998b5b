package org.elchi.desk;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import org.eclipse.jetty.server.ServerConnector;

/** How much may be sent, and how slowly. */
final class Limits {
    /** Forms and JSON; files have a limit of their own. */
    static final int BODY = 2_000_000;

    /** Megabytes of one file. */
    static final int FILE = 64;

    /** All files of a form together, in megabytes. */
    private static final int FILES = 256;

    private static final int HEADERS = 16_384;
    private static final int FORM_FIELDS = 500;
    private static final long IDLE = 30_000;

    private Limits() {}

    /** Whether a request says itself that it is larger than anything that is taken. */
    static boolean isTooLarge(Context context) {
        return context.contentLength() > (long) FILES << 20;
    }

    /** Whether a request was larger than what is taken, though it did not say so. */
    static boolean isOverrun(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause instanceof IllegalStateException;
    }

    static void set(JavalinConfig config) {
        config.http.maxRequestSize = BODY;
        config.http.prefer405over404 = true;
        config.jetty.multipartConfig.maxTotalRequestSize(FILES, SizeUnit.MB);
        config.jetty.modifyServletContextHandler(handler -> {
            handler.setMaxFormContentSize(BODY);
            handler.setMaxFormKeys(FORM_FIELDS);
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(HEADERS);
        });
        config.jetty.modifyServer(server -> {
            for (var connector : server.getConnectors()) {
                if (connector instanceof ServerConnector plain) {
                    plain.setIdleTimeout(IDLE);
                }
            }
        });
    }
}
