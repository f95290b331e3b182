package org.trellis.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.trellis.contracts.directory.LinkEvent;
import org.trellis.contracts.directory.ListingEvent;
import org.trellis.contracts.directory.OrganisationEvent;

/// Writes the copies of directory's facts. The database turns down whatever is not newer than what it has.
@ApplicationScoped
class Copies {

    private static final String OPENED = """
            insert into link_copy (organisation_id, organisation_kind, other_id, other_kind, level, live, version)
            values (:organisation, :kind, :other, :otherKind, :level, true, :version)
            on conflict (organisation_id, other_id) do update
            set organisation_kind = excluded.organisation_kind, other_kind = excluded.other_kind,
                level = excluded.level, live = true, version = excluded.version
            where link_copy.version < excluded.version
            """;

    private static final String ENDED = """
            insert into link_copy (organisation_id, other_id, live, version)
            values (:organisation, :other, false, :version)
            on conflict (organisation_id, other_id) do update
            set level = null, live = false, version = excluded.version
            where link_copy.version < excluded.version
            """;

    private static final String DOUBTED = """
            update link_copy set level = null, live = false
            where organisation_id = :organisation and other_id = :other
            """;

    // Not excluded.shut_to: that would be to read it, which is nobody's.
    private static final String LISTING = """
            insert into listing_copy (organisation_id, listed, shut_to, version)
            values (:organisation, :listed, :shutTo, :version)
            on conflict (organisation_id) do update set
                listed = excluded.listed, shut_to = :shutTo, version = excluded.version
            where listing_copy.version < excluded.version
            """;

    private static final String INSTITUTION = """
            insert into institution_copy (organisation_id, kind) values (:organisation, :kind)
            on conflict (organisation_id) do nothing
            """;

    private final EntityManager database;
    private final Event<LinkTold> linkTold;
    private final Event<ListingTold> listingTold;

    Copies(EntityManager database, Event<LinkTold> linkTold, Event<ListingTold> listingTold) {
        this.database = database;
        this.linkTold = linkTold;
        this.listingTold = listingTold;
    }

    void sideOpened(LinkEvent.Opened side) {
        tell(
                side.organisationId(),
                side.otherId(),
                true,
                database.createNativeQuery(OPENED)
                        .setParameter("organisation", side.organisationId())
                        .setParameter("kind", side.organisationKind())
                        .setParameter("other", side.otherId())
                        .setParameter("otherKind", side.otherKind())
                        .setParameter("level", side.level())
                        .setParameter("version", side.version())
                        .executeUpdate());
    }

    void sideEnded(LinkEvent.Ended side) {
        tell(
                side.organisationId(),
                side.otherId(),
                false,
                database.createNativeQuery(ENDED)
                        .setParameter("organisation", side.organisationId())
                        .setParameter("other", side.otherId())
                        .setParameter("version", side.version())
                        .executeUpdate());
    }

    void sideDoubted(UUID organisation, UUID other) {
        tell(
                organisation,
                other,
                false,
                database.createNativeQuery(DOUBTED)
                        .setParameter("organisation", organisation)
                        .setParameter("other", other)
                        .executeUpdate());
    }

    void listing(ListingEvent fact, boolean listed, List<UUID> shutTo) {
        var isNewer = database.createNativeQuery(LISTING)
                        .setParameter("organisation", fact.organisationId())
                        .setParameter("listed", listed)
                        .setParameter("shutTo", shutTo.toArray(UUID[]::new))
                        .setParameter("version", fact.version())
                        .executeUpdate()
                == 1;
        if (isNewer) {
            listingTold.fire(new ListingTold(fact.organisationId(), listed, shutTo));
        }
    }

    void institution(OrganisationEvent.Registered institution) {
        database.createNativeQuery(INSTITUTION)
                .setParameter("organisation", institution.organisationId())
                .setParameter("kind", institution.kind())
                .executeUpdate();
    }

    private void tell(UUID organisation, UUID other, boolean live, int rowsWritten) {
        if (rowsWritten == 1) {
            linkTold.fire(new LinkTold(organisation, other, live));
        }
    }
}
