package org.elchi.register;

import java.time.Instant;
import java.util.Optional;
import org.elchi.register.record.Source;

/**
 * A document in a list, without its bytes.
 *
 * @param language tag of the language that its reader saw; empty where it has not been read
 * @param records how many records it tells of
 * @param failure what broke its reader, if something did
 */
public record Listed(
        String sha256, Source source, String language, Instant receivedAt, int records, Optional<String> failure) {}
