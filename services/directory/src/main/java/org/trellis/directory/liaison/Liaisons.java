package org.trellis.directory.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// Who looks after which link of the organisation acted for.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Liaisons {

    private static final String ALL = """
            select id, other_id, person, contact, since from liaison where organisation_id = :me
            order by other_id nulls first
            """;

    private static final String NAME = """
            insert into liaison (id, organisation_id, other_id, person, contact, since)
            values (:id, :me, cast(:other as uuid), :person, cast(:contact as text), :now)
            on conflict (organisation_id, other_id) do update set person = excluded.person, contact = excluded.contact,
                since = case when liaison.person = excluded.person then liaison.since else excluded.since end
            """;

    // Whoever leaves, or thinks better of it, looks after nothing from then on; what was shown goes with it.
    private static final String END = "delete from liaison where organisation_id = :me and id = :id";

    private static final String TAKE_TURN =
            "select cast(pg_advisory_xact_lock(hashtextextended('liaisons/' || cast(:me as text), 0)) as text)";

    private final EntityManager database;
    private final Acting acting;
    private final InstantSource clock;

    Liaisons(EntityManager database, Acting acting, InstantSource clock) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    List<Liaison> all() {
        List<Tuple> rows = mine(database.createNativeQuery(ALL, Tuple.class)).getResultList();
        return rows.stream()
                .map(row -> new Liaison(
                        row.get("id", UUID.class),
                        row.get("other_id", UUID.class),
                        row.get("person", String.class),
                        row.get("contact", String.class),
                        row.get("since", java.time.Instant.class)))
                .toList();
    }

    /// The one of a link, or of all others where `other` is null; not that which stands in for it.
    Optional<Liaison> of(UUID other) {
        return all().stream()
                .filter(one -> other == null ? one.other() == null : other.equals(one.other()))
                .findFirst();
    }

    void name(UUID id, UUID other, Naming wanted) {
        mine(database.createNativeQuery(NAME))
                .setParameter("id", id)
                .setParameter("other", other)
                .setParameter("person", wanted.person())
                .setParameter("contact", wanted.contact())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    void end(Liaison liaison) {
        mine(database.createNativeQuery(END)).setParameter("id", liaison.id()).executeUpdate();
    }

    /// One change after the other, so that what is shown is in step with who it is.
    void takeTurn() {
        mine(database.createNativeQuery(TAKE_TURN)).getSingleResult();
    }

    private Query mine(Query query) {
        return query.setParameter("me", acting.needed().value());
    }
}
