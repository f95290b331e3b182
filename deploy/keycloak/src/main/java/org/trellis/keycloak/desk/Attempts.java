package org.trellis.keycloak.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.trellis.addresses.Address.Kind;
import org.trellis.keycloak.people.Target;

/// The codes that were sent, in Keycloak's database, so that a restart loses none. All but `use` are transactions of
/// their own: a try is counted although the request that made it fails.
final class Attempts {

    private static final String COLUMNS = "select id, realm, purpose, person, kind, address_mark, address_sealed, hint,"
            + " browser_mark, back, tries, expires_at, proven_at, used_at from trellis_attempt where ";

    private final KeycloakSessionFactory sessions;

    Attempts(KeycloakSessionFactory sessions) {
        this.sessions = sessions;
    }

    /// Work in a transaction of its own.
    private interface Work<T> {
        T with(EntityManager database);
    }

    private <T> T apart(Work<T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(sessions, session -> work.with(database(session)));
    }

    static EntityManager database(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    void add(Attempt attempt, String codeMark, String linkMark, Instant now) {
        apart(database -> query(
                        database,
                        "insert into trellis_attempt (id, realm, purpose, person, kind, address_mark, address_sealed,"
                                + " hint, browser_mark, back, code_mark, link_mark, tries, created_at, expires_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 0, ?13, ?14)",
                        attempt.id(),
                        attempt.realm(),
                        attempt.purpose().word(),
                        attempt.purpose().person(),
                        attempt.target().kind().word(),
                        attempt.target().mark(),
                        attempt.target().sealed(),
                        attempt.target().hint(),
                        attempt.browser(),
                        attempt.back(),
                        codeMark,
                        linkMark,
                        now.toEpochMilli(),
                        attempt.expiresAt().toEpochMilli())
                .executeUpdate());
    }

    Optional<Attempt> find(String id) {
        return one("id = ?1", id);
    }

    Optional<Attempt> byLink(String realm, String linkMark) {
        return one("link_mark = ?1 and realm = ?2", linkMark, realm);
    }

    /// What this browser last asked for and has not finished.
    Optional<Attempt> pending(String realm, Purpose purpose, String browser, Instant now) {
        return one(
                "browser_mark = ?1 and realm = ?2 and purpose = ?3 and person = ?4 and used_at is null and expires_at > ?5"
                        + " order by created_at desc fetch first 1 rows only",
                browser,
                realm,
                purpose.word(),
                purpose.person(),
                now.toEpochMilli());
    }

    private Optional<Attempt> one(String where, Object... values) {
        return apart(database -> rows(query(database, COLUMNS + where, values)).map(Attempts::read));
    }

    /// Counts a try and answers the mark of the right code; nothing when no try is left to count.
    Optional<String> countTry(String id, int most, Instant now) {
        return apart(database -> one(query(
                database,
                "update trellis_attempt set tries = tries + 1 where id = ?1 and tries < ?2 and used_at is null"
                        + " and proven_at is null and expires_at > ?3 returning code_mark",
                id,
                most,
                now.toEpochMilli())));
    }

    /// Whether it was alive and not proven before.
    boolean prove(String id, Instant now) {
        return apart(database -> query(
                                database,
                                "update trellis_attempt set proven_at = ?2 where id = ?1 and proven_at is null"
                                        + " and used_at is null and expires_at > ?2",
                                id,
                                now.toEpochMilli())
                        .executeUpdate())
                == 1;
    }

    /// Whether it was proven, alive and not used before; in the transaction of what it opens.
    static boolean use(KeycloakSession session, String id, Instant now) {
        return query(
                                database(session),
                                "update trellis_attempt set used_at = ?2 where id = ?1 and proven_at is not null"
                                        + " and used_at is null and expires_at > ?2",
                                id,
                                now.toEpochMilli())
                        .executeUpdate()
                == 1;
    }

    /// It opens nothing any more.
    void drop(String id) {
        apart(database ->
                query(database, "delete from trellis_attempt where id = ?1", id).executeUpdate());
    }

    /// Removes a bounded number of those that ended before a moment, and says how many.
    int purge(Instant endedBefore, int most) {
        return apart(database -> query(
                        database,
                        "delete from trellis_attempt where id in (select id from trellis_attempt where expires_at < ?1"
                                + " order by expires_at limit " + most + ")",
                        endedBefore.toEpochMilli())
                .executeUpdate());
    }

    static Query query(EntityManager database, String sql, Object... values) {
        var query = database.createNativeQuery(sql);
        for (var index = 0; index < values.length; index++) {
            query.setParameter(index + 1, values[index]);
        }
        return query;
    }

    private static Optional<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(row -> (Object[]) row);
    }

    private static Optional<String> one(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(String.class::cast);
    }

    private static Attempt read(Object[] row) {
        return new Attempt(
                (String) row[0],
                (String) row[1],
                new Purpose((String) row[2], (String) row[3]),
                new Target("phone".equals(row[4]) ? Kind.PHONE : Kind.EMAIL, (String) row[5], (String) row[6], (String)
                        row[7]),
                (String) row[8],
                (String) row[9],
                ((Number) row[10]).intValue(),
                instant(row[11]),
                instant(row[12]),
                instant(row[13]));
    }

    private static Instant instant(Object millis) {
        return millis == null ? null : Instant.ofEpochMilli(((Number) millis).longValue());
    }
}
