package org.trellis.signposting.audience;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.Due;

/// The rounds that go from receiver to receiver with news about a bulletin of the organisation acted for.
@ApplicationScoped
@Transactional
public class Rounds {

    private static final String BEGIN = """
            insert into bulletin_round (organisation_id, id, bulletin_id, what, n)
            values (acting_organisation(), :id, :bulletin, :what, :n)
            """;

    private static final String FIND = """
            select id, bulletin_id, what, n, after from bulletin_round
            where organisation_id = acting_organisation() and id = :id
            """;

    private static final String REACH =
            "update bulletin_round set after = :after where organisation_id = acting_organisation() and id = :id";

    private static final String END =
            "delete from bulletin_round where organisation_id = acting_organisation() and id = :id";

    private static final String REMOVE =
            "delete from bulletin_round where organisation_id = acting_organisation() and bulletin_id = :bulletin";

    /// `after` is the receiver that it has reached; `n` is the version that is current when it begins.
    record Round(UUID id, UUID bulletin, String what, int n, UUID after) {}

    private final EntityManager database;
    private final Audience audience;
    private final Due due;
    private final InstantSource clock;

    Rounds(EntityManager database, Audience audience, Due due, InstantSource clock) {
        this.database = database;
        this.audience = audience;
        this.due = due;
        this.clock = clock;
    }

    public void begin(UUID bulletin, String what, int n) {
        var id = UuidCreator.getTimeOrderedEpoch();
        database.createNativeQuery(BEGIN)
                .setParameter("id", id)
                .setParameter("bulletin", bulletin)
                .setParameter("what", what)
                .setParameter("n", n)
                .executeUpdate();
        due.at(clock.instant(), GoesRound.KIND, id);
    }

    Optional<Round> find(UUID id) {
        List<?> rows = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Round(
                        row.get("id", UUID.class),
                        row.get("bulletin_id", UUID.class),
                        row.get("what", String.class),
                        row.get("n", Integer.class),
                        row.get("after", UUID.class)))
                .findFirst();
    }

    /// Those that it comes to next.
    List<UUID> next(Round round, int most) {
        return audience.after(round.bulletin(), round.after(), most);
    }

    void reach(Round round, UUID receiver) {
        database.createNativeQuery(REACH)
                .setParameter("id", round.id())
                .setParameter("after", receiver)
                .executeUpdate();
    }

    void end(Round round) {
        database.createNativeQuery(END).setParameter("id", round.id()).executeUpdate();
    }

    public void remove(UUID bulletin) {
        database.createNativeQuery(REMOVE).setParameter("bulletin", bulletin).executeUpdate();
    }
}
