package org.elchi.writing.export.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** Writes feeds as XML. */
final class Feeds {
    private Feeds() {}

    /** Writes a feed; an Atom feed says of which language its titles are. */
    static void write(WireFeed feed, String language, OutputStream out) throws IOException {
        try {
            Document document = new WireFeedOutput().outputJDom(feed);
            if (feed instanceof Feed) {
                document.getRootElement().setAttribute("lang", language, Namespace.XML_NAMESPACE);
            }
            new XMLOutputter(Format.getPrettyFormat()
                            .setTextMode(Format.TextMode.TRIM_FULL_WHITE)
                            .setLineSeparator("\n"))
                    .output(document, out);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed lacks what every feed must have", e);
        }
    }
}
