package org.elchi.writing.export.feed;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.elchi.authority.Authority;
import org.elchi.writing.export.Characters;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Titles;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** The newest records as an RSS 2.0 feed. */
public final class Rss implements Exporter.ToFile {
    private final Function<Authority, Titles> titles;
    private final Optional<Home> home;

    /** A feed in which records are called by these titles. */
    public Rss(Function<Authority, Titles> titles) {
        this(titles, Optional.empty());
    }

    /** A feed that is served. */
    public Rss(Function<Authority, Titles> titles, Optional<Home> home) {
        this.titles = titles;
        this.home = home;
    }

    @Override
    public void write(Holdings holdings, OutputStream out) throws IOException {
        Titles words = titles.apply(holdings.authority());
        List<News> news = News.of(holdings, words);
        String name = Characters.line(holdings.name());
        String title = Characters.line(words.phrase("news", Map.of("name", name)));
        Channel channel = new Channel("rss_2.0");
        channel.setTitle(title);
        channel.setDescription(title);
        // A channel must have a link, and a register that nobody serves has no page; its identifier is a URI too.
        channel.setLink(home.map(Home::page).orElseGet(() -> News.id("feed " + name)));
        home.ifPresent(known -> channel.setForeignMarkup(List.of(self(known.self()))));
        channel.setLanguage(words.language());
        channel.setPubDate(
                News.instant(news.isEmpty() ? holdings.asOf() : news.getFirst().last()));
        channel.setItems(news.stream().map(this::item).toList());
        Feeds.write(channel, words.language(), out);
    }

    private Item item(News news) {
        Item item = new Item();
        item.setTitle(news.title());
        home.map(known -> known.record().apply(news.record()))
                .or(() -> news.link().map(Object::toString))
                .ifPresent(item::setLink);
        Guid guid = new Guid();
        guid.setValue(news.id());
        guid.setPermaLink(false);
        item.setGuid(guid);
        item.setPubDate(News.instant(news.last()));
        Description description = new Description();
        description.setValue(news.html());
        item.setDescription(description);
        item.setCategories(news.categories().stream().map(Rss::category).toList());
        return item;
    }

    /** RSS itself has no word for where a feed is; readers know Atom's. */
    private static Element self(String address) {
        return new Element("link", Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom"))
                .setAttribute("href", address)
                .setAttribute("rel", "self")
                .setAttribute("type", "application/rss+xml");
    }

    private static Category category(String term) {
        Category category = new Category();
        category.setValue(term);
        return category;
    }
}
