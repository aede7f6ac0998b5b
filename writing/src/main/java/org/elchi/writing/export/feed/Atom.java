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
import java.util.Optional;
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
    private final Optional<Home> home;

    /** A feed in which records are called by these titles. */
    public Atom(Function<Authority, Titles> titles) {
        this(titles, Optional.empty());
    }

    /** A feed that is served. */
    public Atom(Function<Authority, Titles> titles, Optional<Home> home) {
        this.titles = titles;
        this.home = home;
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
        home.ifPresent(known -> {
            feed.setId(known.self());
            feed.setOtherLinks(List.of(link("self", known.self())));
            feed.setAlternateLinks(List.of(link("alternate", known.page())));
        });
        feed.setEntries(news.stream().map(this::entry).toList());
        Feeds.write(feed, words.language(), out);
    }

    private static SyndPerson maker() {
        Person person = new Person();
        person.setName(MAKER);
        return person;
    }

    private Entry entry(News news) {
        Entry entry = new Entry();
        entry.setId(news.id());
        entry.setTitle(news.title());
        entry.setPublished(News.instant(news.first()));
        entry.setUpdated(News.instant(news.last()));
        Content content = new Content();
        content.setType(Content.HTML);
        content.setValue(news.html());
        entry.setContents(List.of(content));
        home.map(known -> known.record().apply(news.record()))
                .or(() -> news.link().map(Object::toString))
                .ifPresent(address -> entry.setAlternateLinks(List.of(link("alternate", address))));
        entry.setCategories(news.categories().stream().map(Atom::category).toList());
        return entry;
    }

    private static Link link(String relation, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static Category category(String term) {
        Category category = new Category();
        category.setTerm(term);
        return category;
    }
}
