package org.trellis.grants.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// As whom the organisation acted for publishes.
@ApplicationScoped
class PublisherRows {

    private static final String FIND = """
            select prefix, org_id, name, website, past_too, cast(known as text) as known, version from publisher
            where organisation_id = acting_organisation()
            """;

    private static final String PUT = """
            insert into publisher (organisation_id, prefix, org_id, name, website, past_too, known, changed_at)
            values (acting_organisation(), :prefix, :org, :name, :website, :past, cast(:known as jsonb), :at)
            on conflict (organisation_id) do update set prefix = excluded.prefix, org_id = excluded.org_id,
                name = excluded.name, website = excluded.website, past_too = excluded.past_too,
                known = excluded.known, changed_at = excluded.changed_at, version = publisher.version + 1
            """;

    private final EntityManager database;
    private final ObjectMapper json;

    PublisherRows(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<Publisher> find() {
        return publisher(FIND);
    }

    /// Whoever else brings the open data up to date waits.
    Optional<Publisher> lock() {
        return publisher(FIND + " for update");
    }

    void put(NewPublisher given, List<KnownOrganisation> known, Instant at) {
        database.createNativeQuery(PUT)
                .setParameter("prefix", given.prefix())
                .setParameter("org", given.orgId())
                .setParameter("name", given.name().strip())
                .setParameter("website", given.website())
                .setParameter("past", given.pastToo())
                .setParameter("known", write(known))
                .setParameter("at", at)
                .executeUpdate();
    }

    private Optional<Publisher> publisher(String sql) {
        List<?> found = database.createNativeQuery(sql, Tuple.class).getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Publisher(
                        row.get("prefix", String.class),
                        row.get("org_id", String.class),
                        row.get("name", String.class),
                        row.get("website", String.class),
                        row.get("past_too", Boolean.class),
                        read(row.get("known", String.class)),
                        row.get("version", Integer.class)))
                .findFirst();
    }

    private String write(List<KnownOrganisation> known) {
        try {
            return json.writeValueAsString(known);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<KnownOrganisation> read(String known) {
        try {
            return json.readValue(known, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
