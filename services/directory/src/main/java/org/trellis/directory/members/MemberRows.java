package org.trellis.directory.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.trellis.tenancy.Acting;

/// What people are called inside the organisation acted for.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MemberRows {

    private static final String ALL = "select person, called, joined_at from member where organisation_id = :me";

    private static final String CALL = """
            insert into member (organisation_id, person, called) values (:me, :person, :called)
            on conflict (organisation_id, person) do update set called = excluded.called
            """;

    // Whoever takes on another role stays a member since the day they came.
    private static final String JOIN = """
            insert into member (organisation_id, person, called, joined_at, invited_by)
            values (:me, :person, :called, now(), :by)
            on conflict (organisation_id, person) do update set called = coalesce(excluded.called, member.called)
            """;

    private static final String FORGET = "delete from member where organisation_id = :me and person = :person";

    private static final String TAKE_TURN =
            "select cast(pg_advisory_xact_lock(hashtextextended('members/' || cast(:me as text), 0)) as text)";

    record Row(String called, Instant joinedAt) {}

    private final EntityManager database;
    private final Acting acting;

    MemberRows(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    Map<String, Row> all() {
        var rows = new HashMap<String, Row>();
        for (var found : database.createNativeQuery(ALL, Tuple.class)
                .setParameter("me", acting.needed().value())
                .getResultList()) {
            var row = (Tuple) found;
            rows.put(
                    row.get("person", String.class),
                    new Row(row.get("called", String.class), row.get("joined_at", Instant.class)));
        }
        return rows;
    }

    void call(String person, String called) {
        database.createNativeQuery(CALL)
                .setParameter("me", acting.needed().value())
                .setParameter("person", person)
                .setParameter("called", called)
                .executeUpdate();
    }

    void join(String person, String called, String invitedBy) {
        database.createNativeQuery(JOIN)
                .setParameter("me", acting.needed().value())
                .setParameter("person", person)
                .setParameter("called", called)
                .setParameter("by", invitedBy)
                .executeUpdate();
    }

    void forget(String person) {
        database.createNativeQuery(FORGET)
                .setParameter("me", acting.needed().value())
                .setParameter("person", person)
                .executeUpdate();
    }

    /// One change of who belongs here after the other, or two stewards could both leave as the last but one.
    void takeTurn() {
        database.createNativeQuery(TAKE_TURN)
                .setParameter("me", acting.needed().value())
                .getSingleResult();
    }
}
