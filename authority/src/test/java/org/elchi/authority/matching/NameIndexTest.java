package org.elchi.authority.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity.Person;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    private static final Map<String, List<String>> PEOPLE = people();

    private final NameIndex<String> index = NameIndex.of(Matcher.load(), PEOPLE);

    private static Map<String, List<String>> people() {
        Map<String, List<String>> people = new LinkedHashMap<>();
        people.put("brother", List.of("Ерден Жақыпбеков", "Erden Zhakypbekov"));
        people.put("sister", List.of("Дана Жақыпбекова"));
        people.put("stranger", List.of("Şöhrət Qəhrəmanlı"));
        people.put("visitor", List.of("Zhou Xiaoqing"));
        return people;
    }

    @Test
    void thePersonIsFoundByAnotherSpelling() {
        assertThat(index.find("Erden Cakıpbekov", 3).getFirst().person()).isEqualTo("brother");
        assertThat(index.find("Шохрат Гахраманлы", 3).getFirst().person()).isEqualTo("stranger");
        assertThat(index.find("Чжоу Сяоцин", 3).getFirst().person()).isEqualTo("visitor");
    }

    @Test
    void othersOfTheSurnameComeAfterAndAreNotTheSame() {
        List<Candidate<String>> found = index.find("Жакыпбекова Д.", 5);
        assertThat(found).extracting(Candidate::person).startsWith("sister").contains("brother");
        assertThat(found.getFirst().comparison().same()).isTrue();
        assertThat(found.get(1).comparison().same()).isFalse();
    }

    @Test
    void nobodyIsFoundByWhatIsNoName() {
        assertThat(index.find("", 5)).isEmpty();
        assertThat(index.find("🙂 …", 5)).isEmpty();
        assertThat(index.find("Kowalczyk", 5))
                .noneMatch(candidate -> candidate.comparison().same());
    }

    @Test
    void aWordThatDiffersInAConsonantIsFound() {
        assertThat(index.find("Gahramanly", 5)).extracting(Candidate::person).contains("stranger");
        assertThat(index.find("Kahramanski", 5)).extracting(Candidate::person).contains("stranger");
    }

    @Test
    void theWorldsPeopleAreFoundByEachOfTheirNames() {
        Authority authority = Authority.load();
        NameIndex<Person> people = authority.peopleByName();
        int asked = 0;
        int found = 0;
        for (Map.Entry<Person, List<String>> person : authority.spellings().entrySet()) {
            String last = person.getValue().getLast();
            List<Candidate<Person>> candidates = people.find(last, 5);
            asked++;
            found += candidates.stream().anyMatch(one -> one.person().equals(person.getKey())) ? 1 : 0;
        }
        assertThat((double) found / asked).isGreaterThan(0.99);
    }
}
