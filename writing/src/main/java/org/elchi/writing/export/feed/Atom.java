package org.elchi.writing.export.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
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

/** The newest records as an Atom feed (RFC 4287). */
public final class Atom implements Exporter.ToFile {
    private static final String MAKER = "Elchi";

    private final Function<Authority, Titles> titles;

    /** A feed in which records are called by these titles. */
    public Atom(Function<Authority, Titles> titles) {
        this.titles = titles;
    }

    @Override
    public void write(Holdings holdings, OutputStream out) throws IOException {
        Titles words = titles.apply(holdings.authority());
        List<News> news = News.of(holdings, words);
        String name = Characters.line(holdings.name());
        Feed feed = new Feed("atom_1.0");
        feed.setId(News.id("feed " + name));
        feed.setTitle(Characters.line(words.phrase("news", Map.of("name", name))));
        feed.setUpdated(
                News.instant(news.isEmpty() ? holdings.asOf() : news.getFirst().last()));
        feed.setAuthors(List.of(maker()));
        feed.setEntries(news.stream().map(Atom::entry).toList());
        Feeds.write(feed, words.language(), out);
    }

    private static SyndPerson maker() {
        Person person = new Person();
        person.setName(MAKER);
        return person;
    }

    private static Entry entry(News news) {
        Entry entry = new Entry();
        entry.setId(news.id());
        entry.setTitle(news.title());
        entry.setPublished(News.instant(news.first()));
        entry.setUpdated(News.instant(news.last()));
        Content content = new Content();
        content.setType(Content.HTML);
        content.setValue(news.html());
        entry.setContents(List.of(content));
        news.link().ifPresent(address -> entry.setAlternateLinks(List.of(link(address.toString()))));
        entry.setCategories(news.categories().stream().map(Atom::category).toList());
        return entry;
    }

    private static Link link(String address) {
        Link link = new Link();
        link.setRel("alternate");
        link.setHref(address);
        return link;
    }

    private static Category category(String term) {
        Category category = new Category();
        category.setTerm(term);
        return category;
    }
}
