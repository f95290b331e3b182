package org.trellis.signposting.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.trellis.days.London;
import org.trellis.signposting.digests.Waits;
import org.trellis.tenancy.Acting;

/// Asks that came and are open.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AsksWait implements Waits {

    private static final String COUNT = """
            select count(*) from ask a
            left join ask_filing f on f.organisation_id = :me and f.ask_id = a.id
            """ + AskBox.RECEIVED.where() + " and (:all or a.councillors)";

    private final EntityManager database;
    private final Acting acting;
    private final InstantSource clock;

    AsksWait(EntityManager database, Acting acting, InstantSource clock) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "asks";
    }

    @Override
    public int count(Set<String> roles, Instant since) {
        var all = Readers.readAll(roles);
        return !all && !roles.contains("councillor")
                ? 0
                : ((Number) database.createNativeQuery(COUNT)
                                .setParameter("me", acting.needed().value())
                                .setParameter("today", London.today(clock))
                                .setParameter("all", all)
                                .getSingleResult())
                        .intValue();
    }
}
