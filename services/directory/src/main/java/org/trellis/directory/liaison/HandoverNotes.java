package org.trellis.directory.liaison;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The hand-over notes that the organisation acted for wrote, and those of others on the links that there are now.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandoverNotes implements PanacheRepositoryBase<HandoverNote, UUID> {

    private static final String BETWEEN =
            "((senderId = ?1 and receiverId = ?2) or (senderId = ?2 and receiverId = ?1))";

    private final Acting acting;

    HandoverNotes(Acting acting) {
        this.acting = acting;
    }

    /// Of both sides, the newest first.
    List<HandoverNote> with(UUID other, UUID before, int limit) {
        return find(BETWEEN + " and id < ?3 order by id desc", me(), other, before)
                .range(0, limit - 1)
                .list();
    }

    Optional<HandoverNote> one(UUID id) {
        return find("id", id).firstResultOptional();
    }

    long countWith(UUID other) {
        return count(BETWEEN, me(), other);
    }

    private UUID me() {
        return acting.needed().value();
    }
}
