package org.trellis.keycloak.desk;

import java.time.Duration;
import java.time.Instant;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.trellis.keycloak.settings.Settings;

/// How often an address may be sent to, a machine may ask, and an address may be guessed at. Counted in the database,
/// in fixed windows and transactions of their own, so that many machines and many servers share one count.
final class Limits {

    private static final String ADDRESS = "address";
    private static final String CLIENT = "client";
    private static final String WRONG = "wrong";
    private static final Duration DAY = Duration.ofDays(1);
    private static final String COUNT = "insert into trellis_count (kind, mark, since, n) values (?1, ?2, ?3, 1)"
            + " on conflict (kind, mark, since) do update set n = trellis_count.n + 1 returning n";

    private final KeycloakSessionFactory sessions;
    private final Settings settings;

    Limits(KeycloakSessionFactory sessions, Settings settings) {
        this.sessions = sessions;
        this.settings = settings;
    }

    /// Counts one code more for both, and says whether neither has had too many.
    boolean allow(String address, String client, Instant now) {
        var since = begin(now, settings.window());
        var forAddress = count(ADDRESS, address, since);
        var forClient = count(CLIENT, client, since);
        return forAddress <= settings.codesPerAddress() && forClient <= settings.codesPerClient();
    }

    /// One that was counted was never sent.
    void giveBack(String address, String client, Instant now) {
        var since = begin(now, settings.window());
        update(
                "update trellis_count set n = n - 1 where kind = ?1 and mark = ?2 and since = ?3",
                ADDRESS,
                address,
                since);
        update(
                "update trellis_count set n = n - 1 where kind = ?1 and mark = ?2 and since = ?3",
                CLIENT,
                client,
                since);
    }

    void countWrong(String address, Instant now) {
        count(WRONG, address, begin(now, DAY));
    }

    /// Whether codes for this address may still be typed today.
    boolean mayGuess(String address, Instant now) {
        return KeycloakModelUtils.runJobInTransactionWithResult(sessions, session -> {
            var rows = Attempts.query(
                            Attempts.database(session),
                            "select n from trellis_count where kind = ?1 and mark = ?2 and since = ?3",
                            WRONG,
                            address,
                            begin(now, DAY))
                    .getResultList();
            return rows.isEmpty() || ((Number) rows.getFirst()).intValue() < settings.wrongCodesPerDay();
        });
    }

    int purge(Instant endedBefore, int most) {
        return update(
                "delete from trellis_count where (kind, mark, since) in (select kind, mark, since from trellis_count"
                        + " where since < ?1 order by since limit " + most + ")",
                endedBefore.minus(DAY).toEpochMilli());
    }

    private int count(String kind, String mark, long since) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                sessions,
                session -> ((Number) Attempts.query(Attempts.database(session), COUNT, kind, mark, since)
                                .getSingleResult())
                        .intValue());
    }

    private int update(String sql, Object... values) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                sessions,
                session ->
                        Attempts.query(Attempts.database(session), sql, values).executeUpdate());
    }

    private static long begin(Instant now, Duration window) {
        return now.toEpochMilli() - now.toEpochMilli() % window.toMillis();
    }
}
