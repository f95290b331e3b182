package org.trellis.signposting.signposts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.trellis.signposting.digests.Waits;

/// New signposts that nobody put away.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignpostsWait implements Waits {

    private static final Set<String> READERS = Set.of(
            "steward", "helper", "helpline", "liaison-officer", "grants-officer", "support-officer", "integrator");

    private static final String COUNT = """
            select count(*) from signpost s
            where s.receiver_id = acting_organisation() and s.sent_at > :since
              and not exists (select from signpost_filing f
                  where f.organisation_id = acting_organisation() and f.signpost_id = s.id)
            """;

    private final EntityManager database;

    SignpostsWait(EntityManager database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "signposts";
    }

    @Override
    public int count(Set<String> roles, Instant since) {
        return Collections.disjoint(roles, READERS)
                ? 0
                : ((Number) database.createNativeQuery(COUNT)
                                .setParameter("since", since)
                                .getSingleResult())
                        .intValue();
    }
}
