package org.trellis.referrals.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.trellis.contracts.referrals.PathwayEvent;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.Acting;

/// Says what became of a pathway: in the feed of changes to whoever reads it, and as a fact to the other services
/// while everybody does.
@ApplicationScoped
class Announcements {

    private static final String IS_SHOWN = """
            select exists (select from institution_copy where organisation_id = acting_organisation())
                or exists (select from listing_copy where organisation_id = acting_organisation() and listed)
            """;

    private final Feed feed;
    private final Outbox outbox;
    private final EntityManager database;
    private final Acting acting;

    Announcements(Feed feed, Outbox outbox, EntityManager database, Acting acting) {
        this.feed = feed;
        this.outbox = outbox;
        this.database = database;
        this.acting = acting;
    }

    /// It is new or changed, or others read it now.
    void changed(Pathway pathway) {
        feed.moved(pathway.id);
        tell(pathway);
    }

    /// Those who read it do not, unless they are told of it again.
    void ended(Pathway pathway) {
        feed.ended(pathway.id);
        tell(pathway);
    }

    /// These organisations do not read it any more.
    void endedFor(Pathway pathway, Collection<UUID> whom) {
        feed.endedFor(pathway.id, whom);
    }

    private void tell(Pathway p) {
        if (p.published && p.audience.equals("everybody") && isHolderShown()) {
            p.toldOpen = true;
            outbox.publish(new PathwayEvent.Published(
                    p.id, p.organisationId, p.need, List.of(p.areas), p.referrers, p.selfReferral, ++p.told));
        } else if (p.toldOpen) {
            p.toldOpen = false;
            outbox.publish(new PathwayEvent.Withdrawn(p.id, p.organisationId, ++p.told));
        }
    }

    // A group that nobody may know of is on no topic. Institutions are known, also before their copy has come.
    private boolean isHolderShown() {
        return acting.isAnyOf("liaison-officer", "support-officer", "grants-officer", "integrator")
                || (Boolean) database.createNativeQuery(IS_SHOWN, Boolean.class).getSingleResult();
    }
}
