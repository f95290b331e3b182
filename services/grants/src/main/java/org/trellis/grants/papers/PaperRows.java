package org.trellis.grants.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.files.StoredFile;

/// Files that the organisation acted for may read. Which ones those are is the database's to say.
@ApplicationScoped
class PaperRows {

    private static final String ADD_TO_DRAFT = """
            insert into draft_file (id, organisation_id, draft_id, name, type, content, at)
            values (:id, acting_organisation(), :of, :name, :type, :content, :at)
            """;

    private static final String OF_DRAFT = """
            select id, cast(null as uuid) as receipt_id, name, type, length(content) as size from draft_file
            where organisation_id = acting_organisation() and draft_id = :of order by id
            """;

    private static final String FILE_OF_DRAFT = """
            select name, type, content from draft_file
            where organisation_id = acting_organisation() and draft_id = :of and id = :id
            """;

    private static final String REMOVE = """
            delete from draft_file where organisation_id = acting_organisation() and draft_id = :of and id = :id
            """;

    private static final String SEND = """
            insert into application_file (id, application_id, sender_id, receiver_id, name, type, content)
            select id, draft_id, organisation_id, :funder, name, type, content from draft_file
            where organisation_id = acting_organisation() and draft_id = :of
            """;

    private static final String SENT =
            "delete from draft_file where organisation_id = acting_organisation() and draft_id = :of";

    private static final String OF_APPLICATION = """
            select id, cast(null as uuid) as receipt_id, name, type, length(content) as size from application_file
            where application_id = :of order by id
            """;

    private static final String FILE_OF_APPLICATION =
            "select name, type, content from application_file where application_id = :of and id = :id";

    // The receipt is there, and this organisation's own: nobody else hangs anything on it.
    private static final String ADD_TO_RECEIPT = """
            insert into receipt_file (id, receipt_id, application_id, sender_id, receiver_id, name, type, content, at)
            select :id, r.id, r.application_id, r.sender_id, r.receiver_id, :name, :type, :content, :at
            from receipt r
            where r.id = :receipt and r.application_id = :of and r.sender_id = acting_organisation()
            """;

    private static final String MY_RECEIPT = """
            select id from receipt
            where id = :receipt and application_id = :of and sender_id = acting_organisation()
            """;

    private static final String OF_RECEIPTS = """
            select id, receipt_id, name, type, length(content) as size from receipt_file
            where application_id = :of order by id
            """;

    private static final String FILE_OF_RECEIPT =
            "select name, type, content from receipt_file where application_id = :of and id = :id";

    private static final String IS_SEEN = "select exists (select from application where id = :of)";

    private static final String IS_HELD = """
            select exists (select from host_account
                where application_id = :of and organisation_id = acting_organisation())
            """;

    private final EntityManager database;

    PaperRows(EntityManager database) {
        this.database = database;
    }

    void addToDraft(UUID id, UUID draft, Taken file, Instant at) {
        filled(ADD_TO_DRAFT, id, draft, file, at).executeUpdate();
    }

    List<Paper> ofDraft(UUID draft) {
        return papers(OF_DRAFT, draft);
    }

    Optional<StoredFile> fileOfDraft(UUID draft, UUID id) {
        return file(FILE_OF_DRAFT, draft, id);
    }

    void remove(UUID draft, UUID id) {
        database.createNativeQuery(REMOVE)
                .setParameter("of", draft)
                .setParameter("id", id)
                .executeUpdate();
    }

    void send(UUID draft, UUID funder) {
        database.createNativeQuery(SEND)
                .setParameter("of", draft)
                .setParameter("funder", funder)
                .executeUpdate();
        database.createNativeQuery(SENT).setParameter("of", draft).executeUpdate();
    }

    List<Paper> ofApplication(UUID application) {
        return papers(OF_APPLICATION, application);
    }

    Optional<StoredFile> fileOfApplication(UUID application, UUID id) {
        return file(FILE_OF_APPLICATION, application, id);
    }

    boolean isMyReceipt(UUID award, UUID receipt) {
        return !database.createNativeQuery(MY_RECEIPT, UUID.class)
                .setParameter("of", award)
                .setParameter("receipt", receipt)
                .getResultList()
                .isEmpty();
    }

    void addToReceipt(UUID id, UUID award, UUID receipt, Taken file, Instant at) {
        filled(ADD_TO_RECEIPT, id, award, file, at)
                .setParameter("receipt", receipt)
                .executeUpdate();
    }

    List<Paper> ofReceipts(UUID award) {
        return papers(OF_RECEIPTS, award);
    }

    Optional<StoredFile> fileOfReceipt(UUID award, UUID id) {
        return file(FILE_OF_RECEIPT, award, id);
    }

    boolean isSeen(UUID application) {
        return is(IS_SEEN, application);
    }

    /// Whether the organisation acted for holds its money.
    boolean isHeld(UUID award) {
        return is(IS_HELD, award);
    }

    private boolean is(String sql, UUID of) {
        return (boolean) database.createNativeQuery(sql, Boolean.class)
                .setParameter("of", of)
                .getSingleResult();
    }

    private Query filled(String sql, UUID id, UUID of, Taken file, Instant at) {
        return database.createNativeQuery(sql)
                .setParameter("id", id)
                .setParameter("of", of)
                .setParameter("name", file.name())
                .setParameter("type", file.type())
                .setParameter("content", file.content())
                .setParameter("at", at);
    }

    private List<Paper> papers(String sql, UUID of) {
        List<?> found = database.createNativeQuery(sql, Tuple.class)
                .setParameter("of", of)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Paper(
                        row.get("id", UUID.class),
                        row.get("receipt_id", UUID.class),
                        row.get("name", String.class),
                        row.get("type", String.class),
                        row.get("size", Integer.class)))
                .toList();
    }

    private Optional<StoredFile> file(String sql, UUID of, UUID id) {
        List<?> found = database.createNativeQuery(sql, Tuple.class)
                .setParameter("of", of)
                .setParameter("id", id)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new StoredFile(
                        row.get("name", String.class), row.get("type", String.class), row.get("content", byte[].class)))
                .findFirst();
    }
}
