package org.trellis.directory.reminders;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// One question to one steward. Its link stays good for a month, and the last answer is the one that counts.
@Entity
class StillRight {

    static final Duration HOLDS_FOR = Duration.ofDays(30);

    @Id
    UUID id;

    UUID organisationId;
    String person;
    String tokenMark;
    UUID noticeId;
    Instant askedAt;
    Instant expiresAt;
    String answer;
    Instant answeredAt;

    protected StillRight() {} // for Hibernate

    static StillRight to(String person, UUID organisation, String tokenMark, UUID notice, Instant now) {
        var question = new StillRight();
        question.id = UuidCreator.getTimeOrderedEpoch();
        question.organisationId = organisation;
        question.person = person;
        question.tokenMark = tokenMark;
        question.noticeId = notice;
        question.askedAt = now;
        question.expiresAt = now.plus(HOLDS_FOR);
        return question;
    }

    boolean holds(Instant now) {
        return now.isBefore(expiresAt);
    }

    void answered(boolean right, Instant now) {
        answer = right ? "right" : "wrong";
        answeredAt = now;
    }
}
