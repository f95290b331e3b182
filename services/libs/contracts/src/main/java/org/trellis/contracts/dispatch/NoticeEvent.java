package org.trellis.contracts.dispatch;

import java.time.Instant;
import java.util.UUID;
import org.trellis.contracts.Event;

/// A message that a person is to get. Whoever wants one sent puts it on this topic; dispatch alone sends.
///
/// Nothing in it names anybody: the address and every word are sealed for dispatch. The organisation that it is sent
/// for stands in the header, and pays for it; a code for signing in is sent for none.
public sealed interface NoticeEvent extends Event {

    String AGGREGATE = "dispatch.notice";

    UUID noticeId();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return noticeId().toString();
    }

    /// `template` is the id of a text that dispatch knows; `language` is `en` or `cy`; `channel` is `sms` or
    /// `email`. `address` and `words` are sealed; `more` too, where a second service wrote some of the
    /// words without being able to read the first one's, and is null otherwise. What is `urgent` does not
    /// wait for the morning; after `notAfter` it is of no use to anybody and is not sent.
    record Asked(
            UUID noticeId,
            String template,
            String language,
            String channel,
            String address,
            String words,
            boolean urgent,
            Instant notAfter,
            String more)
            implements NoticeEvent {

        public static final String TYPE = "trellis.notice.asked";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
