package org.elchi.writing.export.linked;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.elchi.authority.Authority;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Titles;

/** Linked data as Turtle. Every node has an IRI, so that files can be put together as they are. */
public final class Turtle implements Exporter.ToFile {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final Function<Authority, Titles> titles;
    private final Names names;
    private final Context context = Context.load();

    /** @param titles how records without a title of their own are called */
    public Turtle(Function<Authority, Titles> titles) {
        this(titles, Names.BASE);
    }

    /** @param base what the IRIs of records begin with, to {@code :}, {@code /} or {@code #} */
    public Turtle(Function<Authority, Titles> titles, String base) {
        this.titles = titles;
        names = new Names(base);
    }

    @Override
    public void write(Holdings holdings, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(text, sink -> new Graph(holdings, titles.apply(holdings.authority()), names, context).each(sink));
    }

    /** What gives things. */
    @FunctionalInterface
    interface Source {
        void each(Sink sink) throws IOException;
    }

    void write(Writer text, Source source) throws IOException {
        RDFWriter writer = new TurtleWriter(text);
        writer.getWriterConfig().set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true);
        writer.startRDF();
        context.prefixes().forEach(writer::handleNamespace);
        source.each(thing -> thing(writer, thing));
        writer.endRDF();
        text.flush();
    }

    /** A thing, then those that are described in it. */
    private void thing(RDFWriter writer, Thing thing) {
        IRI subject = VALUES.createIRI(thing.iri());
        List<Thing> parts = new ArrayList<>();
        thing.types().forEach(type -> say(writer, subject, RDF.TYPE, VALUES.createIRI(context.iri(type))));
        thing.properties().forEach((term, contents) -> {
            IRI predicate = VALUES.createIRI(context.iri(term));
            contents.forEach(content -> say(writer, subject, predicate, value(term, content, parts)));
        });
        parts.forEach(part -> thing(writer, part));
    }

    private static void say(RDFWriter writer, IRI subject, IRI predicate, Value value) {
        writer.handleStatement(VALUES.createStatement(subject, predicate, value));
    }

    private Value value(String term, Content content, List<Thing> parts) {
        return switch (content) {
            case Content.Link link -> VALUES.createIRI(link.iri());
            case Content.Words words ->
                words.language()
                        .map(language -> VALUES.createLiteral(words.text(), language))
                        .orElseGet(() -> VALUES.createLiteral(words.text()));
            case Content.Lexical lexical ->
                VALUES.createLiteral(
                        lexical.text(), VALUES.createIRI(context.types().get(term)));
            case Content.Part part -> {
                parts.add(part.thing());
                yield VALUES.createIRI(part.thing().iri());
            }
        };
    }
}
