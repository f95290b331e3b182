package org.trellis.dispatch.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Forgets, each day, what a recipient got two days ago; and the recipient after 30 days without a message, unless
/// they said that they want none: that has to be known for as long as they want none.
@ApplicationScoped
class ForgetsRecipients implements DueHandler {

    static final String KIND = "forget-recipient";

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private static final String NOTICES = "delete from recipient_notice where at < :before";
    private static final String SAID = "delete from recipient_said where at < :before";
    private static final String FORGET = "delete from recipient where opted_out_at is null and used_at < :before";
    private static final String LEFT = "select opted_out_at, used_at from recipient";

    private final EntityManager database;
    private final InstantSource clock;

    ForgetsRecipients(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID recipient) {
        var now = clock.instant();
        remove(NOTICES, now.minus(TWO_DAYS));
        remove(SAID, now.minus(TWO_DAYS));
        remove(FORGET, now.minus(KEPT));
        List<?> left = database.createNativeQuery(LEFT, Tuple.class).getResultList();
        return left.isEmpty() ? Optional.empty() : Optional.of(now.plus(DAY));
    }

    private void remove(String statement, Instant before) {
        database.createNativeQuery(statement).setParameter("before", before).executeUpdate();
    }
}
