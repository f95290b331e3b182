package org.trellis.signposting.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.contracts.referrals.PathwayEvent;

/// The pathways that the organisation acted for may read as everybody does.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenPathways {

    private static final String KEEP = """
            insert into pathway_copy (pathway_id, organisation_id, open, version)
            values (:pathway, :holder, :open, :version)
            on conflict (pathway_id) do update set open = excluded.open, version = excluded.version
            where pathway_copy.version < excluded.version
            """;

    private static final String HOLDER =
            "select organisation_id from pathway_copy where pathway_id = :pathway and open";

    private final EntityManager database;

    OpenPathways(EntityManager database) {
        this.database = database;
    }

    /// Who keeps it; none where it is not there for the organisation acted for.
    public Optional<UUID> holder(UUID pathway) {
        List<?> found = database.createNativeQuery(HOLDER, UUID.class)
                .setParameter("pathway", pathway)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    void keep(PathwayEvent fact, boolean isOpen) {
        database.createNativeQuery(KEEP)
                .setParameter("pathway", fact.pathwayId())
                .setParameter("holder", fact.organisationId())
                .setParameter("open", isOpen)
                .setParameter("version", fact.version())
                .executeUpdate();
    }
}
