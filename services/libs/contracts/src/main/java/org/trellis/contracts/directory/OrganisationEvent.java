package org.trellis.contracts.directory;

import java.util.UUID;
import org.trellis.contracts.Event;

/// An institution that everybody may know of: a council, an infrastructure body or a partner. A group is here
/// only once it is no more.
public sealed interface OrganisationEvent extends Event {

    String AGGREGATE = "directory.organisation";

    UUID organisationId();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return organisationId().toString();
    }

    /// The institution exists. `kind` is `council`, `infrastructure` or `partner`.
    record Registered(UUID organisationId, String kind, long version) implements OrganisationEvent {

        public static final String TYPE = "trellis.organisation.registered";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /// Everything that directory kept of the organisation was destroyed; whoever keeps a copy of something of
    /// it does the same, and takes nothing in for this id from now on. No tombstone follows: what was brought
    /// back by a backup must find it again, and a service that is born later may know no more than a random
    /// id that is nobody's.
    record Destroyed(UUID organisationId, long version) implements OrganisationEvent {

        public static final String TYPE = "trellis.organisation.destroyed";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
