package org.trellis.directory.registering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.listings.Facets;
import org.trellis.directory.listings.Listings;
import org.trellis.directory.members.Admission;
import org.trellis.directory.organisations.Organisations;
import org.trellis.messaging.Due;

/// The steps of a registration, each in a transaction that the caller opens for the right organisation.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RegistrationSteps implements PanacheRepositoryBase<Registration, UUID> {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Organisations organisations;
    private final Listings listings;
    private final Due due;
    private final InstantSource clock;
    private final Admission admission;

    RegistrationSteps(
            Organisations organisations, Listings listings, Due due, InstantSource clock, Admission admission) {
        this.organisations = organisations;
        this.listings = listings;
        this.due = due;
        this.clock = clock;
        this.admission = admission;
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
        if (organisations.register(group, "group", name, null)) {
            listings.begin(group, name, contactFacet(contact));
            admission.founded(group, person);
        }
    }

    private static Facets.Contact contactFacet(Contact contact) {
        return contact.kind().equals("phone")
                ? new Facets.Contact(contact.value(), null)
                : new Facets.Contact(null, contact.value());
    }

    void finish(UUID id) {
        Optional.ofNullable(noted(id)).ifPresent(r -> r.finish(clock.instant()));
    }
}
