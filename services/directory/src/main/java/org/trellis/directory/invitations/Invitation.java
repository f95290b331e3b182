package org.trellis.directory.invitations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.trellis.addresses.Address;

/// A door held open for one person, for a while.
@Entity
class Invitation {

    static final String LINK = "link";
    static final int TRIES = 5;

    @Id
    UUID id;

    UUID organisationId;
    String role;
    String called;
    String way;
    String tokenMark;
    String wordMark;
    String addressMark;
    String addressHint;
    UUID successionId;
    String invitedBy;
    Instant madeAt;
    Instant expiresAt;
    int wrongWords;
    Instant withdrawnAt;
    Instant takenAt;
    String takenBy;
    String takenAs;
    Instant joinedAt;

    protected Invitation() {} // for Hibernate

    static Invitation of(UUID id, UUID organisation, String role, String called, Instant now, Duration open) {
        var invitation = new Invitation();
        invitation.id = id;
        invitation.organisationId = organisation;
        invitation.role = role;
        invitation.called = called;
        invitation.madeAt = now;
        invitation.expiresAt = now.plus(open);
        return invitation;
    }

    void byLink(String token, String word) {
        way = LINK;
        tokenMark = token;
        wordMark = word;
    }

    void byAddress(Address.Kind kind, String token, String mark, String hint) {
        way = kind.word();
        tokenMark = token;
        addressMark = mark;
        addressHint = hint;
    }

    void succeeds(UUID succession) {
        successionId = succession;
    }

    void invitedBy(String person) {
        invitedBy = person;
    }

    boolean isByLink() {
        return way.equals(LINK);
    }

    boolean isOpen(Instant now) {
        return withdrawnAt == null && takenAt == null && wrongWords < TRIES && now.isBefore(expiresAt);
    }

    /// Whoever took it may come again with it, should their way in have been cut off half-way.
    boolean isTakenBy(String person) {
        return takenBy != null && takenBy.equals(person);
    }

    void wrongWord() {
        wrongWords++;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    void take(String person, String as, Instant now) {
        takenBy = person;
        takenAs = as;
        takenAt = now;
    }

    void joined(Instant now) {
        joinedAt = now;
    }
}
