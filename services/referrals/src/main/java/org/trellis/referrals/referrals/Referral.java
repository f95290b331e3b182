package org.trellis.referrals.referrals;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/// One person's need, sent by one organisation to another. Nothing in it names or describes the person.
@Entity
class Referral {

    /// States stand in the database as in the API.
    @Converter(autoApply = true)
    static class StateWords implements AttributeConverter<State, String> {

        @Override
        public String convertToDatabaseColumn(State state) {
            return state.word();
        }

        @Override
        public State convertToEntityAttribute(String word) {
            return State.of(word).orElseThrow();
        }
    }

    @Id
    UUID id;

    @Column(updatable = false)
    UUID senderId;

    @Column(updatable = false)
    UUID receiverId;

    @Column(updatable = false)
    UUID threadId;

    @Column(updatable = false)
    int hops;

    @Column(updatable = false)
    UUID loopId;

    @Column(updatable = false)
    UUID pathwayId;

    @Column(updatable = false)
    String need;

    @Column(updatable = false)
    String area;

    @Column(updatable = false)
    String urgency;

    @Column(updatable = false)
    String language;

    @Column(updatable = false)
    Instant madeAt;

    State state;
    int step;
    Instant since;
    Instant sentAt;

    protected Referral() {} // for Hibernate

    static Referral draft(UUID id, UUID sender, NewReferral wanted, Way way, Instant now) {
        var referral = new Referral();
        referral.id = id;
        referral.senderId = sender;
        referral.receiverId = way.receiverId();
        referral.threadId = id;
        referral.loopId = way.loopId();
        referral.pathwayId = way.pathwayId();
        referral.need = way.need();
        referral.area = wanted.area();
        referral.urgency = wanted.urgency();
        referral.language = wanted.language();
        referral.madeAt = now;
        referral.state = State.DRAFT;
        referral.since = now;
        return referral;
    }

    /// In place of one that had come back, and of the same thread.
    static Referral again(UUID id, Referral before, NewReferral wanted, Way way, Instant now) {
        var referral = draft(id, before.senderId, wanted, way, now);
        referral.threadId = before.threadId;
        referral.hops = before.hops;
        return referral;
    }

    /// The next one of the thread: passed on by who had accepted this one.
    Referral next(UUID newId, Way way, Instant now) {
        var next = new Referral();
        next.id = newId;
        next.senderId = receiverId;
        next.receiverId = way.receiverId();
        next.threadId = threadId;
        next.hops = hops + 1;
        next.loopId = way.loopId();
        next.pathwayId = way.pathwayId();
        next.need = need;
        next.area = area;
        next.urgency = urgency;
        next.language = language;
        next.madeAt = now;
        next.state = State.DRAFT;
        next.since = now;
        return next;
    }

    void move(Step taken, Instant now) {
        state = taken.to();
        step++;
        since = now;
        if (taken == Step.SEND) {
            sentAt = now;
        }
    }

    boolean isSentBy(UUID organisation) {
        return senderId.equals(organisation);
    }

    Step.By side(UUID organisation) {
        return isSentBy(organisation) ? Step.By.SENDER : Step.By.RECEIVER;
    }

    String etag() {
        return "\"" + step + "\"";
    }
}
