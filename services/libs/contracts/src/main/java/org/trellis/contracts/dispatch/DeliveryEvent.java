package org.trellis.contracts.dispatch;

import java.util.UUID;
import org.trellis.contracts.Event;

/// What became of an organisation's notice. Never that it was read: nobody knows, and nobody is to.
public sealed interface DeliveryEvent extends Event {

    String AGGREGATE = "dispatch.delivery";

    UUID noticeId();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return noticeId().toString();
    }

    /// A gateway took it. `channel` is `sms` or `email`.
    record Sent(UUID noticeId, String channel) implements DeliveryEvent {

        public static final String TYPE = "trellis.notice.sent";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /// It was not sent and will not be. `why` is a stable code, such as `over-budget`, `opted-out` or `too-late`.
    record Failed(UUID noticeId, String channel, String why) implements DeliveryEvent {

        public static final String TYPE = "trellis.notice.failed";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /// The person answered by text message: `choice` is `1` or `2`, as the notice offered.
    record Answered(UUID noticeId, String choice) implements DeliveryEvent {

        public static final String TYPE = "trellis.notice.answered";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
