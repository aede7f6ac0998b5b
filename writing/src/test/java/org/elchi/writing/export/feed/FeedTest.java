package org.elchi.writing.export.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elchi.writing.export.Gathered.slots;
import static org.elchi.writing.export.Gathered.written;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.elchi.writing.RecordTitles;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Gathered;
import org.elchi.writing.export.Holdings;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Feeds as a reader of feeds and a reader of XML see them. */
class FeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Exporter.ToFile AS_ATOM = new Atom(RecordTitles::english);
    private static final Exporter.ToFile AS_RSS = new Rss(RecordTitles::english);
    private static final Holdings MIXED = Gathered.mixed().asOf("2025-12-01");

    @Test
    void theNewestComesFirstInBoth() {
        for (Exporter.ToFile form : List.of(AS_ATOM, AS_RSS)) {
            List<Item> items = read(written(form, MIXED));
            assertThat(items).hasSize(6);
            assertThat(items.getFirst().getPubDate().orElseThrow()).contains("2025");
            assertThat(items.getLast().getPubDate().orElseThrow()).contains("2024");
            assertThat(items.stream().flatMap(item -> item.getTitle().stream()))
                    .anySatisfy(title -> assertThat(title).startsWith("Kassym-Jomart Tokayev"));
            assertThat(items.stream().flatMap(item -> item.getGuid().stream()))
                    .doesNotHaveDuplicates()
                    .hasSize(6)
                    .allSatisfy(id -> assertThat(id).startsWith("urn:uuid:"));
            assertThat(items.getFirst().getLink()).isPresent();
        }
    }

    @Test
    void identifiersStayWhenMoreIsTold() {
        Gathered more = Gathered.mixed().tell("Жаңалық.", "2025-11-30", "relation", slots("level", "alliance"));
        List<Optional<String>> before =
                read(written(AS_ATOM, MIXED)).stream().map(Item::getGuid).toList();
        assertThat(read(written(AS_ATOM, more.asOf("2025-12-01"))).stream().map(Item::getGuid))
                .containsAll(before)
                .hasSize(7);
    }

    @Test
    void anAtomFeedHasWhatItsStandardAsksFor() throws Exception {
        Element feed = xml(written(AS_ATOM, MIXED)).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(List.of("id", "title", "updated", "author"))
                .allSatisfy(name -> assertThat(children(feed, name)).isEqualTo(1));
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        assertThat(entries.getLength()).isEqualTo(6);
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            assertThat(List.of("id", "title", "updated", "published", "content"))
                    .allSatisfy(name -> assertThat(children(entry, name)).isEqualTo(1));
        }
        assertThat(((Element) feed.getElementsByTagNameNS(ATOM, "content").item(0)).getAttribute("type"))
                .isEqualTo("html");
        assertThat(feed.getElementsByTagNameNS(ATOM, "content").item(0).getTextContent())
                .contains("<blockquote lang=\"kk-Cyrl\">");
    }

    @Test
    void anRssChannelHasWhatItsSpecificationAsksFor() throws Exception {
        Element channel = (Element)
                xml(written(AS_RSS, MIXED)).getElementsByTagName("channel").item(0);
        assertThat(List.of("title", "link", "description", "language"))
                .allSatisfy(name -> assertThat(children(channel, name)).isEqualTo(1));
        assertThat(((Element) channel.getElementsByTagName("guid").item(0)).getAttribute("isPermaLink"))
                .isEqualTo("false");
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        Holdings hostile = new Gathered(Gathered.HOSTILE)
                .tell(
                        Gathered.HOSTILE,
                        "2025-11-01",
                        "instrument",
                        slots("kind", "agreement", "action", "signed", "title", Gathered.HOSTILE),
                        Gathered.HOSTILE,
                        "https://example.org/\"><script>")
                .asOf("2025-12-01");
        for (Exporter.ToFile form : List.of(AS_ATOM, AS_RSS)) {
            String text = written(form, hostile);
            assertThat(text).doesNotContain("<script", "\u0000", "\u202E");
            Document document = xml(text);
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            String tag = form == AS_ATOM ? "content" : "description";
            NodeList html = document.getElementsByTagName(tag);
            assertThat(html.item(html.getLength() - 1).getTextContent())
                    .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; ]]&gt; &amp;amp;")
                    .doesNotContain("<script", "href");
        }
    }

    @Test
    void theSameHoldingsGiveTheSameBytes() {
        assertThat(written(AS_ATOM, Gathered.mixed().asOf("2025-12-01"))).isEqualTo(written(AS_ATOM, MIXED));
        assertThat(written(AS_RSS, Gathered.mixed().asOf("2025-12-01"))).isEqualTo(written(AS_RSS, MIXED));
    }

    @Test
    void withoutRecordsAFeedIsEmpty() {
        assertThat(read(written(AS_ATOM, new Gathered("Elchi").asOf("2025-12-01"))))
                .isEmpty();
        assertThat(read(written(AS_RSS, new Gathered("Elchi").asOf("2025-12-01"))))
                .isEmpty();
    }

    private static List<Item> read(String text) {
        return new RssReader()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static int children(Element parent, String name) {
        int count = 0;
        for (org.w3c.dom.Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            count += name.equals(child.getLocalName()) ? 1 : 0;
        }
        return count;
    }
}
