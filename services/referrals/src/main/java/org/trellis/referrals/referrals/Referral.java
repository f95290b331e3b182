package org.trellis.referrals.referrals;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/// One person's need, sent by one organisation to another, or by the person: then the sender is a random id that is
/// theirs for this alone ([#isByResident()]). Nothing in it names or describes the person.
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

    private static final String BY_ORGANISATION = "organisation";
    private static final String BY_RESIDENT = "resident";

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
    String origin = BY_ORGANISATION;

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

    /// What somebody asks for themselves, by a way that is open to everybody.
    static Referral asked(UUID id, UUID resident, Way way, String area, String language, Instant now) {
        var wanted = new NewReferral(null, way.pathwayId(), null, area, null, language, null, null);
        var referral = draft(id, resident, wanted, way, now);
        referral.origin = BY_RESIDENT;
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

    boolean isByResident() {
        return origin.equals(BY_RESIDENT);
    }

    /// Null when a resident sent it.
    UUID sendingOrganisation() {
        return isByResident() ? null : senderId;
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
