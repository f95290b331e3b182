package org.trellis.directory.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.tenancy.Acting;

/// When the closed group acted for is destroyed, and what follows from that it closed or opened again.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Endings {

    private static final String FIND = "select term, reopens_until from closing where organisation_id = :me";

    private record Ending(UUID term, Instant at) {}

    private final EntityManager database;
    private final Certificates certificates;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    Endings(EntityManager database, Certificates certificates, Due due, Acting acting, InstantSource clock) {
        this.database = database;
        this.certificates = certificates;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    /// The group has just closed: its stewards are told the day, and on the day everything is destroyed.
    public void begin() {
        find().ifPresent(ending -> {
            due.at(clock.instant(), Telling.KIND, ending.term());
            due.at(ending.at(), TheDay.KIND, ending.term());
        });
    }

    /// The group has just opened again. What was noted for the clock finds no closing of its term.
    public void callOff() {
        certificates.callOff();
    }

    /// Until when the group can open again, which is when everything of it is destroyed; empty while it is
    /// open.
    public Optional<Instant> at() {
        return find().map(Ending::at);
    }

    /// The same of one closing: empty when that one was called off, or is over.
    Optional<Instant> at(UUID term) {
        return find().filter(ending -> ending.term().equals(term)).map(Ending::at);
    }

    private Optional<Ending> find() {
        return database.createNativeQuery(FIND, Tuple.class)
                .setParameter("me", acting.needed().value())
                .getResultStream()
                .map(row -> ending((Tuple) row))
                .findFirst();
    }

    private static Ending ending(Tuple row) {
        return new Ending(row.get("term", UUID.class), row.get("reopens_until", Instant.class));
    }
}
