package org.trellis.referrals.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Whom the organisation acted for chose, and whether the choice still holds.
@ApplicationScoped
@Transactional
class Leads {

    // Of a link one side's word is enough; ended by either it is none.
    private static final String LINKED = """
            exists (select from link_copy k where k.live and (
                k.organisation_id = %1$s and k.other_id = acting_organisation()
                or k.organisation_id = acting_organisation() and k.other_id = %1$s))""";

    private static final String FIND = """
            select l.lead_id, l.chosen_at,
                %s and exists (select from concern_door d where d.organisation_id = l.lead_id) as holds
            from safeguarding_lead l where l.organisation_id = acting_organisation()
            """.formatted(LINKED.formatted("l.lead_id"));

    private static final String IS_LINKED = "select " + LINKED.formatted("cast(:other as uuid)");

    private static final String CHOOSE = """
            insert into safeguarding_lead (organisation_id, lead_id, chosen_at)
            values (acting_organisation(), :lead, :at)
            on conflict (organisation_id) do update set lead_id = excluded.lead_id, chosen_at = excluded.chosen_at
            """;

    private static final String DROP =
            "delete from safeguarding_lead where organisation_id = acting_organisation() returning lead_id";

    private final EntityManager database;

    Leads(EntityManager database) {
        this.database = database;
    }

    Optional<LeadView> find() {
        List<?> rows = database.createNativeQuery(FIND, Tuple.class).getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new LeadView(
                        row.get("lead_id", UUID.class),
                        row.get("chosen_at", Instant.class),
                        row.get("holds", Boolean.class)))
                .findFirst();
    }

    boolean isLinked(UUID other) {
        return (Boolean) database.createNativeQuery(IS_LINKED, Boolean.class)
                .setParameter("other", other)
                .getSingleResult();
    }

    void choose(UUID lead, Instant at) {
        database.createNativeQuery(CHOOSE)
                .setParameter("lead", lead)
                .setParameter("at", at)
                .executeUpdate();
    }

    /// Whom it had chosen.
    Optional<UUID> drop() {
        List<?> dropped = database.createNativeQuery(DROP, UUID.class).getResultList();
        return dropped.stream().map(UUID.class::cast).findFirst();
    }
}
