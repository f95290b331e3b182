package org.trellis.directory.registering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.organisations.LookAlikes;
import org.trellis.messaging.Due;

/// The steps of a registration, each in a transaction that the caller opens for the right organisation.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RegistrationSteps implements PanacheRepositoryBase<Registration, UUID> {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Founding founding;
    private final LookAlikes lookAlikes;
    private final Due due;
    private final InstantSource clock;

    RegistrationSteps(Founding founding, LookAlikes lookAlikes, Due due, InstantSource clock) {
        this.founding = founding;
        this.lookAlikes = lookAlikes;
        this.due = due;
        this.clock = clock;
    }

    /// Before anything is noted: what the clock finishes later must not be refused any more.
    @Transactional(Transactional.TxType.SUPPORTS)
    void refuseLookAlike(String name) {
        lookAlikes.refuseForGroup(name);
    }

    void note(UUID id, String person, NewGroup wanted) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(cast(:id as text), 0))")
                .setParameter("id", id)
                .getSingleResult();
        if (findByIdOptional(id).isPresent()) {
            return;
        }
        var now = clock.instant();
        persistAndFlush(Registration.start(id, person, wanted, now));
        due.at(now.plus(PATIENCE), UnfinishedRegistration.KIND, id);
    }

    Registration noted(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void begin(UUID group, String person, String name, Contact contact) {
        founding.of(group, person, name, contact);
    }

    void finish(UUID id) {
        Optional.ofNullable(noted(id)).ifPresent(r -> r.finish(clock.instant()));
    }
}
