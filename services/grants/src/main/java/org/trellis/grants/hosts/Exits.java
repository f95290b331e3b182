package org.trellis.grants.hosts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Hosts that take on nobody new: they said that they stop, or are no more.
@ApplicationScoped
@Transactional
public class Exits {

    private final EntityManager database;

    Exits(EntityManager database) {
        this.database = database;
    }

    /// Whether it takes on nobody new.
    public boolean isLeaving(UUID host) {
        return (boolean) database.createNativeQuery("select takes_nobody_new(:host)", Boolean.class)
                .setParameter("host", host)
                .getSingleResult();
    }
}
