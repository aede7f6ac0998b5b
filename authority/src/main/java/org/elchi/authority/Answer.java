package org.elchi.authority;

import java.util.List;
import java.util.Optional;
import org.elchi.authority.matching.Comparison;

/**
 * Whom or what a question may mean.
 *
 * @param score in (0,1]
 * @param posts of a person: those that the question asks about, the latest first
 * @param called what in the question names a state, an office or another thing
 * @param compared how a name in the question compares with the person's
 */
public record Answer(
        Entity entity, double score, List<Post> posts, List<Called> called, Optional<Comparison> compared) {
    public Answer {
        posts = List.copyOf(posts);
        called = List.copyOf(called);
    }
}
