package org.trellis.signposting.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.days.London;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.Acting;

/// What whoever was asked has to do with an ask, for the features by which it answers.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Asked {

    /// Who asks and who was asked, whether it still stands, and the last day on which it did or does.
    public record Ask(UUID id, UUID asker, UUID asked, boolean open, LocalDate ended) {}

    private static final List<String> WHO = List.of("steward", "liaison-officer", "support-officer");
    private static final Duration NEWS_FOR = Duration.ofDays(2);

    // Of the two that it stands between; one of them is the organisation acted for.
    private static final String BETWEEN = """
            select a.id, t.sender_id, t.receiver_id, a.closed_at, a.ends_on
            from ask a join ask_to t on t.ask_id = a.id
            where a.id = :id and (:all or a.councillors)
              and (t.sender_id = acting_organisation() and t.receiver_id = cast(:other as uuid)
                or t.receiver_id = acting_organisation() and t.sender_id = coalesce(cast(:other as uuid), t.sender_id))
            """;

    private static final String ANSWER = """
            insert into ask_answer (ask_id, sender_id, receiver_id, at)
            values (:id, acting_organisation(), :asker, :at) on conflict do nothing
            """;

    private final EntityManager database;
    private final Readers readers;
    private final Outbox outbox;
    private final Acting acting;
    private final InstantSource clock;

    Asked(EntityManager database, Readers readers, Outbox outbox, Acting acting, InstantSource clock) {
        this.database = database;
        this.readers = readers;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    /// An ask that came to the organisation acted for, as far as whoever acts reads it.
    public Optional<Ask> received(UUID ask) {
        return find(ask, null, readers.readAll()).filter(found -> found.asked().equals(me()));
    }

    /// An ask between the organisation acted for and this one, whichever of the two asks.
    public Optional<Ask> between(UUID ask, UUID other) {
        return find(ask, other, true);
    }

    /// The organisation acted for, which was asked, answers. Only the first time counts.
    public void answered(Ask ask) {
        database.createNativeQuery(ANSWER)
                .setParameter("id", ask.id())
                .setParameter("asker", ask.asker())
                .setParameter("at", now())
                .executeUpdate();
    }

    /// The people of the other one are told that there is something new on the ask, and not what.
    public void tell(UUID other, UUID ask, List<String> roles) {
        outbox.publish(new TellingEvent.Asked(
                other,
                ToldText.SUPPORT_ANSWERED.id(),
                roles.isEmpty() ? WHO : roles,
                ask,
                Map.of(),
                false,
                now().plus(NEWS_FOR)));
    }

    private Optional<Ask> find(UUID ask, UUID other, boolean all) {
        var me = me();
        List<?> rows = database.createNativeQuery(BETWEEN, Tuple.class)
                .setParameter("id", ask)
                .setParameter("other", other)
                .setParameter("all", all)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(this::view)
                .filter(found -> me.equals(found.asker()) || me.equals(found.asked()))
                .findFirst();
    }

    private Ask view(Tuple row) {
        var closed = row.get("closed_at", Instant.class);
        var ends = row.get("ends_on", LocalDate.class);
        var isOpen = closed == null && !ends.isBefore(London.today(clock));
        return new Ask(
                row.get("id", UUID.class),
                row.get("sender_id", UUID.class),
                row.get("receiver_id", UUID.class),
                isOpen,
                closed == null ? ends : London.day(closed));
    }

    private UUID me() {
        return acting.needed().value();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
