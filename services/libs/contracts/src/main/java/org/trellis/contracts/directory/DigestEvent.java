package org.trellis.contracts.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.trellis.contracts.Event;

/// Somebody of an organisation wants to hear once a week how much waits there, and the day has come.
/// Whoever knows counts, and answers with a [org.trellis.contracts.telling.TellingEvent.Counted].
///
/// It names nobody: an organisation, a random id, and the roles that the person holds. Hidden groups are
/// here too, so only directory and the service that counts may read the topic. It keeps nothing for longer
/// than a day.
public sealed interface DigestEvent extends Event {

    String AGGREGATE = "directory.digest";

    UUID organisationId();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return organisationId().toString();
    }

    /// `digestId` is another one each week, and is given back with the numbers. Counted is what one of these
    /// `roles` may read, as tokens write them; of what only comes, that which came after `since`. After
    /// `notAfter` the answer is of no use.
    record Due(UUID organisationId, UUID digestId, List<String> roles, Instant since, Instant notAfter)
            implements DigestEvent {

        public static final String TYPE = "trellis.digest.due";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
