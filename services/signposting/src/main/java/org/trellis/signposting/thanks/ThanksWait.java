package org.trellis.signposting.thanks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.trellis.days.London;
import org.trellis.signposting.digests.Waits;

/// New thanks. They have a day and no time: those of the day on which it was last counted may count once more.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ThanksWait implements Waits {

    private static final Set<String> READERS = Set.of("steward", "helper");

    private static final String COUNT = """
            select count(*) from thank
            where organisation_id = acting_organisation() and not put_away and came_on >= :since
            """;

    private final EntityManager database;

    ThanksWait(EntityManager database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "thanks";
    }

    @Override
    public int count(Set<String> roles, Instant since) {
        return Collections.disjoint(roles, READERS)
                ? 0
                : ((Number) database.createNativeQuery(COUNT)
                                .setParameter("since", London.day(since))
                                .getSingleResult())
                        .intValue();
    }
}
