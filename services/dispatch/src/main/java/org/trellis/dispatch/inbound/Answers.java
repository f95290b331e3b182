package org.trellis.dispatch.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.UUID;
import org.trellis.contracts.dispatch.DeliveryEvent;
import org.trellis.dispatch.recipients.Awaited;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Tells an organisation what was answered to its notice: once for each text message.
@ApplicationScoped
class Answers {

    private static final String NOTE = """
            insert into answer (organisation_id, notice_id, message_id, at)
            values (:organisation, :notice, :message, :now) on conflict do nothing
            """;

    private final EntityManager database;
    private final Outbox outbox;
    private final ActingAs actingAs;
    private final InstantSource clock;

    Answers(EntityManager database, Outbox outbox, ActingAs actingAs, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    void give(Awaited to, String choice, UUID message) {
        actingAs.run(new OrganisationId(to.organisation()), () -> {
            var isNew = database.createNativeQuery(NOTE)
                            .setParameter("organisation", to.organisation())
                            .setParameter("notice", to.notice())
                            .setParameter("message", message)
                            .setParameter("now", clock.instant())
                            .executeUpdate()
                    == 1;
            if (isNew) {
                outbox.publish(new DeliveryEvent.Answered(to.notice(), choice));
            }
        });
    }
}
