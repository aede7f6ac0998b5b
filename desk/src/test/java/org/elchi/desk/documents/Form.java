package org.elchi.desk.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.elchi.desk.SampleDesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A form with files, as browsers send it. */
public final class Form {
    private static final String BETWEEN = "between-the-parts-of-a-form";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Form field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    Form file(String name, byte[] bytes) {
        return part("name=\"files\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", bytes);
    }

    Form file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Form part(String head, byte[] bytes) {
        write(("--" + BETWEEN + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        write(bytes);
        write("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void write(byte[] bytes) {
        try {
            body.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> sent(SampleDesk desk) {
        return field("token", desk.token()).without(desk);
    }

    /** Sent without the page's token. */
    HttpResponse<String> without(SampleDesk desk) {
        byte[] end = ("--" + BETWEEN + "--\r\n").getBytes(StandardCharsets.UTF_8);
        write(end);
        return desk.sent(HttpRequest.newBuilder(desk.address("/documents"))
                .header("Content-Type", "multipart/form-data; boundary=" + BETWEEN)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** The page of the job when all is read. */
    Document read(SampleDesk desk) {
        HttpResponse<String> sent = sent(desk);
        String job = sent.headers().firstValue("Location").orElseThrow(() -> new AssertionError(sent.body()));
        for (int i = 0; i < 600; i++) {
            Document page = Jsoup.parse(desk.get(job).body());
            if (!page.select("#job").hasAttr("hx-get")) {
                return page;
            }
            pause();
        }
        throw new AssertionError("the job does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A ZIP file; {@code files} are names and texts by turns. */
    public static byte[] zip(String... files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
