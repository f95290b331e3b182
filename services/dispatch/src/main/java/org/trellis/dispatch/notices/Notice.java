package org.trellis.dispatch.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.contracts.dispatch.DeliveryEvent;
import org.trellis.contracts.dispatch.NoticeEvent;
import org.trellis.dispatch.gateways.Channel;
import org.trellis.dispatch.templates.Template;

/// One message that a person is to get, and what became of it. Address and words are sealed, and leave a day after the
/// end.
@Entity
class Notice {

    /// Nobody waits longer than this for anything that a notice says.
    private static final Duration LONGEST = Duration.ofDays(7);

    /// A gateway has answered, or was given up on, long before this: then the notice may be looked at again.
    static final Duration UNDER_WAY = Duration.ofSeconds(20);

    @Id
    UUID id;

    UUID organisationId;
    String template;
    String language;
    String channel;
    String address;
    String words;
    String more;
    boolean urgent;
    Instant notAfter;
    Instant askedAt;
    String state;
    String why;
    int tries;
    boolean counted;
    Instant sendingUntil;
    Instant endedAt;

    protected Notice() {} // for Hibernate

    static Notice asked(NoticeEvent.Asked asked, UUID owner, Instant notAfter, Instant at) {
        var notice = new Notice();
        notice.id = asked.noticeId();
        notice.organisationId = owner;
        notice.template = asked.template();
        notice.language = asked.language();
        notice.channel = asked.channel();
        notice.address = asked.address();
        notice.words = asked.words();
        notice.more = asked.more();
        notice.urgent = asked.urgent();
        notice.notAfter = earlier(notAfter, at.plus(LONGEST));
        notice.askedAt = at;
        notice.state = State.QUEUED.word();
        return notice;
    }

    Template template() {
        return Template.of(template).orElseThrow();
    }

    Channel channel() {
        return Channel.of(channel).orElseThrow();
    }

    State state() {
        return State.of(state);
    }

    /// The organisation that it is sent for, if for any.
    Optional<UUID> organisation() {
        return Optional.of(organisationId).filter(owner -> !owner.equals(id));
    }

    /// Whether a gateway is being asked about it at this moment, here or elsewhere.
    boolean isUnderWay(Instant now) {
        return state() == State.SENDING && sendingUntil != null && sendingUntil.isAfter(now);
    }

    void waits(State how) {
        state = how.word();
    }

    /// Whether it took so long to get here that somebody else may look at it before its gateway has answered.
    boolean isLateToLeave(Instant now) {
        return sendingUntil.minus(UNDER_WAY.dividedBy(2)).isBefore(now);
    }

    void begin(Instant now) {
        state = State.SENDING.word();
        sendingUntil = now.plus(UNDER_WAY);
        tries++;
        counted = true;
    }

    void pause() {
        sendingUntil = null;
    }

    void end(State how, String why, Instant now) {
        state = how.word();
        this.why = why;
        sendingUntil = null;
        endedAt = now;
    }

    void forget() {
        address = null;
        words = null;
        more = null;
    }

    DeliveryEvent delivery() {
        return state() == State.SENT ? new DeliveryEvent.Sent(id, channel) : new DeliveryEvent.Failed(id, channel, why);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
