package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.opening.Hours;
import org.trellis.opening.Opening;
import org.trellis.opening.Timetables;

/// When groups are there, as far as the caller may see their pages: by row-level security alone.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Times {

    private static final String READ = "select cast(hours as text) from listing where organisation_id = :id";

    /// The hours, and what they mean now; both null where none are known.
    record Told(Hours hours, Opening opening) {}

    private final EntityManager database;
    private final Timetables timetables;

    Times(EntityManager database, Timetables timetables) {
        this.database = database;
        this.timetables = timetables;
    }

    Told of(UUID group, List<String> wards) {
        var found = database.createNativeQuery(READ, String.class)
                .setParameter("id", group)
                .getResultList();
        return told(found.isEmpty() ? null : (String) found.getFirst(), wards);
    }

    Told told(String kept, List<String> wards) {
        var hours = timetables.read(kept);
        return new Told(hours, timetables.now(hours, wards));
    }
}
