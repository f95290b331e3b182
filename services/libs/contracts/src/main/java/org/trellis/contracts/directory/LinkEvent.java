package org.trellis.contracts.directory;

import java.util.UUID;
import org.trellis.contracts.Event;

/// One side of a link: what an organisation lets another one do. Published by directory for sides whose owner is not
/// hidden. `version` rises with every change, also over an end and a new beginning; an older one is ignored.
public sealed interface LinkEvent extends Event {

    String AGGREGATE = "directory.link";

    UUID organisationId();

    UUID otherId();

    long version();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return organisationId() + "/" + otherId();
    }

    /// The side was opened, or its level changed. `level` is `listed`, `signposts`, `referrals` or `partner`;
    /// the kinds are `group`, `council`, `infrastructure` or `partner`.
    record Opened(
            UUID organisationId, String organisationKind, UUID otherId, String otherKind, String level, long version)
            implements LinkEvent {

        public static final String TYPE = "trellis.link.opened";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /// The side is no more, whoever ended it.
    record Ended(UUID organisationId, UUID otherId, long version) implements LinkEvent {

        public static final String TYPE = "trellis.link.ended";

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
