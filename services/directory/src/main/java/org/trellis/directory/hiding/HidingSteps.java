package org.trellis.directory.hiding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.listings.PublicPage;
import org.trellis.directory.logbook.Logbook;
import org.trellis.tenancy.Acting;

/// What is done on the group's side, each step once. Every method joins a transaction that acts for the group.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HidingSteps {

    private static final String TAKE = """
            insert into hiding_step (organisation_id, hiding_id, step, at) values (:group, :hiding, :step, :at)
            on conflict do nothing
            """;

    private static final String TAKEN = """
            select 1 from hiding_step where organisation_id = :group and hiding_id = :hiding and step = :step
            """;

    private final EntityManager database;
    private final PublicPage page;
    private final Logbook logbook;
    private final Acting acting;
    private final InstantSource clock;

    HidingSteps(EntityManager database, PublicPage page, Logbook logbook, Acting acting, InstantSource clock) {
        this.database = database;
        this.page = page;
        this.logbook = logbook;
        this.acting = acting;
        this.clock = clock;
    }

    void hide(HidingView hiding) {
        if (take(hiding.id(), "hidden")) {
            page.hide();
            logbook.note(
                    "listing-hidden",
                    null,
                    Map.of(
                            "hiding", hiding.id().toString(),
                            "until", hiding.until().toString()));
        }
    }

    /// Only if the group still wants the public to see it.
    void show(HidingView hiding) {
        if (take(hiding.id(), "ended") && page.show()) {
            take(hiding.id(), "shown");
            logbook.note(
                    "listing-shown-again", null, Map.of("hiding", hiding.id().toString()));
        }
    }

    /// True for the one that took it, false for whoever comes later.
    boolean take(UUID hiding, String step) {
        return database.createNativeQuery(TAKE)
                        .setParameter("group", acting.needed().value())
                        .setParameter("hiding", hiding)
                        .setParameter("step", step)
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                == 1;
    }

    boolean isTaken(UUID hiding, String step) {
        return !database.createNativeQuery(TAKEN)
                .setParameter("group", acting.needed().value())
                .setParameter("hiding", hiding)
                .setParameter("step", step)
                .getResultList()
                .isEmpty();
    }
}
