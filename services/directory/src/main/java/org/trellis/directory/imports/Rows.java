package org.trellis.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Single imported rows: read by their importer, taken out by it, given up when a group says "that is us".
@ApplicationScoped
public class Rows {

    private static final String PAGE = """
            select id, name, area_words, outcodes, lat, lon, link, summary, started, state, statement_id
            from imported_listing
            where organisation_id = :me and id > :after and (:state = '' or state = :state)
            order by id limit :limit
            """;

    // The words go with the row: only what tells it again in a later list stays.
    private static final String GIVE_UP = """
            update imported_listing set state = :state, area_words = '', outcodes = '{}', lat = null, lon = null,
                link = null, summary = '', started = null, content_key = '', statement_id = null
            where organisation_id = :me and id = :id and state in ('held', 'published')
            """;

    private static final String MINE =
            "select id from imported_listing where organisation_id = :me and id = :id for update";

    private final EntityManager database;
    private final Published published;
    private final Acting acting;

    Rows(EntityManager database, Published published, Acting acting) {
        this.database = database;
        this.published = published;
        this.acting = acting;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<RowView> after(UUID id, String state, int limit) {
        List<Tuple> found = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("me", me())
                .setParameter("after", id)
                .setParameter("state", state == null ? "" : state)
                .setParameter("limit", limit)
                .getResultList();
        return found.stream().map(Rows::view).toList();
    }

    @Transactional
    void remove(UUID id) {
        if (database.createNativeQuery(MINE)
                .setParameter("me", me())
                .setParameter("id", id)
                .getResultList()
                .isEmpty()) {
            throw new NotFound().asException();
        }
        giveUp(id, "removed");
    }

    /// Acts as the importer, and is told nothing of the group.
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveWay(UUID id) {
        giveUp(id, "claimed");
    }

    private void giveUp(UUID id, String state) {
        var given = database.createNativeQuery(GIVE_UP)
                .setParameter("me", me())
                .setParameter("id", id)
                .setParameter("state", state)
                .executeUpdate();
        if (given == 1) {
            published.hide(List.of(id));
        }
    }

    private static RowView view(Tuple row) {
        return new RowView(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("area_words", String.class),
                List.of(row.get("outcodes", String[].class)),
                row.get("lat", Double.class),
                row.get("lon", Double.class),
                row.get("link", String.class),
                row.get("summary", String.class),
                row.get("started", String.class),
                row.get("state", String.class),
                row.get("statement_id", UUID.class));
    }

    private UUID me() {
        return acting.needed().value();
    }
}
