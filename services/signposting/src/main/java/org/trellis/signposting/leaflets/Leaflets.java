package org.trellis.signposting.leaflets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.signposting.codes.WrittenCode;

/// The leaflets of the organisation acted for.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Leaflets {

    /// Fifty random bits, as the codes on paper have.
    private static final int LETTERS = 10;

    private static final int GROUP = 5;
    private static final int TRIES = 5;

    // No target of the conflict: to name one would be to read it.
    private static final String ADD = """
            insert into leaflet (id, organisation_id, code, need, place, language, handed_on)
            values (:id, acting_organisation(), :code, :need, :place, :language, :today) on conflict do nothing
            """;

    private static final String ADD_TARGET = """
            insert into leaflet_target
                (leaflet_id, n, organisation_id, receiver_id, pathway_id, fallback, signposted)
            values (:leaflet, :n, acting_organisation(), :receiver, cast(:pathway as uuid), :fallback, :signposted)
            """;

    private static final String ONE = """
            select id, code, need, place, language, handed_on from leaflet
            where id = :id and organisation_id = acting_organisation()
            """;

    private static final String TARGETS = """
            select receiver_id, pathway_id, fallback, signposted from leaflet_target
            where leaflet_id = :id and organisation_id = acting_organisation() order by n
            """;

    private static final String DELETE =
            "delete from leaflet where id = :id and organisation_id = acting_organisation()";

    private final EntityManager database;

    Leaflets(EntityManager database) {
        this.database = database;
    }

    void add(UUID id, NewLeaflet wanted, String place, LocalDate today) {
        for (int i = 0; i < TRIES; i++) {
            var isAdded = database.createNativeQuery(ADD)
                            .setParameter("id", id)
                            .setParameter("code", WrittenCode.fresh(LETTERS))
                            .setParameter("need", wanted.need())
                            .setParameter("place", place)
                            .setParameter("language", wanted.language())
                            .setParameter("today", today)
                            .executeUpdate()
                    == 1;
            if (isAdded) {
                return;
            }
        }
        throw new IllegalStateException("No code could be found that nobody has");
    }

    void add(UUID leaflet, int n, LeafletView.Place target) {
        database.createNativeQuery(ADD_TARGET)
                .setParameter("leaflet", leaflet)
                .setParameter("n", n)
                .setParameter("receiver", target.organisationId())
                .setParameter("pathway", target.pathwayId())
                .setParameter("fallback", target.fallback())
                .setParameter("signposted", target.signposted())
                .executeUpdate();
    }

    Optional<LeafletView> one(UUID id, int usableDays) {
        List<?> rows = database.createNativeQuery(ONE, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new LeafletView(
                        row.get("id", UUID.class),
                        WrittenCode.shown(row.get("code", String.class), GROUP),
                        row.get("need", String.class),
                        row.get("place", String.class),
                        row.get("language", String.class),
                        row.get("handed_on", LocalDate.class),
                        row.get("handed_on", LocalDate.class).plusDays(usableDays),
                        targets(id)))
                .findFirst();
    }

    void delete(UUID id) {
        database.createNativeQuery(DELETE).setParameter("id", id).executeUpdate();
    }

    private List<LeafletView.Place> targets(UUID id) {
        List<?> rows = database.createNativeQuery(TARGETS, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new LeafletView.Place(
                        row.get("receiver_id", UUID.class),
                        row.get("pathway_id", UUID.class),
                        row.get("fallback", Boolean.class),
                        row.get("signposted", Boolean.class)))
                .toList();
    }
}
