package org.trellis.referrals.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.messaging.Due;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.Acting;

/// Has those who keep an organisation's pathways told that somebody asked to refer by one, or found one wrong. The
/// first is told at once; what comes within a day after that is told together when the day is over. Called in a
/// transaction that acts for the holder.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PathwayNotices {

    static final Duration EVERY = Duration.ofDays(1);

    // As for pathways that age: a group's helpers are not asked.
    private static final List<String> KEEPERS =
            List.of("steward", "liaison-officer", "support-officer", "grants-officer");
    private static final Duration NEWS_FOR = Duration.ofDays(3);

    private static final String TAKE_TURN = """
            insert into pathway_notice (organisation_id, kind, told_at, more)
            values (acting_organisation(), :kind, :now, false)
            on conflict (organisation_id, kind) do update set
                more = pathway_notice.told_at > :before,
                told_at = case when pathway_notice.told_at > :before then pathway_notice.told_at else :now end
            returning more, told_at
            """;

    private static final String TOLD = """
            select told_at from pathway_notice
            where organisation_id = acting_organisation() and kind = :kind and more for update
            """;

    private static final String NO_MORE = """
            update pathway_notice set more = false, told_at = :told
            where organisation_id = acting_organisation() and kind = :kind
            """;

    /// What it is that waits.
    public enum What {
        ASKED("asked", "pathway-asked", ToldText.PATHWAY_ASKED, """
            select exists (select from referrer_ask a where a.receiver_id = acting_organisation()
                and not exists (select from referrer_answer where ask_id = a.id))
            """),
        REPORTED("reported", "pathway-reported", ToldText.PATHWAY_REPORTED, """
            select exists (select from pathway_report where organisation_id = acting_organisation()
                and verdict = 'wrong' and settled_at is null)
            """);

        final String kind;
        final String due;
        final ToldText text;
        final String waits;

        What(String kind, String due, ToldText text, String waits) {
            this.kind = kind;
            this.due = due;
            this.text = text;
            this.waits = waits;
        }
    }

    private final EntityManager database;
    private final Outbox outbox;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    PathwayNotices(EntityManager database, Outbox outbox, Due due, Acting acting, InstantSource clock) {
        this.database = database;
        this.outbox = outbox;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    /// Somebody asked, or found it wrong.
    public void tell(What what, UUID pathway) {
        var now = now();
        var turn = (Tuple) database.createNativeQuery(TAKE_TURN, Tuple.class)
                .setParameter("kind", what.kind)
                .setParameter("now", now)
                .setParameter("before", now.minus(EVERY))
                .getSingleResult();
        if (turn.get("more", Boolean.class)) {
            due.at(turn.get("told_at", Instant.class).plus(EVERY), what.due, me());
        } else {
            publish(what, pathway, now);
        }
    }

    /// A day is over. Of what was answered meanwhile nobody is told.
    Optional<Instant> lookAgain(What what) {
        var told = told(what);
        var now = now();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var turn = told.get().plus(EVERY);
        if (now.isBefore(turn)) {
            return Optional.of(turn);
        }
        var waits =
                (Boolean) database.createNativeQuery(what.waits, Boolean.class).getSingleResult();
        database.createNativeQuery(NO_MORE)
                .setParameter("kind", what.kind)
                .setParameter("told", waits ? now : told.get())
                .executeUpdate();
        if (waits) {
            publish(what, null, now);
        }
        return Optional.empty();
    }

    /// When the last message was, if there was more since.
    private Optional<Instant> told(What what) {
        List<?> rows = database.createNativeQuery(TOLD, Instant.class)
                .setParameter("kind", what.kind)
                .getResultList();
        return rows.stream().map(Instant.class::cast).findFirst();
    }

    private void publish(What what, UUID pathway, Instant now) {
        outbox.publish(
                new TellingEvent.Asked(me(), what.text.id(), KEEPERS, pathway, Map.of(), false, now.plus(NEWS_FOR)));
    }

    private UUID me() {
        return acting.needed().value();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
