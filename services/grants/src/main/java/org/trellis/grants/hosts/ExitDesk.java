package org.trellis.grants.hosts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trellis.contracts.telling.ToldText;
import org.trellis.days.London;
import org.trellis.grants.tellings.Tellings;
import org.trellis.tenancy.Acting;

/// How a host stops: it says when, takes on nobody new, and ends once it holds nothing any more. Each method is one
/// transaction.
@ApplicationScoped
@Transactional
class ExitDesk {

    /// How far ahead it is said at the least: two months, in which a group meets and another host has its own say.
    static final int DAYS_AHEAD = 60;

    private static final String OWN = """
            select last_day, words, said_at, ended_at from host_exit where organisation_id = acting_organisation()
            """;

    private static final String SAY = """
            insert into host_exit (organisation_id, last_day, words, said_at)
            values (acting_organisation(), :day, :words, :at)
            """;

    private static final String SAY_AGAIN = """
            update host_exit set last_day = :day, words = :words where organisation_id = acting_organisation()
            """;

    private static final String BALANCES = """
            select application_id, group_id, balance as pence, 'held' as state from host_account
            where organisation_id = acting_organisation() and kind = 'held' and balance > 0
            union all
            select application_id, group_id, pence, 'coming' from payment
            where payee_id = acting_organisation() and way = 'host' and state in ('to-pay', 'in-file')
            union all
            select application_id, sender_id, pence, 'sent' from host_order
            where receiver_id = acting_organisation() and kind in ('new-host', 'funder') and state = 'paid'
              and arrived_at is null and not exists (select from destroyed d where d.organisation_id =
                  case kind when 'funder' then funder_id else to_id end)
            order by 1, 4
            """;

    private static final String CONCERNED = """
            select application_id, group_id, funder_id from host_account
            where organisation_id = acting_organisation() and kind = 'held' and balance > 0
            union
            select application_id, group_id, organisation_id from payment
            where payee_id = acting_organisation() and way = 'host' and state in ('to-pay', 'in-file')
            """;

    private static final String EVERYBODY = """
            select organisation_id, last_day, words from host_exit where ended_at is null order by last_day limit 200
            """;

    private final EntityManager database;
    private final Tellings tellings;
    private final Acting acting;
    private final InstantSource clock;

    ExitDesk(EntityManager database, Tellings tellings, Acting acting, InstantSource clock) {
        this.database = database;
        this.tellings = tellings;
        this.acting = acting;
        this.clock = clock;
    }

    ExitView look() {
        acting.needed();
        var balances = tuples(database.createNativeQuery(BALANCES, Tuple.class)).stream()
                .map(row -> new ExitView.Balance(
                        row.get("application_id", UUID.class),
                        row.get("group_id", UUID.class),
                        row.get("pence", Long.class),
                        row.get("state", String.class)))
                .toList();
        return tuples(database.createNativeQuery(OWN, Tuple.class)).stream()
                .findFirst()
                .map(row -> new ExitView(
                        row.get("last_day", LocalDate.class),
                        row.get("words", String.class),
                        row.get("said_at", Instant.class),
                        row.get("ended_at", Instant.class),
                        balances))
                .orElseGet(() -> new ExitView(null, null, null, null, balances));
    }

    /// Said again, the day only moves on.
    ExitView say(LocalDate day, String words) {
        var before = look();
        if (before.endedAt() != null) {
            throw new HostRefusal.Ended().asException();
        }
        var earliest = before.lastDay() == null ? London.day(clock.instant()).plusDays(DAYS_AHEAD) : before.lastDay();
        if (day.isBefore(earliest)) {
            throw new HostRefusal.TooSoon(earliest).asException();
        }
        var say = database.createNativeQuery(before.lastDay() == null ? SAY : SAY_AGAIN)
                .setParameter("day", day)
                .setParameter("words", words.strip());
        if (before.lastDay() == null) {
            say.setParameter("at", now());
        }
        say.executeUpdate();
        if (!day.equals(before.lastDay())) {
            tell(day);
        }
        return look();
    }

    /// It stays after all.
    ExitView takeBack() {
        if (look().endedAt() != null) {
            throw new HostRefusal.Ended().asException();
        }
        database.createNativeQuery("delete from host_exit where organisation_id = acting_organisation()")
                .executeUpdate();
        return look();
    }

    ExitView end() {
        var now = look();
        if (now.lastDay() == null) {
            throw new HostRefusal.NotSaid().asException();
        }
        if (!now.balances().isEmpty()) {
            throw new HostRefusal.BalancesLeft(now.balances()).asException();
        }
        if (now.endedAt() == null) {
            database.createNativeQuery(
                            "update host_exit set ended_at = :at where organisation_id = acting_organisation()")
                    .setParameter("at", now())
                    .executeUpdate();
        }
        return look();
    }

    /// For whoever chooses a host.
    ExitView.LeavingHosts everybody() {
        return new ExitView.LeavingHosts(tuples(database.createNativeQuery(EVERYBODY, Tuple.class)).stream()
                .map(row -> new ExitView.Leaving(
                        row.get("organisation_id", UUID.class),
                        row.get("last_day", LocalDate.class),
                        row.get("words", String.class)))
                .toList());
    }

    // Of each grant both sides, since the two look at different pages.
    private void tell(LocalDate day) {
        for (var row : tuples(database.createNativeQuery(CONCERNED, Tuple.class))) {
            var award = row.get("application_id", UUID.class);
            tellings.tell(row.get("group_id", UUID.class), ToldText.HOST_LEAVES, award, day);
            tellings.tell(row.get("funder_id", UUID.class), ToldText.GRANT_MOVES, award, day);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<Tuple> tuples(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).toList();
    }
}
