package org.trellis.contracts.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.contracts.Event;

/// What is to be written into the logbook of another organisation than the one that did it. Published by directory and
/// read by directory alone: no transaction sees two organisations. Ids, codes and days, and never a person.
public sealed interface LogbookEvent extends Event {

    String AGGREGATE = "directory.logbook";

    /// Whose logbook it is.
    UUID organisationId();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return organisationId().toString();
    }

    /// The other side did something that both sides know of. `act` is a code of the logbook.
    record OtherSide(UUID organisationId, String act, Map<String, String> about) implements LogbookEvent {

        public static final String TYPE = "trellis.logbook.other-side";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /// An organisation read facets that were shared with it. Told at least once a day; `day` is in Europe/London.
    record FacetsRead(UUID organisationId, UUID readerId, List<String> facets, LocalDate day) implements LogbookEvent {

        public static final String TYPE = "trellis.logbook.facets-read";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
