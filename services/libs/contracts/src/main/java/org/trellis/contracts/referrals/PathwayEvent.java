package org.trellis.contracts.referrals;

import java.util.List;
import java.util.UUID;
import org.trellis.contracts.Event;

/// Which pathways everybody may read: of institutions, and of groups whose page is public. Those that only linked
/// organisations read are not here. `version` rises with every fact of a pathway; an older one is ignored.
public sealed interface PathwayEvent extends Event {

    String AGGREGATE = "referrals.pathway";

    UUID pathwayId();

    /// Who keeps it.
    UUID organisationId();

    long version();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return pathwayId().toString();
    }

    /// Everybody reads it, as it is now. `need` is a code of directory's list, `areas` are GSS codes, `referrers` is
    /// `anybody`, `organisations` or `asked`.
    record Published(
            UUID pathwayId,
            UUID organisationId,
            String need,
            List<String> areas,
            String referrers,
            boolean selfReferral,
            long version)
            implements PathwayEvent {

        public static final String TYPE = "trellis.pathway.published";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /// Not everybody reads it any more.
    record Withdrawn(UUID pathwayId, UUID organisationId, long version) implements PathwayEvent {

        public static final String TYPE = "trellis.pathway.withdrawn";

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
