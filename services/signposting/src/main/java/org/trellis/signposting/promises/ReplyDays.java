package org.trellis.signposting.promises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.trellis.tenancy.Acting;

/// Within how many working days the organisation acted for promises to reply.
@ApplicationScoped
@Transactional
public class ReplyDays {

    private static final int USUAL = 10;

    private static final String CHOSEN = "select days from reply_days where organisation_id = acting_organisation()";

    private static final String CHOOSE = """
            insert into reply_days (organisation_id, days) values (acting_organisation(), :days)
            on conflict (organisation_id) do update set days = excluded.days
            """;

    private final EntityManager database;
    private final Owing owing;
    private final Acting acting;

    ReplyDays(EntityManager database, Owing owing, Acting acting) {
        this.database = database;
        this.owing = owing;
        this.acting = acting;
    }

    public int days() {
        acting.needed();
        List<?> rows = database.createNativeQuery(CHOSEN, Integer.class).getResultList();
        return rows.stream().map(Integer.class::cast).findFirst().orElse(USUAL);
    }

    void choose(int days) {
        if (!owing.isOwedBy(acting.needed().value())) {
            throw new PromiseRefusal.NothingOwed().asException();
        }
        database.createNativeQuery(CHOOSE).setParameter("days", days).executeUpdate();
    }
}
