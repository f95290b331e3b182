package org.trellis.referrals.pathways;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What changed in published pathways, the latest twenty times of each.
@ApplicationScoped
class Versions {

    private static final int KEPT = 20;

    private static final String ADD = """
            insert into pathway_version (organisation_id, pathway_id, version, at, parts)
            values (:organisation, :pathway, :version, :at, cast(:parts as jsonb))
            """;

    private static final String FORGET =
            "delete from pathway_version where pathway_id = :pathway and version <= :version";

    private static final String READ = """
            select version, at, cast(parts as text) as parts from pathway_version
            where pathway_id = :pathway order by version desc limit :most
            """;

    private final EntityManager database;
    private final ObjectMapper json;

    Versions(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(Pathway pathway, List<Difference> changes) {
        database.createNativeQuery(ADD)
                .setParameter("organisation", pathway.organisationId)
                .setParameter("pathway", pathway.id)
                .setParameter("version", pathway.version)
                .setParameter("at", pathway.changedAt)
                .setParameter("parts", write(changes))
                .executeUpdate();
        database.createNativeQuery(FORGET)
                .setParameter("pathway", pathway.id)
                .setParameter("version", pathway.version - KEPT)
                .executeUpdate();
    }

    List<VersionView> of(UUID pathway) {
        List<?> rows = database.createNativeQuery(READ, Tuple.class)
                .setParameter("pathway", pathway)
                .setParameter("most", KEPT)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(this::view).toList();
    }

    private VersionView view(Tuple row) {
        try {
            return new VersionView(
                    row.get("version", Integer.class),
                    row.get("at", Instant.class),
                    json.readValue(row.get("parts", String.class), new TypeReference<List<Difference>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A version that was not written here", e);
        }
    }

    private String write(List<Difference> changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
