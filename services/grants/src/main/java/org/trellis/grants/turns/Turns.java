package org.trellis.grants.turns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Lets acts on one application come one after the other: a funder that decides and a group that withdraws at the same
/// moment meet what the other one did. The database does the same by itself, where it would matter (triggers).
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Turns {

    private final EntityManager database;

    Turns(EntityManager database) {
        this.database = database;
    }

    /// Waits for whoever acts on it, until the end of their transaction. What is read after it is what they left.
    public void await(UUID application) {
        database.createNativeQuery("select cast(takes_its_turn(:application) as text)", String.class)
                .setParameter("application", application)
                .getResultList();
    }
}
