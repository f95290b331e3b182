package org.trellis.directory.reminders;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The questions that were asked in the organisation acted for, or the one whose link is held.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Questions implements PanacheRepositoryBase<StillRight, UUID> {

    private static final String LAST = "select max(asked_at) from still_right where organisation_id = :me";

    private final Acting acting;

    Questions(Acting acting) {
        this.acting = acting;
    }

    /// As the link's holder, who can see no other row.
    Optional<StillRight> held(String tokenMark) {
        return find("tokenMark", tokenMark).firstResultOptional();
    }

    Optional<StillRight> byNotice(UUID notice) {
        return find("organisationId = ?1 and noticeId = ?2", acting.needed().value(), notice)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<StillRight> own(UUID id) {
        return find("organisationId = ?1 and id = ?2", acting.needed().value(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Instant> lastAsked() {
        return Optional.ofNullable((Instant) getEntityManager()
                .createNativeQuery(LAST, Instant.class)
                .setParameter("me", acting.needed().value())
                .getSingleResult());
    }

    /// Questions that no link and no text message answers any more.
    void forgetOld(Instant before) {
        delete("organisationId = ?1 and expiresAt < ?2", acting.needed().value(), before);
    }
}
