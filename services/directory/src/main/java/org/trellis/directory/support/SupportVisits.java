package org.trellis.directory.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.operator.Operator;
import org.trellis.directory.organisations.Own;
import org.trellis.messaging.Due;

/// Visits as the transaction may see them: a group's own, or those that are open to the operator at this moment.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SupportVisits {

    private static final String READ =
            "select id, organisation_id as organisation, name, about, since, until from support_visit ";

    private static final String ADD = """
            insert into support_visit (id, organisation_id, visitor_id, name, about, since, until)
            values (:id, :group, :operator, :name, :about, :since, :until)
            """;

    private final EntityManager database;
    private final Due due;
    private final InstantSource clock;

    SupportVisits(EntityManager database, Due due, InstantSource clock) {
        this.database = database;
        this.due = due;
        this.clock = clock;
    }

    /// From now on the operator may read; what follows from it is done right after commit, and at its end.
    SupportView open(UUID id, Own group, String about, Duration length) {
        var now = clock.instant();
        var visit = new SupportView(id, group.id(), group.name(), about, now, now.plus(length));
        add(visit);
        due.at(now, SupportIsDue.KIND, id);
        return visit;
    }

    private void add(SupportView visit) {
        database.createNativeQuery(ADD)
                .setParameter("id", visit.id())
                .setParameter("group", visit.organisation())
                .setParameter("operator", Operator.ID)
                .setParameter("name", visit.name())
                .setParameter("about", visit.about())
                .setParameter("since", visit.since())
                .setParameter("until", visit.until())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<SupportView> live() {
        return database.createNativeQuery(READ + "where until > now() order by until", SupportView.class)
                .getResultList();
    }

    Optional<SupportView> live(UUID id) {
        return one("where id = :id and until > now()", id);
    }

    /// As [#live(UUID)], and nobody ends it before this transaction does.
    Optional<SupportView> held(UUID id) {
        return one("where id = :id and until > now() for share", id);
    }

    Optional<SupportView> known(UUID id) {
        return one("where id = :id", id);
    }

    private Optional<SupportView> one(String which, UUID id) {
        return database.createNativeQuery(READ + which, SupportView.class)
                .setParameter("id", id)
                .getResultStream()
                .map(SupportView.class::cast)
                .findFirst();
    }

    /// False when there was none.
    boolean remove(UUID id) {
        return database.createNativeQuery("delete from support_visit where id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /// True for the one who is to tell the stewards.
    boolean takeTelling(UUID id, Instant at) {
        return database.createNativeQuery("update support_visit set told_at = :at where id = :id and told_at is null")
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
