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
import java.util.function.Function;
import org.elchi.authority.Authority;
import org.elchi.writing.export.Characters;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Titles;

/** The newest records as an RSS 2.0 feed. */
public final class Rss implements Exporter.ToFile {
    private final Function<Authority, Titles> titles;

    /** A feed in which records are called by these titles. */
    public Rss(Function<Authority, Titles> titles) {
        this.titles = titles;
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
        // A channel must have a link, and a register has no page; its identifier is a URI too.
        channel.setLink(News.id("feed " + name));
        channel.setLanguage(words.language());
        channel.setPubDate(
                News.instant(news.isEmpty() ? holdings.asOf() : news.getFirst().last()));
        channel.setItems(news.stream().map(Rss::item).toList());
        Feeds.write(channel, words.language(), out);
    }

    private static Item item(News news) {
        Item item = new Item();
        item.setTitle(news.title());
        news.link().ifPresent(address -> item.setLink(address.toString()));
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

    private static Category category(String term) {
        Category category = new Category();
        category.setValue(term);
        return category;
    }
}
