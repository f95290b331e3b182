package org.trellis.contracts.directory;

import java.util.UUID;
import org.trellis.contracts.Event;

/// An institution that everybody may know of: a council, an infrastructure body or a partner. Groups are never here.
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
}
