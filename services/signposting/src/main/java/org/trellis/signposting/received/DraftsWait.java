package org.trellis.signposting.received;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Set;
import org.trellis.days.London;
import org.trellis.signposting.bulletins.Issued;
import org.trellis.signposting.digests.Waits;

/// Bulletins that came and were neither passed on nor put away.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DraftsWait implements Waits {

    private static final Set<String> READERS = Set.of(
            "steward", "helper", "helpline", "liaison-officer", "grants-officer", "support-officer", "integrator");

    private static final String COUNT = """
            select count(*) from %s
            join bulletin_delivery d on d.bulletin_id = b.id and d.receiver_id = acting_organisation()
            left join bulletin_copy c on c.organisation_id = acting_organisation() and c.bulletin_id = b.id
            where c.passed_version is null and %s
            """.formatted(Issued.TABLES, Box.INBOX.condition());

    private final EntityManager database;
    private final InstantSource clock;

    DraftsWait(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "bulletins";
    }

    @Override
    public int count(Set<String> roles, Instant since) {
        return Collections.disjoint(roles, READERS)
                ? 0
                : ((Number) database.createNativeQuery(COUNT)
                                .setParameter("today", London.today(clock))
                                .getSingleResult())
                        .intValue();
    }
}
