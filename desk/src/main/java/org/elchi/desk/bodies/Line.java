package org.elchi.desk.bodies;

import java.util.List;
import java.util.Optional;

/**
 * A line in the table of a body's sessions.
 *
 * @param number of the session, or the missing numbers
 * @param session nothing where sessions are missing here
 */
public record Line(String number, Optional<Session> session) {
    /** A record and how it is told. */
    public record Link(String id, String said) {}

    /**
     * A session.
     *
     * @param dated whether the day is told, and not only that of the first report
     * @param days those that reports give, where they cannot all be right
     */
    public record Session(
            String id,
            boolean planned,
            String day,
            boolean dated,
            List<String> days,
            List<Link> places,
            List<Link> chairs,
            List<Link> decided) {}
}
