package org.trellis.directory.safety;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// What groups wrote of how they keep people safe, as far as the caller sees their pages.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SafetyPages implements PanacheRepositoryBase<SafetyPage, UUID> {

    // A row that somebody else listed is in neither: nobody of the group can have written anything.
    private static final String SEEN = """
            select exists (select from published_organisation where organisation_id = :group and kind = 'group'
                           union all
                           select from listing where organisation_id = :group)
            """;

    boolean isSeen(UUID group) {
        return (boolean) getEntityManager()
                .createNativeQuery(SEEN, Boolean.class)
                .setParameter("group", group)
                .getSingleResult();
    }

    Optional<SafetyPage> of(UUID group) {
        return findByIdOptional(group);
    }
}
