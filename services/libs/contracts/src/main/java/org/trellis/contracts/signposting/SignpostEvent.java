package org.trellis.contracts.signposting;

import java.time.Instant;
import java.util.UUID;
import org.trellis.contracts.Event;

/// A signpost was sent from one organisation to another. Carries no note and no place.
public sealed interface SignpostEvent extends Event {

    String AGGREGATE = "signposting.signpost";

    UUID signpostId();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return signpostId().toString();
    }

    /// `need` is a code of directory's list of needs.
    record Sent(UUID signpostId, UUID senderId, UUID receiverId, String need, Instant sentAt) implements SignpostEvent {

        public static final String TYPE = "trellis.signpost.sent";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
