package org.elchi.desk.health;

import io.javalin.http.Context;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.elchi.desk.Shelf;

/** Counts and times what the desk answers. Labels name routes and statuses, never anything that somebody sent. */
public final class Meters {
    private static final String NO_ROUTE = "none";
    private static final double MILLISECONDS = 1e3;
    private static final double[] BUCKETS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10};

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests;
    private final Histogram seconds;

    public Meters(Shelf shelf) {
        requests = Counter.builder()
                .name("elchi_requests_total")
                .help("Requests by route, method and status.")
                .labelNames("route", "method", "status")
                .register(registry);
        seconds = Histogram.builder()
                .name("elchi_request_seconds")
                .help("How long answers took.")
                .labelNames("route", "method")
                .classicOnly()
                .classicUpperBounds(BUCKETS)
                .register(registry);
        gauge(
                "elchi_register_documents",
                "Documents that the register keeps.",
                () -> shelf.<Integer>remembered("size", register -> register.size()));
        gauge("elchi_register_revision", "How often what is derived has changed.", shelf::revision);
        JvmMetrics.builder().register(registry);
    }

    private void gauge(String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> callback.call(value.getAsDouble()))
                .register(registry);
    }

    /** Notes that a request has been answered. */
    public void answered(Context context, float milliseconds) {
        String route = Optional.ofNullable(context.endpoints().matchedHttpEndpoint())
                .map(endpoint -> endpoint.path)
                .orElse(NO_ROUTE);
        String method = context.method().name();
        requests.labelValues(route, method, String.valueOf(context.status().getCode()))
                .inc();
        seconds.labelValues(route, method).observe(milliseconds / MILLISECONDS);
    }

    /** Writes all of it in Prometheus' text form. */
    void write(Context context) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.builder()
                .setIncludeCreatedTimestamps(false)
                .build();
        try {
            writer.write(out, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.contentType(writer.getContentType()).result(out.toByteArray());
    }
}
