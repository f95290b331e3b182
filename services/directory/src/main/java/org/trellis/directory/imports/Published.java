package org.trellis.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.trellis.directory.search.PublishedListing;
import org.trellis.directory.search.SearchIndex;
import org.trellis.tenancy.Acting;

/// What everybody sees of imported rows, written as the institution that imported them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Published {

    private static final String ROWS = """
            select id, name, area_words, outcodes, lat, lon, link, summary, changed_at from imported_listing
            where organisation_id = :me and id = any (:ids)
            """;

    private static final String LINK = "update published_listing set link = cast(:link as text) where listing_id = :id";

    private final EntityManager database;
    private final SearchIndex index;
    private final Acting acting;

    Published(EntityManager database, SearchIndex index, Acting acting) {
        this.database = database;
        this.index = index;
        this.acting = acting;
    }

    /// Makes rows public, or brings what is public of them up to date. Nobody ever confirmed them.
    @SuppressWarnings("unchecked")
    void show(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<Object[]> rows = database.createNativeQuery(ROWS, Object[].class)
                .setParameter("me", acting.needed().value())
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        rows.forEach(this::show);
    }

    void hide(Collection<UUID> ids) {
        index.withdraw(ids);
    }

    private void show(Object[] row) {
        var id = (UUID) row[0];
        index.publish(new PublishedListing(
                id,
                acting.needed().value(),
                "import",
                (String) row[1],
                (String) row[7],
                List.of(),
                "",
                List.of(),
                null,
                (String) row[2],
                List.of(),
                List.of((String[]) row[3]),
                (Double) row[4],
                (Double) row[5],
                null,
                null,
                null,
                null,
                (Instant) row[8]));
        database.createNativeQuery(LINK)
                .setParameter("link", row[6])
                .setParameter("id", id)
                .executeUpdate();
    }
}
