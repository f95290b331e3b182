package org.trellis.contracts.referrals;

import java.util.UUID;
import org.trellis.contracts.Event;

/// Whom an organisation chose to hear of concerns about it. Told by referrals to directory alone, for the
/// organisation's
/// own logbook: hidden groups are here too, and nobody else has a need to read such a topic. The person who chose is
/// named by the random id that Keycloak gave; null where nobody in particular did.
public sealed interface SafeguardingEvent extends Event {

    String AGGREGATE = "referrals.safeguarding";

    /// Whose choice it is.
    UUID organisationId();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return organisationId().toString();
    }

    /// In place of whoever it was before.
    record LeadChosen(UUID organisationId, UUID leadId, String person) implements SafeguardingEvent {

        public static final String TYPE = "trellis.safeguarding.lead-chosen";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /// Nobody is chosen any more.
    record LeadDropped(UUID organisationId, UUID leadId, String person) implements SafeguardingEvent {

        public static final String TYPE = "trellis.safeguarding.lead-dropped";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
