package org.elchi.writing.export.ftm;

import java.io.IOException;
import java.util.Optional;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;

/** Writes the reports that records rest on, and the words in them. */
final class Reports {
    private final Scheme scheme;
    private final Lines lines;

    Reports(Scheme scheme, Lines lines) {
        this.scheme = scheme;
        this.lines = lines;
    }

    /** Writes a report where it is first met, and says on an entity where it comes from. */
    void proves(Line line, Telling telling) throws IOException {
        Source source = telling.source();
        line.put("proof", article(telling));
        source.url().ifPresent(url -> line.put("sourceUrl", url));
        source.outlet().ifPresent(outlet -> line.put("publisher", outlet));
    }

    private String article(Telling telling) throws IOException {
        Source source = telling.source();
        Line article = new Line(Line.id("document", telling.sha256()), "Article");
        if (lines.first(article.id())) {
            String name = source.name().isBlank() ? telling.sha256() : source.name();
            article.put("name", name).put("fileName", name);
            source.date().ifPresent(day -> article.put("publishedAt", day));
            source.outlet().ifPresent(outlet -> article.put("publisher", outlet));
            source.url().ifPresent(url -> article.put("sourceUrl", url));
            language(telling).ifPresent(language -> article.put("language", language));
            lines.write(article);
        }
        return article.id();
    }

    private Optional<String> language(Telling telling) {
        String tag = telling.language();
        int dash = tag.indexOf('-');
        return Optional.ofNullable(scheme.languages().get(dash < 0 ? tag : tag.substring(0, dash)));
    }

    /** The words of a telling, joined with its record and its report. */
    void words(String entity, Record record, Telling telling) throws IOException {
        for (Evidence evidence : telling.evidence()) {
            Line line = new Line(
                    Line.id("evidence", evidence.id() + "." + record.id() + "." + telling.position()), "Evidence");
            if (lines.first(line.id())) {
                lines.write(words(line, evidence, telling).put("entity", entity));
            }
        }
    }

    private Line words(Line line, Evidence evidence, Telling telling) throws IOException {
        line.put("document", article(telling))
                .put("quotation", evidence.words())
                .put("language", telling.language())
                .put("begin", evidence.span().begin())
                .put("end", evidence.span().end())
                .put("confidence", telling.fact().confidence())
                .put("rule", telling.fact().rule());
        telling.source().date().ifPresent(day -> line.put("date", day));
        proves(line, telling);
        return line;
    }
}
