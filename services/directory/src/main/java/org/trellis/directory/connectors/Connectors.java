package org.trellis.directory.connectors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The connectors of the group acted for, or the one whose link is held.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Connectors implements PanacheRepositoryBase<Connector, UUID> {

    private final Acting acting;

    Connectors(Acting acting) {
        this.acting = acting;
    }

    /// As the link's holder, who can see no other row.
    Optional<Connector> held(String tokenMark) {
        return find("tokenMark", tokenMark).firstResultOptional();
    }

    List<Connector> all() {
        return find("organisationId = ?1 order by askedAt, id", me()).list();
    }

    List<Connector> in(UUID subArea) {
        return find("organisationId = ?1 and subAreaId = ?2 order by askedAt, id", me(), subArea)
                .list();
    }

    /// Everybody who has this address, those who said no among them.
    List<Connector> known(String mark) {
        return find("organisationId = ?1 and mark = ?2", me(), mark).list();
    }

    long toldSince(Instant when) {
        return count("organisationId = ?1 and toldAt > ?2", me(), when);
    }

    /// Locked, so that of an answer and a removal at the same moment one waits.
    Optional<Connector> own(UUID id) {
        return find("organisationId = ?1 and id = ?2", me(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Connector> byNotice(UUID notice) {
        return find("organisationId = ?1 and noticeId = ?2", me(), notice)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private UUID me() {
        return acting.needed().value();
    }
}
