package org.trellis.dispatch.hookdeliveries;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.trellis.dispatch.webhooks.EventType;

/// One message to one webhook. A round begins when it is noted, and again with each replay.
@Entity
@Table(name = "webhook_delivery")
class HookDelivery {

    /// After so long a round is over, however seldom it could be tried.
    static final Duration LONGEST = Duration.ofDays(3);

    @Id
    UUID id;

    UUID organisationId;
    UUID webhookId;
    String messageId;
    String type;
    String body;
    UUID otherId;
    Instant notedAt;
    Instant askedAt;
    UUID roundId;
    int replays;
    String state;
    int tries;
    Instant nextAt;
    Integer status;
    String why;
    Instant endedAt;

    protected HookDelivery() {} // for Hibernate

    boolean isWaiting() {
        return state.equals("waiting");
    }

    boolean isTest() {
        return type.equals(EventType.TEST.word());
    }

    void delivered(int status, Instant now) {
        tries++;
        this.status = status;
        end("delivered", null, now);
    }

    /// It did not arrive: it is tried again, or given up. A test is tried once.
    void failed(Integer status, String why, Instant now) {
        tries++;
        this.status = status;
        this.why = why;
        var pause = Pauses.after(tries);
        if (isTest() || pause.isEmpty() || !askedAt.plus(LONGEST).isAfter(now)) {
            end("failed", why, now);
        } else {
            nextAt = now.plus(pause.get());
        }
    }

    void givenUp(String why, Instant now) {
        end("failed", why, now);
    }

    /// The two it is about share nothing any more.
    void withheld(Instant now) {
        end("withheld", "share-ended", now);
    }

    void beginAgain(UUID round, Instant now) {
        roundId = round;
        askedAt = now;
        nextAt = now;
        replays++;
        state = "waiting";
        tries = 0;
        status = null;
        why = null;
        endedAt = null;
    }

    private void end(String how, String why, Instant now) {
        state = how;
        this.why = why;
        nextAt = null;
        endedAt = now;
    }
}
