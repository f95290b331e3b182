package org.trellis.contracts.directory;

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

    /// Everybody can see the page now.
    record Published(UUID organisationId, long version) implements ListingEvent {

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
