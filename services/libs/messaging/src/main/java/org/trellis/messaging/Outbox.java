package org.trellis.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.contracts.Event;
import org.trellis.tenancy.Acting;

/// Publishes events with the change that caused them: both are committed, or neither is.
@ApplicationScoped
public class Outbox {

    // No "returning": the app may add to the outbox and not read it.
    private static final String ADD = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, organisation_id, last)
            values (:id, :aggregate, :key, :type, cast(:payload as jsonb), :organisation, :last)
            """;

    private final EntityManager database;
    private final ObjectMapper json;
    private final Acting acting;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(
            EntityManager database,
            ObjectMapper json,
            Acting acting,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.json = json;
        this.acting = acting;
        this.relay = relay;
        this.transaction = transaction;
    }

    /// Joins the caller's transaction; there must be one, and it must act for an organisation.
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Event event) {
        // Changes before the event in the same order as they were made: a failing flush must not leave an event.
        database.flush();
        database.createNativeQuery(ADD)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("aggregate", event.aggregate())
                .setParameter("key", event.key())
                .setParameter("type", event.type())
                .setParameter("payload", write(event))
                .setParameter("organisation", organisation())
                .setParameter("last", event.last())
                .executeUpdate();
        transaction.registerInterposedSynchronization(new WakeAfterCommit(relay::wake));
    }

    private UUID organisation() {
        return acting.organisation().orElseThrow().value();
    }

    private String write(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An event that cannot be written as JSON: " + event.getClass(), e);
        }
    }
}
