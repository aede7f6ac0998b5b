package org.elchi.writing.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Date;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Lays a paper out on pages of A4 as PDF/A with tags: the same paper is the same bytes. */
public final class Pdf {
    private static final String TYPE = "application/pdf";
    private static final URI BASE = URI.create("page:/");

    private Pdf() {}

    /** Writes the document. */
    public static void write(Paper paper, OutputStream out) {
        try {
            ByteArrayOutputStream drawn = new ByteArrayOutputStream();
            draw(Sheets.of(paper, Fonts.bundled()::shown), paper, drawn);
            out.write(Undated.of(drawn.toByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException("writing a PDF document", failed);
        }
    }

    private static void draw(String sheets, Paper paper, OutputStream out) {
        try {
            FOUserAgent agent = Factory.FOP.newFOUserAgent();
            agent.setTitle(Letters.clean(paper.title()));
            agent.setCreator("Elchi");
            agent.setProducer("Elchi");
            agent.setCreationDate(new Date(0));
            agent.setAccessibility(true);
            agent.getEventBroadcaster().addEventListener(event -> {});
            Fop fop = Factory.FOP.newFop(TYPE, agent, out);
            SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.newSAXParser().parse(new InputSource(new StringReader(sheets)), fop.getDefaultHandler());
        } catch (SAXException | ParserConfigurationException | IOException failed) {
            throw new IllegalStateException("cannot lay out: " + paper.title(), failed);
        }
    }

    /** Made when the first document is written. */
    private static final class Factory {
        private static final FopFactory FOP = load();

        private static FopFactory load() {
            try (InputStream settings = Fonts.open("fop.xml")) {
                FopFactoryBuilder builder = new FopFactoryBuilder(BASE, new Bundled());
                builder.setConfiguration(new DefaultConfigurationBuilder().build(settings));
                builder.setStrictFOValidation(false);
                builder.setAccessibility(true);
                FopFactory factory = builder.build();
                factory.getFontManager()
                        .setResourceResolver(
                                ResourceResolverFactory.createInternalResourceResolver(BASE, new Bundled()));
                return factory;
            } catch (IOException | ConfigurationException broken) {
                throw new IllegalStateException("the settings of printed pages are broken", broken);
            }
        }
    }

    /** Gives out the fonts and nothing else: a document can make nothing be fetched. */
    private static final class Bundled implements ResourceResolver {
        @Override
        public Resource getResource(URI address) throws IOException {
            String name = address.toString().replaceFirst("^page:/?(fonts/)?", "");
            if (!Fonts.FILES.contains(name)) {
                throw new IOException("not fetched: " + address);
            }
            try (InputStream font = Fonts.open(name)) {
                return new Resource(new ByteArrayInputStream(font.readAllBytes()));
            }
        }

        @Override
        public OutputStream getOutputStream(URI address) throws IOException {
            throw new IOException("not written: " + address);
        }
    }
}
