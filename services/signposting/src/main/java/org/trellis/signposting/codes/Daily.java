package org.trellis.signposting.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.trellis.messaging.Due;
import org.trellis.tenancy.Acting;

/// How often the organisation acted for did something today, in a transaction of its own: it counts also when what it
/// was done for is refused. Days turn at midnight in London.
@ApplicationScoped
public class Daily {

    /// What is counted.
    public enum Kind {
        CODE,
        INVITATION;

        String column() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String TAKE = """
            insert into daily_count (organisation_id, kind, on_day, count)
            values (acting_organisation(), :kind, :today, 1)
            on conflict (organisation_id, kind) do update set on_day = excluded.on_day,
                count = case when daily_count.on_day = excluded.on_day then daily_count.count + 1 else 1 end
            where daily_count.on_day <> excluded.on_day or daily_count.count < :most
            """;

    private static final String GIVE_BACK = """
            update daily_count set count = count - 1
            where organisation_id = acting_organisation() and kind = :kind and on_day = :today and count > 0
            """;

    private static final String FORGET =
            "delete from daily_count where organisation_id = acting_organisation() and on_day < :today";

    private final EntityManager database;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    Daily(EntityManager database, Due due, Acting acting, InstantSource clock) {
        this.database = database;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    /// Counts one; no when there were so many today.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(Kind kind, int most) {
        var isTaken = database.createNativeQuery(TAKE)
                        .setParameter("kind", kind.column())
                        .setParameter("today", today())
                        .setParameter("most", most)
                        .executeUpdate()
                == 1;
        due.at(
                clock.instant().plus(Duration.ofDays(2)),
                ForgetsDays.KIND,
                acting.needed().value());
        return isTaken;
    }

    /// The one that was counted last does not count.
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(Kind kind) {
        database.createNativeQuery(GIVE_BACK)
                .setParameter("kind", kind.column())
                .setParameter("today", today())
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void forget() {
        database.createNativeQuery(FORGET).setParameter("today", today()).executeUpdate();
    }

    private LocalDate today() {
        return clock.instant().atZone(LONDON).toLocalDate();
    }
}
