package org.trellis.grants.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.trellis.grants.giving.Tree;

/// What everybody reads, and how the organisation acted for changes what is its own there.
@ApplicationScoped
class OpenGrants {

    private static final String PUT = """
            insert into open_grant (id, organisation_id, record_id, source_id, past_id, grant_id, record, publisher,
                published_at, changed_at)
            values (:id, acting_organisation(), case :kind when 'record' then cast(:id as uuid) end,
                case :kind when 'source' then cast(:id as uuid) end, case :kind when 'past' then cast(:id as uuid) end,
                :grant, cast(:record as jsonb), cast(:publisher as jsonb), :at, :at)
            on conflict (id) do update set grant_id = excluded.grant_id, record = excluded.record,
                publisher = excluded.publisher, changed_at = excluded.changed_at
            where (open_grant.grant_id, open_grant.record, open_grant.publisher)
                is distinct from (excluded.grant_id, excluded.record, excluded.publisher)
            """;

    private static final String KEEP = """
            delete from open_grant where organisation_id = acting_organisation() and not (id = any (:ids))
              and (source_id is not null or past_id is not null)
            """;

    private static final String REPUBLISH = """
            update open_grant set publisher = cast(:publisher as jsonb), changed_at = :at
            where organisation_id = acting_organisation() and publisher is distinct from cast(:publisher as jsonb)
            """;

    private static final String USED = """
            select exists (select from open_grant where organisation_id <> acting_organisation()
                and (grant_id = :id or :prefix and starts_with(grant_id, :id)))
            """;

    // What a past grant said of itself stays.
    private static final String PAGE = """
            select id, cast(jsonb_build_object(
                'dateModified', to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                'dataSource', cast(:source as text)) || record as text) as record
            from open_grant
            where (cast(:funder as uuid) is null or organisation_id = cast(:funder as uuid)) and id < :before
            order by id desc limit :limit
            """;

    private static final String HEAD = """
            select count(*) as grants, max(changed_at) as changed, min(published_at) as issued,
                   count(distinct organisation_id) as funders,
                   cast((array_agg(publisher order by changed_at desc))[1] as text) as publisher
            from open_grant where cast(:funder as uuid) is null or organisation_id = cast(:funder as uuid)
            """;

    /// All of it, before it is read: `publisher` is that of the latest change.
    record Head(long grants, Instant changed, Instant issued, long funders, String publisher) {}

    /// One as text of JSON.
    record Line(UUID id, String record) {}

    private final EntityManager database;

    OpenGrants(EntityManager database) {
        this.database = database;
    }

    void put(Candidate one, String publisher, Instant at) {
        database.createNativeQuery(PUT)
                .setParameter("id", one.id())
                .setParameter("kind", one.kind().column())
                .setParameter("grant", one.grantId())
                .setParameter("record", Tree.write(one.record()))
                .setParameter("publisher", publisher)
                .setParameter("at", at)
                .executeUpdate();
    }

    void remove(UUID id) {
        database.createNativeQuery("delete from open_grant where organisation_id = acting_organisation() and id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /// Of sources and past grants these alone.
    void keep(Collection<UUID> ids) {
        database.createNativeQuery(KEEP)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }

    void publishAs(String publisher, Instant at) {
        database.createNativeQuery(REPUBLISH)
                .setParameter("publisher", publisher)
                .setParameter("at", at)
                .executeUpdate();
    }

    /// Whether the organisation acted for has anything there.
    boolean any() {
        return (boolean) database.createNativeQuery(
                        "select exists (select from open_grant where organisation_id = acting_organisation())",
                        Boolean.class)
                .getSingleResult();
    }

    /// Whether another organisation has a grant there under this id, or any that begins with it.
    boolean isAnothers(String id, boolean prefix) {
        return (boolean) database.createNativeQuery(USED, Boolean.class)
                .setParameter("id", id)
                .setParameter("prefix", prefix)
                .getSingleResult();
    }

    Head head(UUID funder) {
        var row = (Tuple) database.createNativeQuery(HEAD, Tuple.class)
                .setParameter("funder", funder == null ? null : funder.toString())
                .getSingleResult();
        return new Head(
                row.get("grants", Long.class),
                row.get("changed", Instant.class),
                row.get("issued", Instant.class),
                row.get("funders", Long.class),
                row.get("publisher", String.class));
    }

    List<Line> page(UUID funder, String source, UUID before, int limit) {
        List<?> found = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("funder", funder == null ? null : funder.toString())
                .setParameter("source", source)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Line(row.get("id", UUID.class), row.get("record", String.class)))
                .toList();
    }
}
