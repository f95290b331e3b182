package org.trellis.directory.institutions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.trellis.directory.operator.Operator;

/// The way in for an institution's first member: one use, a fortnight, one address.
@Entity
class InstitutionInvitation {

    static final Duration FORTNIGHT = Duration.ofDays(14);

    @Id
    UUID institutionId;

    UUID organisationId;
    UUID registrationId;
    String kind;
    String name;
    String tokenMark;
    String addressMark;
    String sealedAddress;
    String channel;
    String language;
    String hint;
    Instant invitedAt;
    Instant until;
    Instant withdrawnAt;
    String acceptedBy;
    Instant acceptedAt;
    Instant joinedAt;

    protected InstitutionInvitation() {} // for Hibernate

    static InstitutionInvitation of(Institution institution) {
        var invitation = new InstitutionInvitation();
        invitation.institutionId = institution.institutionId;
        invitation.organisationId = Operator.ID;
        invitation.registrationId = institution.id;
        invitation.kind = institution.kind;
        invitation.name = institution.name;
        return invitation;
    }

    /// From now on this link and no earlier one leads in.
    void send(String newTokenMark, Invitee to, Instant now) {
        tokenMark = newTokenMark;
        addressMark = to.mark();
        sealedAddress = to.sealedAddress();
        channel = to.channel();
        language = to.language();
        hint = to.hint();
        invitedAt = now;
        until = now.plus(FORTNIGHT);
        withdrawnAt = null;
    }

    Invitee invitee() {
        return new Invitee(sealedAddress, addressMark, channel, language, hint);
    }

    boolean isOpen(Instant now) {
        return acceptedAt == null && withdrawnAt == null && now.isBefore(until);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /// Forgets the address: nobody is invited any more.
    void accept(String person, Instant now) {
        acceptedBy = person;
        acceptedAt = now;
        sealedAddress = null;
        hint = null;
    }

    void joined(Instant now) {
        joinedAt = now;
    }
}
