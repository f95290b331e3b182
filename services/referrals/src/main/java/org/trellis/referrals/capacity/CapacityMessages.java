package org.trellis.referrals.capacity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.directory.CapacityEvent;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.referrals.pathways.Register;
import org.trellis.tenancy.OrganisationId;

/// Keeps the copy of what each group settled: as the group, which alone may write it.
@ApplicationScoped
class CapacityMessages {

    private static final String CONSUMER = "capacity";

    private static final String KEEP = """
            insert into capacity_copy (organisation_id, paused_until, limits, version)
            values (:group, cast(:pausedUntil as date), cast(:limits as jsonb), :version)
            on conflict (organisation_id) do update
            set paused_until = excluded.paused_until, limits = excluded.limits, version = excluded.version
            where capacity_copy.version < excluded.version
            """;

    private final Inbox inbox;
    private final EntityManager database;
    private final ObjectMapper json;
    private final LoadFacts facts;
    private final Register register;

    CapacityMessages(Inbox inbox, EntityManager database, ObjectMapper json, LoadFacts facts, Register register) {
        this.inbox = inbox;
        this.database = database;
        this.json = json;
        this.facts = facts;
        this.register = register;
    }

    @Incoming("capacity")
    @Blocking
    void onCapacity(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        switch (delivery.type()) {
            case CapacityEvent.Changed.TYPE -> {
                var changed = delivery.as(CapacityEvent.Changed.class);
                keep(delivery, changed, changed.pausedUntil(), changed.limits());
            }
            // Hidden from everybody: nobody is linked to it who could send.
            case CapacityEvent.Withdrawn.TYPE ->
                keep(delivery, delivery.as(CapacityEvent.Withdrawn.class), null, List.of());
            default -> throw delivery.unknown();
        }
    }

    private void keep(Delivery delivery, CapacityEvent fact, LocalDate pausedUntil, List<CapacityEvent.Limit> limits) {
        var group = fact.organisationId();
        inbox.once(delivery, new OrganisationId(group), CONSUMER, () -> {
            write(group, pausedUntil, limits, fact.version());
            // A limit that was raised makes room, and one that was lowered may be reached.
            facts.tell();
            register.isSettledAnew();
        });
    }

    private void write(UUID group, LocalDate pausedUntil, List<CapacityEvent.Limit> limits, long version) {
        try {
            database.createNativeQuery(KEEP)
                    .setParameter("group", group)
                    .setParameter("pausedUntil", pausedUntil)
                    .setParameter("limits", json.writeValueAsString(limits))
                    .setParameter("version", version)
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Limits that cannot be written as JSON", e);
        }
    }
}
