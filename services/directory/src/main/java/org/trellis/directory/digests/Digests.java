package org.trellis.directory.digests;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The digests of the organisation acted for. Whoever else asks for one waits until the end of the transaction.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Digests implements PanacheRepositoryBase<Digest, UUID> {

    // Two taps at once are one row.
    private static final String MAKE = """
            insert into digest (id, organisation_id, person, plan_id, wanted, weekday, channel, next_at)
            values (:id, :me, :person, :id, false, 1, 'sms', :now) on conflict (organisation_id, person) do nothing
            """;

    private final Acting acting;

    Digests(Acting acting) {
        this.acting = acting;
    }

    Digest make(String person, Instant now) {
        getEntityManager()
                .createNativeQuery(MAKE)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("me", me())
                .setParameter("person", person)
                .setParameter("now", now)
                .executeUpdate();
        return of(person).orElseThrow();
    }

    Optional<Digest> of(String person) {
        return lock("organisationId = ?1 and person = ?2", person);
    }

    Optional<Digest> byPlan(UUID plan) {
        return lock("organisationId = ?1 and planId = ?2", plan);
    }

    Optional<Digest> byRun(UUID run) {
        return lock("organisationId = ?1 and runId = ?2", run);
    }

    void forget(String person) {
        delete("organisationId = ?1 and person = ?2", me(), person);
    }

    private Optional<Digest> lock(String where, Object value) {
        return find(where, me(), value).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    private UUID me() {
        return acting.needed().value();
    }
}
