package org.trellis.referrals.handons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A referral in the hands of one connector for a while, and what opens it: link, code, browser, each as a mark.
@Entity
class HandOn {

    /// So long the link is alive, and once more from the yes on.
    static final Duration ALIVE = Duration.ofHours(72);

    /// So long after its end the group sees how it ended. Nobody's yes and no is kept for longer.
    static final Duration KEPT = Duration.ofDays(30);

    static final Duration CODE_ALIVE = Duration.ofMinutes(30);
    static final int TRIES = 5;
    static final int CODES_AN_HOUR = 3;
    static final int CODES = 12;

    private static final Duration HOUR = Duration.ofHours(1);

    @Id
    UUID id;

    @Column(updatable = false)
    UUID organisationId;

    @Column(updatable = false)
    UUID referralId;

    @Column(updatable = false)
    UUID connectorId;

    @Column(updatable = false)
    String tokenMark;

    @Column(updatable = false)
    Instant madeAt;

    String state;
    Instant openUntil;
    Instant endedAt;
    String codeMark;
    Instant codeUntil;
    int wrong;
    int codes;
    int codesHour;
    Instant codesSince;
    String browserMark;

    protected HandOn() {} // for Hibernate

    static HandOn of(UUID id, UUID organisation, UUID referral, UUID connector, String tokenMark, Instant now) {
        var made = new HandOn();
        made.id = id;
        made.organisationId = organisation;
        made.referralId = referral;
        made.connectorId = connector;
        made.tokenMark = tokenMark;
        made.madeAt = now;
        made.state = Standing.ASKED.word();
        made.openUntil = now.plus(ALIVE);
        return made;
    }

    Standing standing() {
        return Standing.of(state);
    }

    boolean isLive(Instant now) {
        return endedAt == null && now.isBefore(openUntil);
    }

    boolean isBoundTo(String mark) {
        return browserMark != null && browserMark.equals(mark);
    }

    boolean mayHaveCode(Instant now) {
        return codes < CODES && (codesHour < CODES_AN_HOUR || !now.isBefore(codesSince.plus(HOUR)));
    }

    /// In place of the one before, which is worth nothing any more.
    void codeSent(String mark, Instant now) {
        if (codesSince == null || !now.isBefore(codesSince.plus(HOUR))) {
            codesSince = now;
            codesHour = 0;
        }
        codes++;
        codesHour++;
        wrong = 0;
        codeMark = mark;
        codeUntil = now.plus(CODE_ALIVE);
    }

    /// Counts what is wrong.
    boolean opensWith(String mark, Instant now) {
        if (codeMark == null || wrong >= TRIES || !now.isBefore(codeUntil)) {
            return false;
        }
        if (!codeMark.equals(mark)) {
            wrong++;
            return false;
        }
        return true;
    }

    /// One browser at a time; the code was good for this once.
    void bind(String mark) {
        browserMark = mark;
        codeMark = null;
        codeUntil = null;
        wrong = 0;
    }

    void accepted(Instant now) {
        state = Standing.ACCEPTED.word();
        openUntil = now.plus(ALIVE);
    }

    void end(Standing how, Instant now) {
        state = how.word();
        endedAt = now;
        codeMark = null;
        codeUntil = null;
        browserMark = null;
    }
}
