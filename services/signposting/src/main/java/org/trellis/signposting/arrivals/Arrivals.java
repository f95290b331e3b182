package org.trellis.signposting.arrivals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who came to the organisation acted for, as numbers; and what the holder of a code sees of its leaflet.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Arrivals {

    // As the holder of the code. One statement, whatever is wrong with it: unknown, another's and too old are the same.
    private static final String FIND = """
            select l.id, l.need from leaflet l
            where l.code = acting_subject() and l.handed_on >= :oldest
              and exists (select from leaflet_target t where t.leaflet_id = l.id and t.receiver_id = :receiver)
            """;

    private static final String ADD = """
            insert into arrival (organisation_id, leaflet_token, need, came_on)
            values (acting_organisation(), :leaflet, :need, :today)
            on conflict (organisation_id, leaflet_token) do nothing
            """;

    private static final String COUNTS = """
            select to_char(came_on, 'YYYY-MM') as month, need, count(*) as count from arrival
            where organisation_id = acting_organisation() group by 1, 2 order by 1 desc, 2
            """;

    private static final String FORGET =
            "delete from arrival where organisation_id = acting_organisation() and came_on <= :until";

    private static final String OLDEST =
            "select min(came_on) from arrival where organisation_id = acting_organisation()";

    /// A leaflet that leads to the organisation.
    record Found(UUID leaflet, String need) {}

    private final EntityManager database;

    Arrivals(EntityManager database) {
        this.database = database;
    }

    Optional<Found> find(UUID receiver, LocalDate oldest) {
        List<?> rows = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("receiver", receiver)
                .setParameter("oldest", oldest)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Found(row.get("id", UUID.class), row.get("need", String.class)))
                .findFirst();
    }

    void add(Found found, LocalDate today) {
        database.createNativeQuery(ADD)
                .setParameter("leaflet", found.leaflet())
                .setParameter("need", found.need())
                .setParameter("today", today)
                .executeUpdate();
    }

    List<ArrivalView.Count> counts() {
        List<?> rows = database.createNativeQuery(COUNTS, Tuple.class).getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new ArrivalView.Count(
                        row.get("month", String.class), row.get("need", String.class), row.get("count", Long.class)))
                .toList();
    }

    void forget(LocalDate until) {
        database.createNativeQuery(FORGET).setParameter("until", until).executeUpdate();
    }

    Optional<LocalDate> oldest() {
        return Optional.ofNullable(
                (LocalDate) database.createNativeQuery(OLDEST, LocalDate.class).getSingleResult());
    }
}
