package org.trellis.grants.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Forgets who of an organisation wrote in somebody else's draft, when nothing about it can be decided any more: an
/// application is forgotten two years after it was sent.
@ApplicationScoped
class HelpIsForgotten implements DueHandler {

    static final String KIND = "help-is-forgotten";
    static final Duration KEPT = Duration.ofDays(2 * 366 + 1);

    private static final String FORGET = """
            delete from helped
            where organisation_id = acting_organisation() and draft_id = :id and at <= now() - interval '2 years'
            """;

    private static final String LAST = """
            select max(at) from helped where organisation_id = acting_organisation() and draft_id = :id
            having count(*) > 0
            """;

    private final EntityManager database;

    HelpIsForgotten(EntityManager database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        database.createNativeQuery(FORGET).setParameter("id", id).executeUpdate();
        List<?> last = database.createNativeQuery(LAST, Instant.class)
                .setParameter("id", id)
                .getResultList();
        return last.stream().map(Instant.class::cast).map(at -> at.plus(KEPT)).findFirst();
    }
}
