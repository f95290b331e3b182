package org.trellis.signposting.attachments;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.files.FileType;
import org.trellis.files.StoredFile;

/// The files that the organisation acted for has sent up, and those of the bulletins that it may read.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Attachments {

    private static final String ADD = """
            insert into upload (organisation_id, id, name, type, content, at)
            values (acting_organisation(), :id, :name, :type, :content, :at)
            """;

    private static final String COUNT = "select count(*) from upload where organisation_id = acting_organisation()";

    private static final String UPLOADED = """
            select id, name, type, length(content) as size from upload
            where organisation_id = acting_organisation() and id in (:ids)
            """;

    private static final String ISSUED = """
            select id, name, type, length(content) as size from attachment
            where bulletin_id = :bulletin and n = :n order by place
            """;

    // A file of an earlier version is as good as one that was just sent up.
    private static final String ISSUE = """
            insert into attachment (id, bulletin_id, n, sender_id, place, name, type, content)
            select :new, :bulletin, :n, acting_organisation(), :place, name, type, content from (
                select name, type, content from upload where organisation_id = acting_organisation() and id = :id
                union all
                select name, type, content from attachment
                where bulletin_id = :bulletin and sender_id = acting_organisation() and id = :id) as file
            """;

    private static final String USED =
            "delete from upload where organisation_id = acting_organisation() and id in (:ids)";

    private static final String UNUSED = """
            delete from upload u where organisation_id = acting_organisation() and id = :id and not exists (
                select from bulletin_draft d where d.organisation_id = acting_organisation() and u.id = any (d.uploads))
            """;

    private static final String IS_UPLOADED =
            "select exists (select from upload where organisation_id = acting_organisation() and id = :id)";

    private static final String FILE = """
            select name, type, content from upload where organisation_id = acting_organisation() and id = :id
            union all
            select name, type, content from attachment a where a.id = :id and (
                a.sender_id = acting_organisation() or not exists (
                    select from bulletin_word w where w.bulletin_id = a.bulletin_id and w.word = 'withdrawn'))
            """;

    private final EntityManager database;

    Attachments(EntityManager database) {
        this.database = database;
    }

    void add(UUID id, String name, FileType type, byte[] content, Instant at) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("type", type.media())
                .setParameter("content", content)
                .setParameter("at", at)
                .executeUpdate();
    }

    long count() {
        return ((Number) database.createNativeQuery(COUNT).getSingleResult()).longValue();
    }

    /// Whatever was sent up and is not there any more is left out.
    public List<AttachmentView> uploaded(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = views(database.createNativeQuery(UPLOADED, Tuple.class)
                .setParameter("ids", ids)
                .getResultList());
        return ids.stream()
                .flatMap(id -> found.stream().filter(one -> one.id().equals(id)))
                .toList();
    }

    /// Those of one version, in their order.
    public List<AttachmentView> of(UUID bulletin, int n) {
        return views(database.createNativeQuery(ISSUED, Tuple.class)
                .setParameter("bulletin", bulletin)
                .setParameter("n", n)
                .getResultList());
    }

    /// Gives files to a version that is issued: those sent up, and those of an earlier version.
    public void issue(UUID bulletin, int n, List<UUID> ids) {
        for (int place = 1; place <= ids.size(); place++) {
            var added = database.createNativeQuery(ISSUE)
                    .setParameter("new", UuidCreator.getTimeOrderedEpoch())
                    .setParameter("bulletin", bulletin)
                    .setParameter("n", n)
                    .setParameter("place", place)
                    .setParameter("id", ids.get(place - 1))
                    .executeUpdate();
            if (added != 1) {
                throw new AttachmentRefusal.Unknown().asException();
            }
        }
        if (!ids.isEmpty()) {
            database.createNativeQuery(USED).setParameter("ids", ids).executeUpdate();
        }
    }

    /// Refuses when one of them is not there.
    public void mustBeUploaded(List<UUID> ids) {
        if (uploaded(ids).size() != ids.size()) {
            throw new AttachmentRefusal.Unknown().asException();
        }
    }

    /// Whether it is there still, because a draft uses it.
    boolean removeUnused(UUID id) {
        database.createNativeQuery(UNUSED).setParameter("id", id).executeUpdate();
        return (boolean) database.createNativeQuery(IS_UPLOADED, Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    Optional<StoredFile> file(UUID id) {
        List<?> rows = database.createNativeQuery(FILE, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new StoredFile(
                        row.get("name", String.class), row.get("type", String.class), row.get("content", byte[].class)))
                .findFirst();
    }

    private static List<AttachmentView> views(List<?> rows) {
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new AttachmentView(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("type", String.class),
                        row.get("size", Integer.class)))
                .toList();
    }
}
