package org.trellis.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// Notes, with the change that asks for it, what must happen later for the organisation acted for.
@ApplicationScoped
public class Due {

    private static final String NOTE = """
            insert into due (organisation_id, kind, subject_id, at) values (:organisation, :kind, :subject, :at)
            on conflict do nothing
            """;

    private final EntityManager database;
    private final Acting acting;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;

    Due(EntityManager database, Acting acting, Clock clock, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// `kind` is that of a [DueHandler]; it is noted once for a subject: what is noted already keeps its moment. What
    /// is due now is done right after commit.
    @Transactional(Transactional.TxType.MANDATORY)
    public void at(Instant when, String kind, UUID subject) {
        database.createNativeQuery(NOTE)
                .setParameter("organisation", acting.needed().value())
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("at", when)
                .executeUpdate();
        transaction.registerInterposedSynchronization(new WakeAfterCommit(clock::wake));
    }
}
