package org.trellis.directory.institutions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.LookAlikes;
import org.trellis.directory.organisations.NameLook;
import org.trellis.messaging.Due;

/// The operator's notes of institutions. Every method joins a transaction that acts for the operator.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Institutions implements PanacheRepositoryBase<Institution, UUID> {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    // One registration after the other: two of the same name at the same moment must not both be let through.
    private static final String TAKE_TURN = "select pg_advisory_xact_lock(hashtextextended('institutions', 0))";

    private final LookAlikes lookAlikes;
    private final Due due;
    private final InstantSource clock;

    Institutions(LookAlikes lookAlikes, Due due, InstantSource clock) {
        this.lookAlikes = lookAlikes;
        this.due = due;
        this.clock = clock;
    }

    /// Notes what the operator wants, unless this id did so before.
    void note(UUID id, NewInstitution wanted, String person, Invitee invitee) {
        getEntityManager().createNativeQuery(TAKE_TURN).getSingleResult();
        if (findByIdOptional(id).isPresent()) {
            return;
        }
        refuseLookAlikes(wanted.name());
        refuseGss(wanted);
        var now = clock.instant();
        persistAndFlush(Institution.begin(id, wanted, person, invitee, now));
        due.at(now.plus(PATIENCE), UnfinishedInstitution.KIND, id);
    }

    private void refuseLookAlikes(String name) {
        var onItsWay = find("look", NameLook.of(name)).firstResultOptional().map(i -> i.name);
        onItsWay.or(() -> lookAlikes.institution(name).map(Known::name)).ifPresent(other -> {
            throw new InstitutionRefusal.LooksLikeAnother(other).asException();
        });
    }

    private void refuseGss(NewInstitution wanted) {
        var isCouncil = wanted.kind().equals("council");
        if (isCouncil && wanted.gss() == null) {
            throw new InstitutionRefusal.GssNotRight("A council needs its GSS code.").asException();
        }
        if (!isCouncil && wanted.gss() != null) {
            throw new InstitutionRefusal.GssNotRight("Only a council has a GSS code.").asException();
        }
        if (isCouncil) {
            if (!isAuthority(wanted.gss())) {
                throw new InstitutionRefusal.GssNotRight("No local authority has this GSS code.").asException();
            }
            find("gss", wanted.gss()).firstResultOptional().ifPresent(other -> {
                throw new InstitutionRefusal.GssTaken(other.name).asException();
            });
        }
    }

    private boolean isAuthority(String gss) {
        return !getEntityManager()
                .createNativeQuery("select 1 from local_authority where code = :code")
                .setParameter("code", gss)
                .getResultList()
                .isEmpty();
    }

    Institution noted(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void finish(Institution institution) {
        institution.finish(clock.instant());
    }

    /// In the order of their ids, which says nothing but never changes.
    List<Institution> page(UUID after, int limit) {
        return find("id > ?1 order by id", after).page(0, limit).list();
    }

    Optional<Institution> known(UUID id) {
        return findByIdOptional(id);
    }
}
