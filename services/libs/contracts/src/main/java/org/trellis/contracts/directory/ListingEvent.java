package org.trellis.contracts.directory;

import java.util.List;
import java.util.UUID;
import org.trellis.contracts.Event;

/// Whether a group's page is public. Groups that are hidden, or shown to linked organisations only, are not here.
public sealed interface ListingEvent extends Event {

    String AGGREGATE = "directory.listing";

    UUID organisationId();

    long version();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return organisationId().toString();
    }

    /// Everybody can see the page now, but those whom the group keeps out: for them it does not exist. Told again when
    /// they change; for services alone, since the kept out are to notice nothing. Null in what was told before.
    record Published(UUID organisationId, List<UUID> keptOut, long version) implements ListingEvent {

        public Published {
            keptOut = keptOut == null ? List.of() : List.copyOf(keptOut);
        }

        public static final String TYPE = "trellis.listing.published";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /// The page is not public any more.
    record Withdrawn(UUID organisationId, long version) implements ListingEvent {

        public static final String TYPE = "trellis.listing.withdrawn";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public boolean last() {
            return true;
        }
    }
}
