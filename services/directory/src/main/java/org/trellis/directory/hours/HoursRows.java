package org.trellis.directory.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import org.trellis.directory.search.SearchIndex;
import org.trellis.opening.Timetables.Kept;
import org.trellis.tenancy.Acting;

/// The hours of the group acted for, beside its page.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HoursRows {

    private static final String READ = """
            select cast(hours as text) as hours, wards, hours_version from listing where organisation_id = :me
            """;

    // The page is locked, as everything that publishes it does: what is public of the two never differs.
    private static final String LOCK = READ + " for update";

    private static final String KEEP = """
            update listing set hours = cast(cast(:hours as text) as jsonb),
                open_week = cast(cast(:week as text) as int4multirange),
                shut_at = cast(cast(:shut as text) as tsmultirange),
                open_also = cast(cast(:also as text) as tsmultirange),
                hours_version = hours_version + 1
            where organisation_id = :me
            """;

    /// What is kept; `hours` is null where the group wrote none.
    record Row(String hours, List<String> wards, int version) {}

    private final EntityManager database;
    private final SearchIndex index;
    private final Acting acting;

    HoursRows(EntityManager database, SearchIndex index, Acting acting) {
        this.database = database;
        this.index = index;
        this.acting = acting;
    }

    Row read() {
        return row(READ);
    }

    Row lock() {
        return row(LOCK);
    }

    private Row row(String sql) {
        var row = (Tuple) database.createNativeQuery(sql, Tuple.class)
                .setParameter("me", acting.needed().value())
                .getSingleResult();
        return new Row(
                row.get("hours", String.class),
                List.of(row.get("wards", String[].class)),
                row.get("hours_version", Integer.class));
    }

    void keep(Kept kept) {
        database.createNativeQuery(KEEP)
                .setParameter("me", acting.needed().value())
                .setParameter("hours", kept.hours())
                .setParameter("week", kept.week())
                .setParameter("shut", kept.shut())
                .setParameter("also", kept.also())
                .executeUpdate();
        index.tell(acting.needed().value());
    }
}
