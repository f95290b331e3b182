package org.trellis.signposting.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Set;
import org.trellis.days.London;
import org.trellis.signposting.digests.Waits;
import org.trellis.tenancy.Acting;

/// Offers that stand open, and were neither taken nor put away.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OffersWait implements Waits {

    private static final Set<String> READERS = Set.of(
            "steward",
            "helper",
            "liaison-officer",
            "support-officer",
            "grants-officer",
            "safeguarding-lead",
            "councillor",
            "integrator");

    private static final String COUNT = """
            select count(*) from offer o
            left join offer_filing f on f.organisation_id = :me and f.offer_id = o.id
            """ + OfferBox.RECEIVED.where();

    private final EntityManager database;
    private final Acting acting;
    private final InstantSource clock;

    OffersWait(EntityManager database, Acting acting, InstantSource clock) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "offers";
    }

    @Override
    public int count(Set<String> roles, Instant since) {
        return Collections.disjoint(roles, READERS)
                ? 0
                : ((Number) database.createNativeQuery(COUNT)
                                .setParameter("me", acting.needed().value())
                                .setParameter("today", London.today(clock))
                                .getSingleResult())
                        .intValue();
    }
}
