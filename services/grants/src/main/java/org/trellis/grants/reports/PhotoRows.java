package org.trellis.grants.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.files.StoredFile;
import org.trellis.grants.applications.Application;

/// Photos that the organisation acted for may see. Which rows there are is the database's to say.
@ApplicationScoped
class PhotoRows {

    private static final String IDS = "select id from report_photo where application_id = :award order by id";

    private static final String FIND =
            "select type, content from report_photo where application_id = :award and id = :id";

    private static final String ADD = """
            insert into report_photo (id, application_id, organisation_id, audience_id, type, content, at)
            values (:id, :award, acting_organisation(), :funder, :type, :content, :at)
            """;

    private static final String REMOVE = """
            delete from report_photo
            where organisation_id = acting_organisation() and application_id = :award and id = :id
            """;

    private final EntityManager database;

    PhotoRows(EntityManager database) {
        this.database = database;
    }

    List<UUID> of(UUID award) {
        List<?> found = database.createNativeQuery(IDS, UUID.class)
                .setParameter("award", award)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /// Its name tells nothing: none was kept.
    Optional<StoredFile> find(UUID award, UUID id) {
        List<?> found = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("award", award)
                .setParameter("id", id)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new StoredFile("photo", row.get("type", String.class), row.get("content", byte[].class)))
                .findFirst();
    }

    void add(UUID id, Application one, Photo photo, Instant at) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("award", one.id())
                .setParameter("funder", one.funderId())
                .setParameter("type", photo.type())
                .setParameter("content", photo.content())
                .setParameter("at", at)
                .executeUpdate();
    }

    /// Says whether it was there.
    boolean remove(UUID award, UUID id) {
        return database.createNativeQuery(REMOVE)
                        .setParameter("award", award)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
