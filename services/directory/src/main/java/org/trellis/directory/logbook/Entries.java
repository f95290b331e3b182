package org.trellis.directory.logbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The rows of logbooks, of which the caller sees its own. They are read and added to; the database grants no more.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Entries {

    // One entry after the other: two that saw the same last one would fork the chain. Organisations do not wait for
    // each other.
    private static final String TAKE_TURN =
            "select pg_advisory_xact_lock(hashtextextended('logbook/' || cast(:organisation as text), 0))";

    private static final String ADD = """
            insert into log_entry (organisation_id, number, at, act, person, about, previous, hash)
            values (:organisation, :number, :at, :act, :person, cast(:about as jsonb), :previous, :hash)
            """;

    private static final String COLUMNS =
            "select organisation_id, number, at, act, person, cast(about as text) as about, previous, hash from log_entry";

    private static final String NEWEST =
            COLUMNS + " where organisation_id = :organisation and number < :before order by number desc limit :limit";

    private static final String NEWEST_OF_AN_ACT = COLUMNS
            + " where organisation_id = :organisation and act = :act and number < :before"
            + " order by number desc limit :limit";

    private static final String NEWEST_WITH = COLUMNS
            + " where organisation_id = :organisation and with_organisation = :other and act in (:acts)"
            + " and number < :before order by number desc limit :limit";

    private static final String OLDEST =
            COLUMNS + " where organisation_id = :organisation and number > :after order by number limit :limit";

    private static final TypeReference<Map<String, String>> ABOUT = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper json;

    Entries(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// The last entry; nobody else adds one until the transaction is over.
    Optional<Entry> lastInTurn(UUID organisation) {
        database.createNativeQuery(TAKE_TURN)
                .setParameter("organisation", organisation)
                .getSingleResult();
        return newest(organisation, null, Long.MAX_VALUE, 1).stream().findFirst();
    }

    void add(Entry entry) {
        database.createNativeQuery(ADD)
                .setParameter("organisation", entry.organisation())
                .setParameter("number", entry.number())
                .setParameter("at", entry.at())
                .setParameter("act", entry.act())
                .setParameter("person", entry.person())
                .setParameter("about", entry.aboutText())
                .setParameter("previous", entry.previous())
                .setParameter("hash", entry.hash())
                .executeUpdate();
    }

    /// Of one act, or of all when it is null.
    List<Entry> newest(UUID organisation, Act act, long before, int limit) {
        var query = database.createNativeQuery(act == null ? NEWEST : NEWEST_OF_AN_ACT, Tuple.class)
                .setParameter("organisation", organisation)
                .setParameter("before", before)
                .setParameter("limit", limit);
        if (act != null) {
            query.setParameter("act", act.code());
        }
        return read(query.getResultList());
    }

    /// Those of these acts that name the other organisation.
    List<Entry> newestWith(UUID organisation, UUID other, Collection<Act> acts, long before, int limit) {
        return read(database.createNativeQuery(NEWEST_WITH, Tuple.class)
                .setParameter("organisation", organisation)
                .setParameter("other", other.toString())
                .setParameter("acts", acts.stream().map(Act::code).toList())
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList());
    }

    List<Entry> oldest(UUID organisation, long after, int limit) {
        return read(database.createNativeQuery(OLDEST, Tuple.class)
                .setParameter("organisation", organisation)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList());
    }

    private List<Entry> read(List<?> rows) {
        return rows.stream().map(row -> entry((Tuple) row)).toList();
    }

    private Entry entry(Tuple row) {
        return new Entry(
                row.get("organisation_id", UUID.class),
                row.get("number", Long.class),
                row.get("at", Instant.class),
                row.get("act", String.class),
                row.get("person", String.class),
                about(row.get("about", String.class)),
                row.get("previous", String.class),
                row.get("hash", String.class));
    }

    private Map<String, String> about(String text) {
        try {
            return json.readValue(text, ABOUT);
        } catch (JsonProcessingException e) {
            // Not as we write it: somebody else did, and the hash will not fit.
            return Map.of("unreadable", text);
        }
    }
}
