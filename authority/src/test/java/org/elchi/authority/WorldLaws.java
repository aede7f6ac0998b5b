package org.elchi.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.junit.jupiter.api.Test;

/** What holds for the world whatever is added to it. */
class WorldLaws {
    private static final Data WORLD = Data.of(Path.of("../world"));
    private static final Authority AUTHORITY = Authority.load(WORLD);

    /** Held by one person at a time. */
    private static final Set<String> SINGLE = Set.of("head-of-state", "head-of-government", "foreign-minister");

    /** Whose constitution knows several heads of state at once. */
    private static final Set<String> COLLECTIVE = Set.of("BA", "SM", "AD", "CH");

    private static final int HANDOVER = 31;

    private record Held(String who, LocalDate from, LocalDate to) {}

    @Test
    void chiefOfficesHaveOneHolderAtATime() {
        Map<String, List<Held>> offices = new TreeMap<>();
        for (Entity.Person person : AUTHORITY.people()) {
            for (Post post : person.posts()) {
                if (SINGLE.contains(post.office()) && !COLLECTIVE.contains(post.of())) {
                    offices.computeIfAbsent(post.office() + " of " + post.of(), key -> new ArrayList<>())
                            .add(held(person, post));
                }
            }
        }
        List<String> wrong = new ArrayList<>();
        offices.forEach((office, holders) -> overlaps(office, holders, wrong));
        assertThat(offices).hasSizeGreaterThan(400);
        assertThat(wrong).isEmpty();
    }

    /** The days on which a post was surely held. */
    private static Held held(Entity.Person person, Post post) {
        return new Held(
                person.name(),
                post.from().map(PartialDate::last).orElse(LocalDate.MIN),
                post.to().map(PartialDate::first).orElse(LocalDate.MAX));
    }

    private static void overlaps(String office, List<Held> holders, List<String> wrong) {
        holders.sort(Comparator.comparing(Held::from));
        for (int i = 1; i < holders.size(); i++) {
            Held before = holders.get(i - 1);
            Held after = holders.get(i);
            boolean dated = !after.from().equals(LocalDate.MIN);
            LocalDate end = before.to().isBefore(after.to()) ? before.to() : after.to();
            if (dated && end.isAfter(after.from().plusDays(HANDOVER))) {
                wrong.add(office + ": " + before.who() + " and " + after.who());
            }
        }
    }

    @Test
    void everyPersonHasAPostOrIsNamedInAnOwnLanguage() {
        List<String> bare = new ArrayList<>();
        for (Listing listing : World.read(List.of(WORLD), new Problems())) {
            if (listing.entity() instanceof Entity.Person person
                    && person.posts().isEmpty()
                    && listing.names().isEmpty()) {
                bare.add(person.name());
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void thePackedWorldIsTheSame() throws IOException {
        List<Listing> listings = World.read(List.of(WORLD), new Problems());
        assertThat(PackedWorld.read(PackedWorld.bytes(listings))).isEqualTo(listings);
    }

    @Test
    void aLayerStandsOverTheWorldKeyByKey() {
        Data layer = Data.of(Path.of("src/test/corpus/layer"));
        List<Listing> listings = World.over(World.read(List.of(WORLD), new Problems()), layer, new Problems());
        Listing japarov = listings.stream()
                .filter(listing -> listing.entity().id().equals("Sadyr Japarov"))
                .findFirst()
                .orElseThrow();
        assertThat(((Entity.Person) japarov.entity()).posts())
                .extracting(Post::office)
                .containsExactly("mayor");
        assertThat(((Entity.Person) japarov.entity()).surname()).isEqualTo("Japarov");
        assertThat(japarov.names().get("tr")).containsExactly("Sadır Deneme");
        assertThat(japarov.names().get("ky")).contains("Садыр Жапаров");
    }
}
