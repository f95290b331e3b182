package org.trellis.referrals.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Which own pathway stands under which reference of a list, and what the list last said of it.
@ApplicationScoped
class References {

    private static final String ALL = """
            select reference, pathway_id, digest from pathway_import where organisation_id = acting_organisation()
            """;

    private static final String KEEP = """
            insert into pathway_import (organisation_id, reference, pathway_id, digest, taken_at)
            values (acting_organisation(), :reference, :pathway, :digest, :at)
            on conflict (organisation_id, reference) do update set digest = excluded.digest, taken_at = excluded.taken_at
            """;

    record Known(UUID pathway, String digest) {}

    private final EntityManager database;

    References(EntityManager database) {
        this.database = database;
    }

    Map<String, Known> all() {
        List<?> rows = database.createNativeQuery(ALL, Tuple.class).getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(
                        row -> row.get("reference", String.class),
                        row -> new Known(row.get("pathway_id", UUID.class), row.get("digest", String.class))));
    }

    void keep(String reference, UUID pathway, String digest, Instant now) {
        database.createNativeQuery(KEEP)
                .setParameter("reference", reference)
                .setParameter("pathway", pathway)
                .setParameter("digest", digest)
                .setParameter("at", now)
                .executeUpdate();
    }
}
