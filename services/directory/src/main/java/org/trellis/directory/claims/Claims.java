package org.trellis.directory.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Which imported rows the group acted for said are itself. Nobody else can read them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Claims {

    private static final String COLUMNS = "select id, listing_id, importer_id, at from import_claim ";
    private static final String OF = COLUMNS + "where organisation_id = :me and listing_id = :id";
    private static final String FIND = COLUMNS + "where organisation_id = :me and id = :id";

    // One claim of a group at a time, so that the limit holds.
    private static final String IN_TURN = "select cast(pg_advisory_xact_lock(hashtextextended(:me, 20)) as text)";

    private static final String COUNT = "select count(*) from import_claim where organisation_id = :me";

    // Only what everybody can see can be claimed.
    private static final String ADD = """
            insert into import_claim (id, organisation_id, listing_id, importer_id, at)
            select :id, :me, listing_id, organisation_id, :now from published_listing
            where listing_id = :listing and origin = 'import'
            on conflict (organisation_id, listing_id) do nothing
            """;

    private static final String PUBLIC_ROW =
            "select name, outcodes, link from published_listing where listing_id = :id and origin = 'import'";

    /// What everybody reads of a row.
    record PublicRow(String name, List<String> outcodes, String link) {}

    record Claim(UUID id, UUID listingId, UUID importerId, Instant at) {}

    private final EntityManager database;
    private final Acting acting;
    private final InstantSource clock;

    Claims(EntityManager database, Acting acting, InstantSource clock) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
    }

    Optional<Claim> of(UUID listing) {
        return one(OF, listing);
    }

    Optional<PublicRow> publicRow(UUID listing) {
        return database.createNativeQuery(PUBLIC_ROW, Tuple.class)
                .setParameter("id", listing)
                .getResultStream()
                .map(row -> publicRow((Tuple) row))
                .findFirst();
    }

    private static PublicRow publicRow(Tuple row) {
        return new PublicRow(
                row.get("name", String.class),
                List.of(row.get("outcodes", String[].class)),
                row.get("link", String.class));
    }

    Optional<Claim> find(UUID id) {
        return one(FIND, id);
    }

    void add(UUID id, UUID listing) {
        database.createNativeQuery(IN_TURN).setParameter("me", me().toString()).getSingleResult();
        var made = (Number)
                database.createNativeQuery(COUNT).setParameter("me", me()).getSingleResult();
        if (made.intValue() >= ClaimDesk.MOST_CLAIMS) {
            throw new TooManyClaims().asException();
        }
        var added = database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("me", me())
                .setParameter("listing", listing)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (added == 0 && of(listing).isEmpty()) {
            throw new NotFound().asException();
        }
    }

    private Optional<Claim> one(String sql, UUID id) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("me", me())
                .setParameter("id", id)
                .getResultStream()
                .map(row -> claim((Tuple) row))
                .findFirst();
    }

    private static Claim claim(Tuple row) {
        return new Claim(
                row.get("id", UUID.class),
                row.get("listing_id", UUID.class),
                row.get("importer_id", UUID.class),
                row.get("at", Instant.class));
    }

    private UUID me() {
        return acting.needed().value();
    }
}
