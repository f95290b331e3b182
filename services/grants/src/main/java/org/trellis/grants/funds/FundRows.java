package org.trellis.grants.funds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.Due;

/// The funds of the organisation acted for, and what of them everybody sees.
@ApplicationScoped
class FundRows {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String FIND = """
            select id, state, cast(terms as text) as terms, copied_from, version, made_at, opened_at
            from fund where organisation_id = acting_organisation() and id = :id
            """;

    private static final String PAGE = """
            select id, state, terms ->> 'name' as name, most_pence, made_at
            from fund where organisation_id = acting_organisation() and id < :before order by id desc limit :limit
            """;

    private static final String ADD = """
            insert into fund (id, organisation_id, state, terms, most_pence, closes_on, copied_from, made_at)
            values (:id, acting_organisation(), 'draft', cast(:terms as jsonb), :most, cast(:closes as date),
                cast(:from as uuid), :at)
            """;

    private static final String WRITE = """
            update fund set terms = cast(:terms as jsonb), most_pence = :most, closes_on = cast(:closes as date),
                version = version + 1
            where organisation_id = acting_organisation() and id = :id
            """;

    private static final String STATE = """
            update fund set state = :state, opened_at = coalesce(opened_at, :at), version = version + 1
            where organisation_id = acting_organisation() and id = :id
            """;

    private static final String PUBLISH = """
            insert into open_fund (id, organisation_id, state, terms, areas, most_pence, closes_on,
                received_pence, opened_at)
            select id, organisation_id, :state, terms,
                array(select jsonb_array_elements_text(terms -> 'areas')),
                most_pence, closes_on, :received, :at
            from fund where organisation_id = acting_organisation() and id = :id
            on conflict (id) do update set state = excluded.state
            """;

    private static final String RECEIVED = """
            update open_fund set received_pence = :received where organisation_id = acting_organisation() and id = :id
            """;

    // So that whose money it was may read what groups show them of it, from when it first gave some.
    private static final String PASSED_ON = """
            insert into passed_on (sender_id, receiver_id, fund_id, at)
            select organisation_id, from_id, fund_id, at from fund_source
            where organisation_id = acting_organisation() and fund_id = :id and from_id = :from
            order by at limit 1
            on conflict do nothing
            """;

    private static final String SOURCES = """
            select id, from_kind, from_id, pence, at from fund_source
            where organisation_id = acting_organisation() and fund_id = :id order by id
            """;

    private final EntityManager database;
    private final ObjectMapper json;
    private final Due due;

    FundRows(EntityManager database, ObjectMapper json, Due due) {
        this.database = database;
        this.json = json;
        this.due = due;
    }

    Optional<Fund> find(UUID id) {
        return fund(FIND, id);
    }

    /// Whoever else changes it waits. Whoever moves its money does not: what is entered points at it, and may have to
    /// come before the caller moves money too.
    Optional<Fund> lock(UUID id) {
        return fund(FIND + " for no key update", id);
    }

    FundView.Page page(UUID cursor, int limit) {
        List<?> found = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("before", cursor == null ? LATEST : cursor)
                .setParameter("limit", limit + 1)
                .getResultList();
        var items = found.stream()
                .map(Tuple.class::cast)
                .limit(limit)
                .map(row -> new FundView.Summary(
                        row.get("id", UUID.class),
                        row.get("state", String.class),
                        row.get("name", String.class),
                        row.get("most_pence", Long.class),
                        row.get("made_at", Instant.class)))
                .toList();
        return new FundView.Page(items, found.size() > limit ? items.getLast().id() : null);
    }

    void add(UUID id, Terms terms, UUID copiedFrom, Instant at) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("terms", write(terms))
                .setParameter("most", terms.mostPence())
                .setParameter("closes", text(terms.closesOn()))
                .setParameter("from", text(copiedFrom))
                .setParameter("at", at)
                .executeUpdate();
    }

    void write(UUID id, Terms terms) {
        database.createNativeQuery(WRITE)
                .setParameter("id", id)
                .setParameter("terms", write(terms))
                .setParameter("most", terms.mostPence())
                .setParameter("closes", text(terms.closesOn()))
                .executeUpdate();
    }

    /// Everybody sees it from now on, and what becomes of it is counted.
    void become(UUID id, String state, long receivedPence, Instant at) {
        database.createNativeQuery(STATE)
                .setParameter("id", id)
                .setParameter("state", state)
                .setParameter("at", at)
                .executeUpdate();
        database.createNativeQuery(PUBLISH)
                .setParameter("id", id)
                .setParameter("state", state)
                .setParameter("received", receivedPence)
                .setParameter("at", at)
                .executeUpdate();
        due.at(at, Fund.IS_COUNTED, id);
    }

    void add(FundSource source, long receivedPence) {
        database.persist(source);
        database.flush();
        if (source.fromId != null && !source.fromId.equals(source.organisationId)) {
            database.createNativeQuery(PASSED_ON)
                    .setParameter("id", source.fundId)
                    .setParameter("from", source.fromId)
                    .executeUpdate();
        }
        database.createNativeQuery(RECEIVED)
                .setParameter("id", source.fundId)
                .setParameter("received", receivedPence)
                .executeUpdate();
    }

    List<FundView.Source> sources(UUID fund) {
        List<?> found = database.createNativeQuery(SOURCES, Tuple.class)
                .setParameter("id", fund)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new FundView.Source(
                        row.get("id", UUID.class),
                        row.get("from_kind", String.class),
                        row.get("from_id", UUID.class),
                        row.get("pence", Long.class),
                        row.get("at", Instant.class)))
                .toList();
    }

    private Optional<Fund> fund(String sql, UUID id) {
        List<?> found = database.createNativeQuery(sql, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Fund(
                        row.get("id", UUID.class),
                        row.get("state", String.class),
                        read(row.get("terms", String.class)),
                        row.get("copied_from", UUID.class),
                        row.get("version", Integer.class),
                        row.get("made_at", Instant.class),
                        row.get("opened_at", Instant.class)))
                .findFirst();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private String write(Terms terms) {
        try {
            return json.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Terms read(String terms) {
        try {
            return json.readValue(terms, Terms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
